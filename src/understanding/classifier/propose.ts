import { type CommandType, SAFETY_COMMANDS } from '../../domain/index.ts';
import type { Classified, Guess } from './classifier.ts';
import type { Thresholds } from './model.ts';

const SAFETY: ReadonlySet<CommandType> = new Set(SAFETY_COMMANDS);

/** Score at which a safety command is added even to another safety command that the rules heard. */
const SECOND = 0.85;

/**
 * The command that the classifier adds to what the rules heard of a text, if any. Where they heard nothing it
 * is the likeliest one above its threshold; beside other commands only a safety command comes. A text whose
 * words are mostly unknown is about something else.
 */
export function proposeCommand(
  { guesses, coverage }: Classified,
  thresholds: Thresholds,
  heard: readonly CommandType[],
): CommandType | undefined {
  const [top] = guesses;
  if (top === undefined || coverage < thresholds.coverage) return undefined;
  const alone = heard.every((type) => type === 'cannot_understand');
  const safe = safetyAmong(guesses, safetyLimit(thresholds, heard, alone));
  if (safe !== undefined && !heard.includes(safe.type)) {
    if (safe === top || !alone || top.score < thresholds.alone) return safe.type;
  }
  if (!alone || SAFETY.has(top.type) || top.type === 'cannot_understand') return undefined;
  return top.score >= thresholds.alone ? top.type : undefined;
}

function safetyAmong(guesses: readonly Guess[], limit: number): Guess | undefined {
  return guesses.find(({ type, score }) => SAFETY.has(type) && score >= limit);
}

function safetyLimit(thresholds: Thresholds, heard: readonly CommandType[], alone: boolean): number {
  if (alone) return thresholds.safetyAlone;
  const another = heard.some((type) => SAFETY.has(type));
  return another ? Math.max(SECOND, thresholds.safetyBeside) : thresholds.safetyBeside;
}
