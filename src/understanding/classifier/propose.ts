import { type CommandType, SAFETY_COMMANDS } from '../../domain/index.ts';
import type { Classified, Guess } from './classifier.ts';
import type { Thresholds } from './model.ts';

/** Commands that are recalled first: those of safety, and who else is on the line or wants a person. */
export const WATCHED_COMMANDS: readonly CommandType[] = [...SAFETY_COMMANDS, 'third_party', 'request_human'];

const WATCHED: ReadonlySet<CommandType> = new Set(WATCHED_COMMANDS);

/** Commands that rules hear in a bare "no", whatever the message is about. */
const FRAMES: ReadonlySet<CommandType> = new Set(['deny', 'identity_deny', 'refuse_to_pay']);
/** Who is on the line is one thing: a second answer to it is never only likened. */
const WHO: ReadonlySet<CommandType> = new Set(['wrong_person', 'third_party', 'minor', 'bereavement']);

/** Terms and factors are the debtor's own figures or pick: what else the message is like says little beside them. */
const TERMS: ReadonlySet<CommandType> = new Set([
  'provide_factor',
  'accept_offer',
  'promise_to_pay',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
]);

/** Least scores beside what the rules heard: a bare no, other commands, another watched command, terms. */
const BESIDE = { frames: 0.25, others: 0.55, watched: 0.6, terms: 0.95 } as const;
/** Watched commands that one message may be likened to: two readings of it, where neither is sure. */
const MOST = 2;

/**
 * What the classifier adds to what the rules heard of a text, the likeliest first. Where they heard nothing it
 * is the likeliest command above its threshold, and every watched one above its own, two at most; beside other
 * commands only watched ones come. A text whose words are mostly unknown is about something else.
 */
export function proposeCommands(
  { guesses, coverage }: Classified,
  thresholds: Thresholds,
  heard: readonly CommandType[],
): Guess[] {
  if (coverage < thresholds.coverage) return [];
  const alone = heard.every((type) => type === 'cannot_understand');
  const least = alone ? 0 : leastBeside(heard);
  const whoIsKnown = heard.some((type) => WHO.has(type));
  const watched = guesses
    .filter(
      ({ type, score }) => score >= Math.max(least, thresholds.watched[type] ?? Number.POSITIVE_INFINITY),
    )
    .filter(({ type }) => !heard.includes(type) && !(whoIsKnown && WHO.has(type)))
    .slice(0, MOST);
  const [top] = guesses;
  if (!alone || top === undefined || WATCHED.has(top.type) || top.type === 'cannot_understand')
    return watched;
  return top.score >= thresholds.alone ? [top, ...watched] : watched;
}

function leastBeside(heard: readonly CommandType[]): number {
  if (heard.some((type) => TERMS.has(type))) return BESIDE.terms;
  if (heard.some((type) => WATCHED.has(type))) return BESIDE.watched;
  return heard.every((type) => FRAMES.has(type)) ? BESIDE.frames : BESIDE.others;
}
