import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../kernel/index.ts';
import type { ContentFile } from './content-file.ts';

/** A file of words: what its head says, and its text with the line of the file on which the text begins. */
export interface HeadedFile<Head> {
  readonly head: Head;
  readonly body: string;
  readonly bodyLine: number;
}

/** Reads a Markdown file with a YAML head between two lines `---`. Gives all problems of the head, each with its line. */
export function readHeadedFile<Head extends object>(
  { path, content }: ContentFile,
  schema: z.ZodObject & z.ZodType<Head>,
): HeadedFile<Head> | { readonly problems: Problem[] } {
  const text = content.replaceAll('\r\n', '\n');
  const fenced = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text);
  if (fenced === null) {
    const fix = 'begin the file with a line ---, the keys, and another line ---';
    return { problems: [{ place: `${path}:1`, problem: 'has no head', fix }] };
  }
  const [, head = '', body = ''] = fenced;
  const counter = new LineCounter();
  const document = parseDocument(head, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) => ({
        place: `${path}:${lineAt(pos[0])}`,
        problem: `the head is not YAML (${message.split('\n')[0]!})`,
        fix: 'write one "key: value" on each line; put a value with a colon into quotes',
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { head: parsed.data, body, bodyLine: head.split('\n').length + 3 };
  const lineOf = (key: string) => {
    const { contents } = document;
    const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === key) : undefined;
    const range = isScalar(pair?.key) ? pair.key.range : undefined;
    return range ? lineAt(range[0]) : undefined;
  };
  const fix = `the head has the keys ${Object.keys(schema.shape).join(', ')}`;
  return {
    problems: parsed.error.issues.flatMap((issue) =>
      headProblems(issue, lineOf).map(({ line, problem }) => ({ place: `${path}:${line}`, problem, fix })),
    ),
  };
}

interface HeadProblem {
  readonly line: number;
  readonly problem: string;
}

/** What is wrong with a key: not known, not there, or not of its type. A key inside a key stands at its line. */
function headProblems(issue: z.core.$ZodIssue, lineOf: (key: string) => number | undefined): HeadProblem[] {
  const keys = issue.path.map(String);
  const [top] = keys;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: lineOf(top ?? key) ?? 1,
      problem: `the key ${[...keys, key].join('.')} is not known`,
    }));
  }
  if (top === undefined) return [{ line: 1, problem: `the head: ${issue.message}` }];
  const line = lineOf(top);
  const name = keys.join('.');
  const problem = line === undefined ? `the key ${name} is missing` : `${name}: ${issue.message}`;
  return [{ line: line ?? 1, problem }];
}
