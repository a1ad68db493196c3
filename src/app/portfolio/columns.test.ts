import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from './columns.ts';

describe('docs/import.md', () => {
  it('lists every column as the code has it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/import.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| `/.test(line));
    expect(rows).toEqual(
      Object.entries(COLUMNS).map(
        ([name, { needed, form }]) => `| \`${name}\` | ${needed} | ${form.replaceAll('|', '\\|')} |`,
      ),
    );
  });
});
