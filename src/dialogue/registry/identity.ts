import { checkFactor } from '../../domain/index.ts';
import type { Moment } from './define.ts';

/** An answer may still count: not all attempts were used up by wrong ones. */
function attemptsLeft({ context, policy }: Pick<Moment, 'context' | 'policy'>): boolean {
  return context.factorAttempts < policy.verification.attemptsMax;
}

/** The factor of this event matches what is on file. Never so once all attempts are used up. */
export function factorIsRight(moment: Moment): boolean {
  const factor = moment.event.command?.factor;
  return factor !== undefined && attemptsLeft(moment) && checkFactor(moment.facts.case, factor) === 'match';
}

/** Kinds of factor matched at this contact, this event's included. */
export function factorsMatched(moment: Moment): readonly string[] {
  const { factorsMatched: before } = moment.context;
  const kind = moment.event.command?.factor?.kind;
  if (kind === undefined || before.includes(kind) || !factorIsRight(moment)) return before;
  return [...before, kind];
}

/** The factor of this event matches and is of a kind that had not matched yet. */
export function factorIsNew(moment: Moment): boolean {
  return factorsMatched(moment).length > moment.context.factorsMatched.length;
}
