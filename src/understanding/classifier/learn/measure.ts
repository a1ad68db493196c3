import { COMMAND_TYPES, type CommandType } from '../../../domain/index.ts';
import { WATCHED_COMMANDS } from '../propose.ts';

/** One line judged: what it means and what was heard. */
export interface Judgement {
  readonly type: CommandType;
  readonly heard: readonly CommandType[];
}

/** Figures of one reader of the held-out lines. Shares are 0–1; null where nothing was to be counted. */
export interface Measures {
  /** Lines whose command was heard. */
  readonly accuracy: number;
  /** F1 over all commands, each counted alike. */
  readonly macroF1: number;
  /** Lines of which nothing was heard. */
  readonly rejected: number;
  /** Share of the lines of each watched command that were heard as it. */
  readonly recall: Readonly<Record<string, number | null>>;
  /** Lines of other commands of which the watched command was heard too. */
  readonly falseAlarms: Readonly<Record<string, number>>;
}

/** Precision and recall of one command; a second command of a line counts against precision. */
export type Pair = readonly [precision: number | null, recall: number | null];

/** Measures what was heard of lines of known meaning. */
export function measure(judgements: readonly Judgement[]): Measures {
  const share = (count: number) => round(count / Math.max(1, judgements.length));
  const scores = COMMAND_TYPES.map((type) => f1(...pairOf(judgements, type)));
  const known = scores.filter((score): score is number => score !== null);
  return {
    accuracy: share(judgements.filter(({ type, heard }) => heard.includes(type)).length),
    macroF1: round(known.reduce((sum, score) => sum + score, 0) / Math.max(1, known.length)),
    rejected: share(
      judgements.filter(({ heard }) => heard.every((type) => type === 'cannot_understand')).length,
    ),
    recall: Object.fromEntries(WATCHED_COMMANDS.map((type) => [type, pairOf(judgements, type)[1]])),
    falseAlarms: Object.fromEntries(
      WATCHED_COMMANDS.map((type) => [
        type,
        judgements.filter((one) => one.type !== type && one.heard.includes(type)).length,
      ]),
    ),
  };
}

/** Precision and recall by command. */
export function pairs(judgements: readonly Judgement[]): Record<string, Pair> {
  return Object.fromEntries(COMMAND_TYPES.map((type) => [type, pairOf(judgements, type)]));
}

/** Share of all lines of watched commands that were heard, 0–1. */
export function pooledRecall(judgements: readonly Judgement[]): number {
  const lines = judgements.filter(({ type }) => WATCHED_COMMANDS.includes(type));
  return round(lines.filter(({ type, heard }) => heard.includes(type)).length / Math.max(1, lines.length));
}

function pairOf(judgements: readonly Judgement[], type: CommandType): Pair {
  const meant = judgements.filter((one) => one.type === type).length;
  const heard = judgements.filter((one) => one.heard.includes(type));
  const right = heard.filter((one) => one.type === type).length;
  return [heard.length === 0 ? null : round(right / heard.length), meant === 0 ? null : round(right / meant)];
}

function f1(precision: number | null, recall: number | null): number | null {
  if (recall === null) return null;
  if (precision === null || precision + recall === 0) return 0;
  return (2 * precision * recall) / (precision + recall);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
