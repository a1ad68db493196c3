import ts from 'typescript';
import type { Check } from './checks.ts';
import { isTest, place, walk } from './source-file.ts';

const RUNNERS = ['it', 'test', 'describe', 'suite'];
const NARROWING = ['skip', 'only', 'todo', 'fails'];
/** A set of data that is not there is reported as skipped; nothing else is. */
const CONDITIONAL = ['skipIf', 'runIf'];
const SHORTHANDS = ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'];

export const testChecks: readonly Check[] = [
  {
    rule: 'no test is skipped, narrowed or promised',
    find(file) {
      if (!isTest(file.path)) return [];
      const banned = file.path.startsWith('tests/corpora/') ? NARROWING : [...NARROWING, ...CONDITIONAL];
      const found: string[] = [];
      walk(file, (node) => {
        if (narrows(node, banned)) found.push(`${place(file, node)} ${node.getText(file.tree())}`);
      });
      return found;
    },
  },
];

function narrows(node: ts.Node, banned: readonly string[]): boolean {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return SHORTHANDS.includes(node.expression.text);
  }
  if (!ts.isPropertyAccessExpression(node) || !banned.includes(node.name.text)) return false;
  let runner: ts.Expression = node.expression;
  while (ts.isPropertyAccessExpression(runner)) runner = runner.expression;
  return ts.isIdentifier(runner) && RUNNERS.includes(runner.text);
}
