import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_TYPES, type CommandType } from '../../../domain/index.ts';
import { AppError, type Language, type Problem, sha256 } from '../../../kernel/index.ts';
import { hashEnd, hashStart, hashText } from '../hash.ts';

/** One utterance with what it means. */
export interface Example {
  readonly type: CommandType;
  readonly text: string;
}

/** Which part of the training set a line is in; a line never moves between parts. */
export type Part = 'trained' | 'held_out';

/** Commands that are learned from lines; what a question asks for is found among the approved answers. */
const LEARNED: readonly CommandType[] = COMMAND_TYPES.filter((type) => type !== 'ask_question');

const FOLDER = join(import.meta.dirname, '..', '..', 'training');

/**
 * Reads `src/understanding/training/<language>/<command>.txt`, one utterance a line, in the order of the
 * vocabulary. Throws `REQUEST_INVALID` with every file and line that is wrong: a command without lines, a file
 * of no command, a line that stands twice.
 */
export function readTrainingSet(language: Language, folder: string = join(FOLDER, language)): Example[] {
  const problems: Problem[] = [];
  const files = new Set(readdirSync(folder).filter((file) => file.endsWith('.txt')));
  const places = new Map<string, string>();
  const examples: Example[] = [];
  for (const type of LEARNED) {
    const file = `${type}.txt`;
    const place = `src/understanding/training/${language}/${file}`;
    if (!files.delete(file)) {
      problems.push({ place, problem: 'is missing', fix: 'write utterances, one a line' });
      continue;
    }
    for (const [index, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      const text = line.trim();
      if (text === '') continue;
      const twin = places.get(text);
      if (twin !== undefined) {
        problems.push({ place: `${place}:${index + 1}`, problem: `stands at ${twin} too`, fix: 'keep one' });
      }
      places.set(text, `${file}:${index + 1}`);
      examples.push({ type, text });
    }
  }
  for (const file of files) {
    problems.push({ place: `${language}/${file}`, problem: 'is of no command', fix: 'name it after one' });
  }
  if (problems.length > 0) throw new AppError('REQUEST_INVALID', { problems });
  return examples;
}

/** SHA-256 of a training set: its commands and lines in order. */
export function trainingSetHash(examples: readonly Example[]): string {
  return sha256(examples.map(({ type, text }) => `${type}\t${text}\n`).join(''));
}

/** A tenth is held out and never trained on; by the text alone. */
export function partOf(text: string): Part {
  return hashEnd(hashText(hashStart(0), text)) % 10 === 0 ? 'held_out' : 'trained';
}

/** Which of `folds` parts a line is in where each is judged by what the others teach. */
export function foldOf(text: string, folds: number): number {
  return hashEnd(hashText(hashStart(1), text)) % folds;
}
