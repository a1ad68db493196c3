import type { CommandType, Expectation } from '../../domain/index.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** Answers that are a value: a bare number is one, and no pick, age or digits of an id. */
const VALUE_ASKED: ReadonlySet<Expectation> = new Set([
  'amount',
  'instalment_amount',
  'date',
  'count',
  'income',
  'option',
  'yes_no',
]);
/** Readings that a bare number could have where nothing is asked. */
const BY_BARE_NUMBER: ReadonlySet<CommandType> = new Set(['minor', 'accept_offer', 'provide_factor']);
/** Youngest age that is nobody's of whom it is said that they are a minor. Unit: years. */
const GROWN = 19;

/** The commands that the rules named, without those that the figures beside them rule out. */
export function plausible(scene: Scene, named: readonly Proposal[]): readonly Proposal[] {
  return named.filter((proposal) => {
    if (BY_BARE_NUMBER.has(proposal.type) && isBareAnswer(scene)) return false;
    return proposal.type !== 'minor' || !isGrown(scene, proposal);
  });
}

/** The message is a number and nothing else, and a value was asked for. */
export function isBareAnswer({ input, words, line, values, valueSpans }: Scene): boolean {
  if (input.expecting === undefined || !VALUE_ASKED.has(input.expecting)) return false;
  return words.every(
    (_, i) =>
      line.filler[i] ||
      valueSpans.some(
        (span, at) => span !== undefined && FIGURES.has(values[at]!.kind) && i >= span.from && i < span.to,
      ),
  );
}

const FIGURES: ReadonlySet<string> = new Set(['number', 'money', 'option', 'date', 'year', 'duration']);

function isGrown({ values, valueSpans }: Scene, { from, to }: Proposal): boolean {
  const ages = values.flatMap((value, i) => {
    const span = valueSpans[i];
    if (span === undefined || span.from < from || span.to > to) return [];
    if (value.kind === 'number') return [value.value];
    return value.kind === 'duration' && value.months !== undefined ? [value.months / 12] : [];
  });
  return ages.some((age) => age >= GROWN) && !ages.some((age) => age < GROWN);
}
