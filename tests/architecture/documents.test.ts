import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { errorsPage, limitsPage } from '../../scripts/docs-tables.ts';
import { ACTIONS, CONDITIONS } from '../../src/domain/index.ts';
import { ERRORS, LIMITS } from '../../src/kernel/index.ts';
import { filesUnder, root, type SourceFile, sourceFile, walk } from './source-file.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const REWRITE = 'run node_modules/.bin/node scripts/docs-tables.ts';

/** Keys that tests read; the service does not. */
const TEST_KEYS = ['UGODA_SHARED'];

/** Setting names that a file of settings speaks of: property names and texts all in capitals, no error codes. */
function settingsIn(file: SourceFile): Set<string> {
  const found = new Set<string>();
  walk(file, (node) => {
    if (!ts.isIdentifier(node) && !ts.isStringLiteral(node)) return;
    const named =
      ts.isStringLiteral(node) ||
      (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
      (ts.isPropertySignature(node.parent) && node.parent.name === node) ||
      (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
    if (named && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(node.text) && node.text.length > 2)
      found.add(node.text);
  });
  return new Set([...found].filter((key) => !(key in ERRORS)));
}

/** Keys of an `.env` file, those commented out too. */
function keysIn(env: string): string[] {
  return [...env.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1]!);
}

/** Links of a page to files of the project that are not there. */
function deadLinks(page: string, text: string, isThere: (path: string) => boolean): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!.split('#')[0]!)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), decodeURIComponent(target))))
    .filter((target) => !isThere(target))
    .map((target) => `${page} → ${target}`);
}

describe('the documents', () => {
  it('list every error code as the code has it', () => {
    expect(read('docs/errors.md') === errorsPage(ERRORS), REWRITE).toBe(true);
  });

  it('list every limit as the code has it', () => {
    expect(read('docs/limits.md') === limitsPage(LIMITS), REWRITE).toBe(true);
  });

  it('list every condition and action that a rule of contact may name', () => {
    const page = read('docs/rules.md');
    const kinds = [...Object.entries(CONDITIONS), ...Object.entries(ACTIONS)];
    const missing = kinds.filter(([kind, { doc }]) => {
      const line = page.split('\n').find((one) => one.startsWith(`| \`${kind}\` |`));
      return line?.endsWith(` ${doc} |`) !== true;
    });
    expect(missing.map(([kind]) => kind)).toEqual([]);
  });

  it('name every setting in .env.example, and none that is not read', () => {
    if (!existsSync(join(root, 'src/app/config.ts'))) return;
    const settings = settingsIn(sourceFile('src/app/config.ts', read('src/app/config.ts')));
    const listed = keysIn(read('.env.example')).filter((key) => !TEST_KEYS.includes(key));
    expect(listed.sort()).toEqual([...settings].filter((key) => !TEST_KEYS.includes(key)).sort());
  });

  it('link only to files that are there', () => {
    const pages = [...filesUnder('docs'), 'README.md', 'CONTRIBUTING.md'].filter(
      (path) => path.endsWith('.md') && existsSync(join(root, path)),
    );
    expect(
      pages.flatMap((page) => deadLinks(page, read(page), (path) => existsSync(join(root, path)))),
    ).toEqual([]);
  });
});

describe('the comparison', () => {
  it('sees a code that is missing from its page, or worded otherwise', () => {
    const { NOT_FOUND, ...others } = ERRORS;
    expect(errorsPage(others)).not.toBe(errorsPage(ERRORS));
    expect(errorsPage({ ...ERRORS, NOT_FOUND: { ...NOT_FOUND, status: 410 } })).not.toBe(errorsPage(ERRORS));
  });

  it('sees a limit with another value', () => {
    expect(limitsPage({ ...LIMITS, leaseMs: { ...LIMITS.leaseMs, value: 1 } })).not.toBe(limitsPage(LIMITS));
  });

  it('finds settings however they are read', () => {
    const config = sourceFile(
      'src/app/config.ts',
      "const S = { PORT: 1 }; env['DATABASE_URL']; env.OPENAI_MODEL; fail('CONFIG_INVALID'); const LOCAL = 'x';",
    );
    expect([...settingsIn(config)].sort()).toEqual(['DATABASE_URL', 'OPENAI_MODEL', 'PORT']);
    expect(keysIn('# PORT=3000\nDATABASE_URL=\n# A line = of text')).toEqual(['PORT', 'DATABASE_URL']);
  });

  it('finds a link that leads nowhere', () => {
    const text = '[a](limits.md#x) [b](../README.md) [c](gone.md) [d](https://example.org) [e](#here)';
    expect(deadLinks('docs/a.md', text, (path) => path !== 'docs/gone.md')).toEqual([
      'docs/a.md → docs/gone.md',
    ]);
  });
});
