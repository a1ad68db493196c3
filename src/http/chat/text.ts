import { AppError } from '../../kernel/index.ts';

/** Control characters but newline and tab; NUL among them, which Postgres cannot keep. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Words as they may be stored: whole Unicode, no control characters, no blank ends; empty where none remain. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(CONTROLS, '').trim();
}

/** The refusal of a message without words. */
export function emptyText(): AppError {
  return new AppError('REQUEST_INVALID', {
    problems: [{ place: 'text', problem: 'holds no words', fix: 'Write something and send it again.' }],
  });
}
