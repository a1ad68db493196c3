import { type CommandType, SAFETY_COMMANDS } from '../../domain/index.ts';
import { LIMITS } from '../../kernel/index.ts';
import type { Proposal } from './proposal.ts';

/** A choice: what is answered, in the order it was said, and what was left out with the reason. */
export interface Choice {
  readonly kept: readonly Proposal[];
  readonly dropped: readonly { readonly proposal: Proposal; readonly reason: string }[];
}

const SAFETY: ReadonlySet<CommandType> = new Set(SAFETY_COMMANDS);

/**
 * Chooses among proposals: one that lies inside another's words gives way, one that another type explains away
 * too; beyond the limit of commands the safety commands stay.
 */
export function choose(proposals: readonly Proposal[]): Choice {
  const kept: Proposal[] = [];
  const dropped: { proposal: Proposal; reason: string }[] = [];
  for (const proposal of proposals) {
    if (proposals.some((other) => yields(proposal, other))) dropped.push({ proposal, reason: 'overlap' });
    else kept.push(proposal);
  }
  const over = new Set(
    [...kept]
      .sort((a, b) => Number(SAFETY.has(b.type)) - Number(SAFETY.has(a.type)) || a.from - b.from)
      .slice(LIMITS.commandsPerTurn.value),
  );
  for (const proposal of over) dropped.push({ proposal, reason: 'over_limit' });
  return { kept: kept.filter((one) => !over.has(one)).sort((a, b) => a.from - b.from), dropped };
}

function yields(one: Proposal, other: Proposal): boolean {
  if (one === other || isOtherFactor(one, other)) return false;
  if (one.type === other.type) return other.from < one.from || (other.from === one.from && other.to > one.to);
  const inside = other.from <= one.from && other.to >= one.to;
  const smaller = one.to - one.from < other.to - other.from;
  return inside && smaller;
}

/** A date of birth and a postcode are two factors, wherever their words stand. */
function isOtherFactor(one: Proposal, other: Proposal): boolean {
  const [first, second] = [one.entities.factor?.kind, other.entities.factor?.kind];
  return first !== undefined && second !== undefined && first !== second;
}
