import type { CommandType } from '../../../domain/index.ts';
import type { Classified } from '../classifier.ts';
import type { Thresholds } from '../model.ts';
import { proposeCommands, WATCHED_COMMANDS } from '../propose.ts';

/** One line that no weight was trained on: what it means, what the rules heard, what the classifier makes of it. */
export interface Witness {
  readonly type: CommandType;
  readonly heard: readonly CommandType[];
  readonly classified: Classified;
}

/** Least share of right commands among those proposed where the rules heard nothing. */
const PRECISION = 0.8;
/** Share of the lines of a watched command that rules and classifier must hear; a margin above what is promised. */
const RECALL = 0.985;
/** Share of meaningful lines that may have fewer known words than the threshold. */
const STRANGE = 0.01;
/** Largest share of the lines of other commands that one watched command may be heard in. */
const FALSE_ALARMS = 0.012;
/** No likeness at all: less than this is noise among the commands. */
const FAINTEST = 0.1;

const GRID = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);

/** Chooses the thresholds on lines that no weight was trained on. */
export function chooseThresholds(witnesses: readonly Witness[]): Thresholds {
  const coverage = strangeness(witnesses);
  return { coverage, alone: leastFor(witnesses, coverage), watched: watchedLimits(witnesses) };
}

/** The share of known words that nearly all meaningful lines have. */
function strangeness(witnesses: readonly Witness[]): number {
  const shares = witnesses
    .filter(({ type, classified }) => type !== 'cannot_understand' && classified.coverage > 0)
    .map(({ classified }) => classified.coverage)
    .sort((a, b) => a - b);
  return Number((shares[Math.floor(shares.length * STRANGE)] ?? 0).toFixed(2));
}

/** The lowest threshold at which what is proposed is right often enough. */
function leastFor(witnesses: readonly Witness[], coverage: number): number {
  const missed = witnesses.filter(({ heard }) => heard.every((type) => type === 'cannot_understand'));
  for (const alone of GRID) {
    const proposed = missed.flatMap(({ type, heard, classified }) => {
      const [found] = proposeCommands(classified, { coverage, alone, watched: {} }, heard);
      return found === undefined ? [] : [found.type === type];
    });
    if (proposed.length > 0 && proposed.filter(Boolean).length / proposed.length >= PRECISION) return alone;
  }
  return GRID.at(-1)!;
}

function watchedLimits(witnesses: readonly Witness[]): Thresholds['watched'] {
  return Object.fromEntries(WATCHED_COMMANDS.map((type) => [type, limitOf(type, witnesses)]));
}

/** The highest score that hears enough lines of a command, or the lowest whose false alarms can be borne. */
function limitOf(type: CommandType, witnesses: readonly Witness[]): number {
  const score = ({ classified }: Witness) =>
    classified.guesses.find((guess) => guess.type === type)?.score ?? 0;
  const own = witnesses.filter((line) => line.type === type);
  const heard = own.filter((line) => line.heard.includes(type)).length;
  const misses = descending(own.filter((line) => !line.heard.includes(type)).map(score));
  const alarms = descending(
    witnesses.filter((line) => line.type !== type && !line.heard.includes(type)).map(score),
  );
  const wanted = misses[Math.ceil(RECALL * own.length) - heard - 1] ?? GRID.at(-1)!;
  const borne = alarms[Math.floor(FALSE_ALARMS * witnesses.length)] ?? 0;
  return Number(Math.max(wanted, borne, FAINTEST).toFixed(4));
}

function descending(scores: readonly number[]): number[] {
  return [...scores].sort((a, b) => b - a);
}
