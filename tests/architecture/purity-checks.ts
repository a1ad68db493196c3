import ts from 'typescript';
import type { Check } from './checks.ts';
import { place, type SourceFile, walk } from './source-file.ts';

/** Where the present is read: once for the engine, once for the pages, which know nothing of the engine. */
const CLOCKS = ['src/kernel/clock.ts', 'src/web/clock.ts'];

export const purityChecks: readonly Check[] = [
  {
    rule: 'the environment is read in src/app/config.ts only',
    find: (file) => (file.path === 'src/app/config.ts' ? [] : inSource(file, readsEnvironment)),
  },
  {
    rule: 'the present is read in the clock only',
    find: (file) => (CLOCKS.includes(file.path) ? [] : inSource(file, readsClock)),
  },
  {
    rule: 'nothing is left to Math.random',
    find: (file) => inSource(file, (node) => isMember(node, 'Math', 'random')),
  },
  {
    rule: 'only the command line writes to the console',
    find: (file) =>
      file.path.startsWith('src/app/cli/')
        ? []
        : inSource(file, (node) => isMember(node, 'console', undefined)),
  },
];

function inSource(file: SourceFile, is: (node: ts.Node) => boolean): string[] {
  if (!file.path.startsWith('src/')) return [];
  const found: string[] = [];
  walk(file, (node) => {
    if (is(node)) found.push(`${place(file, node)} ${node.getText(file.tree())}`);
  });
  return found;
}

/** `object.member` or `object['member']`; any member where none is named. */
function isMember(node: ts.Node, object: string, member: string | undefined): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  const { expression } = node;
  const holder = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!ts.isIdentifier(holder) || holder.text !== object) return false;
  const name = ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression;
  return (
    member === undefined || (ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '') === member
  );
}

function readsEnvironment(node: ts.Node): boolean {
  if (isMember(node, 'process', 'env')) return true;
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return false;
  if (!/^(node:)?process$/.test(node.moduleSpecifier.text)) return false;
  const { name, namedBindings } = node.importClause ?? {};
  if (name !== undefined && name.text !== 'process') return true;
  if (namedBindings === undefined) return false;
  if (ts.isNamespaceImport(namedBindings)) return namedBindings.name.text !== 'process';
  return namedBindings.elements.some((element) => (element.propertyName ?? element.name).text === 'env');
}

function readsClock(node: ts.Node): boolean {
  if (isMember(node, 'Date', 'now') || isMember(node, 'Temporal', 'Now')) return true;
  const isDate = (expression: ts.Expression) => ts.isIdentifier(expression) && expression.text === 'Date';
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length;
  return ts.isCallExpression(node) && isDate(node.expression);
}
