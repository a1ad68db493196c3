import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { importCsv } from '../../src/app/cli/import.ts';
import type { ImportReport } from '../../src/app/portfolio/import-portfolio.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';

const DEMO = readFileSync('demo/portfolio.csv', 'utf8').trimEnd().split('\n');

let database: TestDatabase;
let store: Store;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
  folder = mkdtempSync(join(tmpdir(), 'ugoda-import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('truncate debt_case, case_reference, contact_point, creditor, portfolio');
});

/** What `ugoda import` of a file prints, and how it ends. */
async function importing(content: string | Uint8Array): Promise<{ report: ImportReport; end: unknown }> {
  const file = join(folder, 'portfolio.csv');
  writeFileSync(file, content);
  vi.stubEnv('DATABASE_URL', database.url);
  const lines: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    const args = { positionals: [file], values: {}, flags: new Set<string>() };
    const end = await importCsv.run(args).catch((error: { code: string }) => error.code);
    return { report: JSON.parse(lines.join('')) as ImportReport, end };
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
}

const stored = async () => (await store.cases.list()).map(({ reference }) => reference);

describe('ugoda import', () => {
  it('takes a whole file: cases, portfolios, creditors and contact points', async () => {
    expect(await importing(DEMO.join('\r\n'))).toEqual({
      report: { accepted: DEMO.length - 1, refused: [] },
      end: 0,
    });
    expect(await stored()).toHaveLength(DEMO.length - 1);
    const count = async (table: string) =>
      Number((await database.pool.query(`select count(*) as n from ${table}`)).rows[0].n);
    expect(await count('portfolio')).toBe(20);
    expect(await count('creditor')).toBe(20);
    expect(await count('contact_point')).toBeGreaterThan(2 * (DEMO.length - 1));
  });

  it('takes nothing when one row is wrong, and tells the line and why', async () => {
    const text = DEMO.map((line, i) => (i === 5 ? line.replace(',PLN,', ',PLM,') : line)).join('\n');
    expect(await importing(text)).toEqual({
      report: {
        accepted: 0,
        refused: [{ line: 6, reason: 'currency: is not a currency — use its three letters of ISO 4217' }],
      },
      end: 'IMPORT_INVALID',
    });
    expect(await stored()).toEqual([]);
  });

  it('tells all problems of a line in one entry', async () => {
    const text = [DEMO[0], DEMO[1]!.replace(',PLN,', ',PLM,').replace('ZE-20411', ''), DEMO[2]].join('\n');
    const { report } = await importing(text);
    expect(report.refused).toHaveLength(1);
    expect(report.refused[0]?.reason).toMatch(/^reference: is missing — .*; currency: is not/);
  });

  it('takes nothing when a reference is there already', async () => {
    await importing([DEMO[0], DEMO[3]].join('\n'));
    const before = await stored();
    const { report, end } = await importing(DEMO.slice(0, 6).join('\n'));
    expect(report).toMatchObject({ accepted: 0, refused: [{ line: 4 }] });
    expect(end).toBe('IMPORT_INVALID');
    expect(await stored()).toEqual(before);
  });

  it('refuses a file in another encoding or beyond the limit', async () => {
    const latin = await importing(Buffer.from(DEMO.join('\n'), 'latin1'));
    expect(latin.report.refused).toMatchObject([{ line: 1, reason: expect.stringContaining('UTF-8') }]);
    const large = await importing(Buffer.alloc(33_554_433, 'a'));
    expect(large.report.refused).toMatchObject([{ line: 1, reason: expect.stringContaining('33554432') }]);
    expect(await stored()).toEqual([]);
  });

  it('asks for one file that can be read', async () => {
    const run = (...positionals: string[]) => importCsv.run({ positionals, values: {}, flags: new Set() });
    await expect(run()).rejects.toThrow('name one file');
    await expect(run('a.csv', 'b.csv')).rejects.toThrow('name one file');
    await expect(run(join(folder, 'none.csv'))).rejects.toThrow('cannot be read');
  });
});
