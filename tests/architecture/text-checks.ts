import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Check } from './checks.ts';
import { isShipped, place, root, type SourceFile, walk } from './source-file.ts';

/** What one says to a model. */
const TO_A_MODEL =
  /\b(you are (an?|the|now)\b|your (task|job|role) is\b|(respond|answer|reply) (only )?(with|in) (valid )?json|do not (reveal|invent|make up)|system prompt)/i;
const TO_A_MODEL_CHARS = 80;
/** Prose of this length with three sentences is wording, whoever reads it. */
const PROSE_CHARS = 400;
const SQL = /^\s*(select|insert|update|delete|with|create|alter|drop|truncate|do|call|copy|set)\b/i;

export const textChecks: readonly Check[] = [
  {
    rule: 'prompts and wording are in prompts/, not in code',
    find(file) {
      if (!isShipped(file.path) || file.path.startsWith('src/web/')) return [];
      return literals(file)
        .filter(({ text }) => isPrompt(text))
        .map(({ node, text }) => `${place(file, node)} ${text.slice(0, 60)}…`);
    },
  },
  {
    rule: 'flow and prompt files that code names exist',
    find(file) {
      if (!isShipped(file.path)) return [];
      return literals(file)
        .filter(({ text }) => /^(\.{1,2}\/)*(flows|prompts|migrations)\/[\w./-]+\.\w+$/.test(text))
        .filter(({ text }) => !existsSync(join(root, text.replace(/^(\.{1,2}\/)+/, ''))))
        .map(({ node, text }) => `${place(file, node)} ${text}`);
    },
  },
  {
    rule: 'no notes to self are left behind',
    find(file) {
      const marks = new RegExp(
        `\\b(${['TO', 'FIX'].map((half) => half + (half === 'TO' ? 'DO' : 'ME')).join('|')})\\b`,
      );
      return file.text
        .split('\n')
        .flatMap((line, index) => (marks.test(line) ? [`${file.path}:${index + 1} ${line.trim()}`] : []));
    },
  },
];

/** Lists of words and patterns are full of these; prose is not. */
const PATTERN_SIGNS = /[|()[\]\\]/g;
const PATTERN_SHARE = 0.02;

function isPrompt(text: string): boolean {
  if ((text.match(PATTERN_SIGNS)?.length ?? 0) > text.length * PATTERN_SHARE) return false;
  if (text.length >= TO_A_MODEL_CHARS && TO_A_MODEL.test(text)) return true;
  const sentences = text.match(/[.!?]\s+\p{Lu}/gu)?.length ?? 0;
  return text.length >= PROSE_CHARS && sentences >= 2 && !SQL.test(text);
}

/** Texts in a file: literals, templates with their gaps, and literals joined by `+` as one. */
function literals(file: SourceFile): { node: ts.Node; text: string }[] {
  const found: { node: ts.Node; text: string }[] = [];
  walk(file, (node) => {
    if (isJoin(node.parent)) return;
    const text = textOf(node);
    if (text !== undefined) found.push({ node, text });
  });
  return found;
}

function isJoin(node: ts.Node | undefined): node is ts.BinaryExpression {
  return (
    node !== undefined &&
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
    (textOf(node.left) !== undefined || textOf(node.right) !== undefined)
  );
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('…');
  }
  if (isJoin(node)) return (textOf(node.left) ?? '…') + (textOf(node.right) ?? '…');
  return undefined;
}
