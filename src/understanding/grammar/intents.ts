import type { CommandType, Entities } from '../../domain/index.ts';
import type { Match } from './match.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** What one misspelt word takes from the confidence of a match. */
const SLIP_COST = 0.1;
/** Places of one command that are compared with the other commands, from either end of a message. */
const PLACES_EACH_END = 6;

/**
 * The commands that the rules name, one proposal for each type and place: matches of one type that overlap
 * are one, the longest gives the fixed entities.
 */
export function intentProposals(scene: Scene): Proposal[] {
  const byType = new Map<string, Match[]>();
  for (const match of scene.matches) {
    const list = byType.get(match.rule.name);
    if (list === undefined) byType.set(match.rule.name, [match]);
    else list.push(match);
  }
  return [...byType].flatMap(([type, matches]) =>
    ends(mergeOverlapping(matches)).map((group) => proposal(type as CommandType, group)),
  );
}

/** The first and the last places of a command: it is answered once, wherever it stands. */
function ends<T>(places: readonly T[]): readonly T[] {
  if (places.length <= 2 * PLACES_EACH_END) return places;
  return [...places.slice(0, PLACES_EACH_END), ...places.slice(-PLACES_EACH_END)];
}

function mergeOverlapping(matches: readonly Match[]): Match[][] {
  const groups: { to: number; matches: Match[] }[] = [];
  for (const match of [...matches].sort((a, b) => a.from - b.from)) {
    const last = groups.at(-1);
    if (last !== undefined && match.from < last.to) {
      last.matches.push(match);
      last.to = Math.max(last.to, match.to);
    } else groups.push({ to: match.to, matches: [match] });
  }
  return groups.map((group) => group.matches);
}

function proposal(type: CommandType, group: readonly Match[]): Proposal {
  let [from, to, confidence] = [Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY];
  const telling: Match[] = [];
  for (const match of group) {
    from = Math.min(from, match.from);
    to = Math.max(to, match.to);
    confidence = Math.max(confidence, match.rule.confidence - SLIP_COST * match.slips);
    if (Object.keys(match.rule.attributes).length > 0) telling.push(match);
  }
  const longestLast = telling.sort((a, b) => a.to - a.from - (b.to - b.from));
  const entities: Entities = Object.assign({}, ...longestLast.map((match) => match.rule.attributes));
  return { type, entities, from, to, confidence };
}
