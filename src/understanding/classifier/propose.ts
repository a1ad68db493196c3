import { type CommandType, SAFETY_COMMANDS } from '../../domain/index.ts';
import type { Classified } from './classifier.ts';
import type { Thresholds } from './model.ts';

const SAFETY: ReadonlySet<CommandType> = new Set(SAFETY_COMMANDS);

/**
 * The command that the classifier adds to what the rules heard of a text, if any. Where they heard nothing it
 * is the likeliest one above its threshold; beside other commands only a safety command comes, and only where
 * the rules heard none. A text whose words are mostly unknown is about something else.
 */
export function proposeCommand(
  { guesses, coverage }: Classified,
  thresholds: Thresholds,
  heard: readonly CommandType[],
): CommandType | undefined {
  const [top] = guesses;
  if (top === undefined || coverage < thresholds.coverage) return undefined;
  if (heard.some((type) => SAFETY.has(type))) return undefined;
  const alone = heard.every((type) => type === 'cannot_understand');
  const limit = alone ? thresholds.safetyAlone : thresholds.safetyBeside;
  const safe = guesses.find(({ type, score }) => SAFETY.has(type) && score >= limit);
  if (safe !== undefined && (safe === top || !alone || top.score < thresholds.alone)) return safe.type;
  if (!alone || SAFETY.has(top.type) || top.type === 'cannot_understand') return undefined;
  return top.score >= thresholds.alone ? top.type : undefined;
}
