import type { PendingMessage } from './ports.ts';

/**
 * The messages that one turn takes: the first pending one, and with a text of the debtor also the texts of the
 * same contact that follow it without a break. A button, a file, a timer or a person's input is a turn of its own.
 */
export function mergePending(pending: readonly PendingMessage[]): readonly PendingMessage[] {
  const [first, ...others] = pending;
  if (first === undefined) return [];
  if (!isText(first)) return [first];
  const next = others.findIndex(
    (message) => !isText(message) || message.contactId !== first.contactId || isOpening(message),
  );
  return [first, ...(next === -1 ? others : others.slice(0, next))];
}

function isText({ payload }: PendingMessage): boolean {
  return payload.kind === 'debtor' && payload.button === undefined && payload.received === undefined;
}

function isOpening({ payload }: PendingMessage): boolean {
  return payload.kind === 'debtor' && payload.opening !== undefined;
}
