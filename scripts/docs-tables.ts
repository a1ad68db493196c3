/**
 * Writes the pages that are held equal to the code: `node_modules/.bin/node scripts/docs-tables.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETTINGS, type SettingDoc } from '../src/app/settings.ts';
import { ERRORS, type ErrorSpec, LIMITS, type Limit } from '../src/kernel/index.ts';

/** `docs/errors.md`: every code with its status, who may try again, what is shown and what to do. */
export function errorsPage(errors: Readonly<Record<string, ErrorSpec>>): string {
  const rows = Object.entries(errors).map(([code, { status, retryable, publicMessage, next }]) =>
    row([`\`${code}\``, String(status), retryable ? 'yes' : 'no', publicMessage, next]),
  );
  return page(
    'Errors',
    [
      'What can go wrong around the engine. A route answers with the status and the code; the command line prints',
      'the message and what to do next. "Again" says whether the same call may succeed later without anybody',
      'changing anything. What the engine refuses by policy or rule is an answer, not an error.',
    ],
    ['Code', 'Status', 'Again', 'Message', 'What to do'],
    rows,
    'src/kernel/errors.ts',
  );
}

/** `docs/limits.md`: every limit with its value, unit and source. */
export function limitsPage(limits: Readonly<Record<string, Limit>>): string {
  const rows = Object.entries(limits).map(([name, { value, unit, source }]) =>
    row([`\`${name}\``, grouped(value), unit, source]),
  );
  return page(
    'Limits',
    [
      'Every limit of the engine that is not a business policy. Business policies (authority, offers, contact',
      'rules) are in `flows/policies/` and `flows/rules/`.',
    ],
    ['Limit', 'Value', 'Unit', 'Source'],
    rows,
    'src/kernel/limits.ts',
  );
}

/** Settings that only tests read. */
const TEST_SETTINGS: readonly SettingDoc[] = [
  {
    key: 'UGODA_SHARED',
    unit: 'folder',
    fallback: '../shared',
    meaning: 'For tests: the parent of corpora/, data made by others.',
  },
];

/** `.env.example`: every setting with its meaning, unit and default, commented out. */
export function envExample(settings: readonly SettingDoc[]): string {
  const intro = [
    '# Every setting, each with its default. An empty value counts as absent. Nothing reads this file by itself:',
    '# copy it to .env, uncomment what you change, then: set -a; . ./.env; set +a; npm start',
  ];
  const lines = [...settings, ...TEST_SETTINGS].flatMap(({ key, unit, fallback, meaning }) => [
    '',
    `# ${meaning}`,
    `# Unit: ${unit}. Default: ${fallback === '' ? 'none' : fallback}.`,
    `# ${key}=${fallback}`,
  ]);
  return `${[...intro, ...lines].join('\n')}\n`;
}

function page(title: string, intro: string[], head: string[], rows: string[], source: string): string {
  return [
    `# ${title}`,
    '',
    ...intro,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
    `Made from \`${source}\` by \`scripts/docs-tables.ts\`; a test keeps the two equal.`,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** Thousands set apart by a space, as the tables are read in several languages. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === resolve(process.argv[1])) {
  const docs = join(import.meta.dirname, '..', 'docs');
  writeFileSync(join(docs, 'errors.md'), errorsPage(ERRORS));
  writeFileSync(join(docs, 'limits.md'), limitsPage(LIMITS));
  writeFileSync(join(docs, '..', '.env.example'), envExample(SETTINGS));
}
