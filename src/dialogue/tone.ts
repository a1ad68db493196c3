import type { Command, CommandType } from '../domain/index.ts';
import type { Effect } from './effects.ts';
import type { Facts } from './facts.ts';

/** How something is said. Never what. */
export const TONES = ['plain', 'formal', 'empathic'] as const;

export type Tone = (typeof TONES)[number];

/** What calls for an empathic tone when it is heard. */
const HARD: readonly CommandType[] = [
  'hardship_income_loss',
  'hardship_illness',
  'hardship_other',
  'bereavement',
  'insolvency_proceedings',
  'self_harm_risk',
];

/**
 * The tone of a turn: empathic where the debtor spoke of hardship or loss, or their case is held for it; else the
 * one that the state of the flow names; else formal towards a business and plain to everybody else. Pure.
 */
export function toneOf(moment: {
  readonly facts: Facts;
  readonly commands: readonly Command[];
  readonly effects: readonly Effect[];
  /** What the state that the turn led to says. */
  readonly ofState: Tone | undefined;
}): Tone {
  const { facts, commands, effects, ofState } = moment;
  const heard = commands.some(({ type }) => HARD.includes(type));
  const held = facts.case.state === 'on_hold' || effects.some(({ type }) => type === 'hold');
  if (heard || held) return 'empathic';
  return ofState ?? (facts.case.debtor.kind === 'business' ? 'formal' : 'plain');
}
