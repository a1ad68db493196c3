import ts from 'typescript';
import type { Check } from './checks.ts';
import { isTest, place, type SourceFile, walk } from './source-file.ts';

const FILE_LINES = 300;
const FUNCTION_LINES = 70;

/** Files that are tables rather than code: they may be long, and need no reader from top to bottom. */
const DATA_FILES = [/\.data\.ts$/, /\/data\//, /\/lexicon\//, /^migrations\//];

export const sizeChecks: readonly Check[] = [
  {
    rule: `no file is longer than ${FILE_LINES} lines`,
    find(file) {
      if (DATA_FILES.some((pattern) => pattern.test(file.path))) return [];
      const lines = file.text.replace(/\n$/, '').split('\n').length;
      return lines > FILE_LINES ? [`${file.path} has ${lines} lines`] : [];
    },
  },
  {
    rule: `no function is longer than ${FUNCTION_LINES} lines`,
    find(file) {
      const found: string[] = [];
      walk(file, (node) => {
        if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
        const lines = lineCount(file, node);
        if (lines > FUNCTION_LINES && !(isTest(file.path) && isDescribeCallback(node))) {
          found.push(`${place(file, node)} has a function of ${lines} lines`);
        }
      });
      return found;
    },
  },
];

/** Lines from the first to the last token; the comment above does not count. */
function lineCount(file: SourceFile, node: ts.Node): number {
  const at = (position: number) => file.tree().getLineAndCharacterOfPosition(position).line;
  return at(node.getEnd()) - at(node.getStart(file.tree())) + 1;
}

/** The body of `describe(…, () => {…})`: a chapter, not a function. */
function isDescribeCallback(node: ts.Node): boolean {
  if (!ts.isCallExpression(node.parent)) return false;
  let callee: ts.Expression = node.parent.expression;
  while (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) callee = callee.expression;
  return ts.isIdentifier(callee) && callee.text === 'describe';
}
