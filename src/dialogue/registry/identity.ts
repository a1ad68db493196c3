import { checkFactor } from '../../domain/index.ts';
import type { Moment } from './define.ts';

/** Kinds of factor matched at this contact, this event's included. */
export function factorsMatched({ context, event, facts }: Moment): readonly string[] {
  const factor = event.command?.factor;
  if (factor === undefined || checkFactor(facts.case, factor) !== 'match') return context.factorsMatched;
  return context.factorsMatched.includes(factor.kind)
    ? context.factorsMatched
    : [...context.factorsMatched, factor.kind];
}

/** The factor of this event matches and is of a kind that had not matched yet. */
export function factorIsNew(moment: Moment): boolean {
  return factorsMatched(moment).length > moment.context.factorsMatched.length;
}
