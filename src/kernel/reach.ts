/**
 * Named points of the code that a test can stop at. Production passes `passBy`; the crash tests pass one that
 * ends the process at a chosen point, so that every gap between two steps is hit on purpose.
 */
export const POINTS = [
  'inbox.before',
  'inbox.committed',
  'turn.claimed',
  'turn.loaded',
  'turn.heard',
  'turn.decided',
  'turn.committed',
  'turn.told',
  'outbox.before',
  'outbox.claimed',
  'outbox.decided',
  'outbox.sent',
  'outbox.settled',
  'reconcile.before',
  'reconcile.done',
  'timer.before',
  'timer.fired',
] as const;

export type Point = (typeof POINTS)[number];

/** Called at each point. */
export type Reach = (point: Point) => void;

export const passBy: Reach = () => {};
