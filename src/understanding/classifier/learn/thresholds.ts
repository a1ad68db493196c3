import { type CommandType, SAFETY_COMMANDS } from '../../../domain/index.ts';
import type { Classified } from '../classifier.ts';
import type { Thresholds } from '../model.ts';
import { proposeCommand } from '../propose.ts';

/** One line of validation: what it means, what the rules heard, what the classifier makes of it. */
export interface Witness {
  readonly type: CommandType;
  readonly heard: readonly CommandType[];
  readonly classified: Classified;
}

/** Least share of right commands among those proposed where the rules heard nothing. */
const PRECISION = 0.8;
/** Share of safety lines that rules and classifier must hear together; a margin above what is promised. */
const SAFETY_RECALL = 0.98;
/** Share of meaningful lines that may have fewer known words than the threshold. */
const STRANGE = 0.01;
/** Largest share of other lines that may raise a safety command by the classifier. */
const FALSE_ALARMS = 0.04;

const SAFETY: ReadonlySet<CommandType> = new Set(SAFETY_COMMANDS);
const NEVER = 1.01;
const GRID = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);

/** Chooses the thresholds on lines that no weight was trained on. */
export function chooseThresholds(witnesses: readonly Witness[]): Thresholds {
  const coverage = strangeness(witnesses);
  const alone = leastFor(witnesses, coverage);
  return safest(witnesses, { coverage, alone, safetyAlone: NEVER, safetyBeside: NEVER });
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
    const thresholds = { coverage, alone, safetyAlone: alone, safetyBeside: NEVER };
    const proposed = missed.flatMap(({ type, heard, classified }) => {
      const found = proposeCommand(classified, thresholds, heard);
      return found === undefined ? [] : [found === type];
    });
    if (proposed.length > 0 && proposed.filter(Boolean).length / proposed.length >= PRECISION) return alone;
  }
  return GRID.at(-1)!;
}

/**
 * The pair of safety thresholds that hears enough with the fewest false alarms; where none hears enough, the
 * one that hears most at a bearable price.
 */
function safest(witnesses: readonly Witness[], start: Thresholds): Thresholds {
  const dangers = witnesses.filter(({ type }) => SAFETY.has(type));
  const others = witnesses.filter(({ type }) => !SAFETY.has(type));
  const added = ({ classified, heard }: Witness, thresholds: Thresholds) =>
    proposeCommand(classified, thresholds, heard);
  let best = { thresholds: start, enough: false, recall: 0, alarms: Number.POSITIVE_INFINITY };
  for (const safetyAlone of GRID.filter((limit) => limit <= start.alone)) {
    for (const safetyBeside of GRID.filter((limit) => limit >= safetyAlone)) {
      const thresholds = { ...start, safetyAlone, safetyBeside };
      const heard = dangers.filter(
        (line) => line.heard.includes(line.type) || added(line, thresholds) === line.type,
      );
      const recall = heard.length / dangers.length;
      const alarms = others.filter((line) => SAFETY.has(added(line, thresholds) ?? 'smalltalk')).length;
      if (alarms > others.length * FALSE_ALARMS) continue;
      const enough = recall >= SAFETY_RECALL;
      const better = enough
        ? !best.enough || alarms <= best.alarms
        : !best.enough && (recall > best.recall || (recall === best.recall && alarms <= best.alarms));
      if (better) best = { thresholds, enough, recall, alarms };
    }
  }
  return best.thresholds;
}
