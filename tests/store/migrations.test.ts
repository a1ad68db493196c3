import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { silentLog } from '../../src/kernel/index.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { MIGRATIONS } from '../../src/store/migrate.ts';
import * as tables from '../../src/store/tables/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterAll(() => database.drop());

/** An empty database beside the one of this file. */
async function emptyDatabase(): Promise<TestDatabase> {
  const empty = await createTestDatabase(inject('postgresUrl'));
  await empty.pool.query('drop schema public cascade; create schema public');
  return empty;
}

describe('migrations', () => {
  it('bring an empty database up, whoever of several processes comes first', async () => {
    const empty = await emptyDatabase();
    const stores = Array.from({ length: 4 }, () => empty.store());
    expect(await stores[0]!.health()).toEqual({
      ok: false,
      problem: 'The database answered SQL state 42P01.',
    });
    await Promise.all(stores.map((store) => store.migrate()));
    expect(await stores[0]!.health()).toMatchObject({
      ok: true,
      serverVersion: expect.stringMatching(/^\d+/),
    });
    const twice = await empty.pool.query('select position from migration group by 1 having count(*) > 1');
    expect(twice.rows).toEqual([]);
    await stores[0]!.migrate();
    await empty.drop();
  });

  it('are refused where one was changed after it had been applied', async () => {
    const copy = await createTestDatabase(inject('postgresUrl'));
    await copy.pool.query(`update migration set hash = 'another' where position = 0`);
    await expect(copy.store().migrate()).rejects.toMatchObject({ code: 'DATABASE_FAILED' });
    await copy.drop();
  });

  it('leave a database of a newer version as it is', async () => {
    const copy = await createTestDatabase(inject('postgresUrl'));
    await copy.pool.query(`insert into migration (position, hash) values (1000, 'newer')`);
    await copy.store().migrate();
    expect((await copy.store().health()).ok).toBe(true);
    await copy.drop();
  });
});

describe('the tables of the code', () => {
  const described = Object.values(tables)
    .filter((table) => is(table, PgTable))
    .map((table) => getTableConfig(table));

  it('need no further migration', async () => {
    const journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8'));
    const last = String(journal.entries.length - 1).padStart(4, '0');
    const laid = JSON.parse(readFileSync(join(MIGRATIONS, 'meta', `${last}_snapshot.json`), 'utf8'));
    const current = generateDrizzleJson(tables, laid.id, undefined, 'snake_case');
    expect(await generateMigration(laid, current)).toEqual([]);
  });

  it('are those of the database', async () => {
    const found = await database.pool.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    const names = described.map((table) => table.name);
    expect(found.rows.map(({ name }) => name)).toEqual([...names, 'migration'].toSorted());
  });

  it.each(described.map((table) => [table.name, table] as const))(
    '%s has the columns of the code',
    async (name, table) => {
      const found = await database.pool.query<{
        name: string;
        type: string;
        nullable: boolean;
        generated: boolean;
      }>(
        `select attname as name, format_type(atttypid, null) as type, not attnotnull as nullable,
          attgenerated <> '' as generated
        from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attname`,
        [name],
      );
      const snake = (text: string) => text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      expect(found.rows).toEqual(
        table.columns
          .map((column) => ({
            name: snake(column.name),
            type: column.getSQLType(),
            nullable: !column.notNull,
            generated: column.generated !== undefined,
          }))
          .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      );
    },
  );

  it('have `bucket` first in every unique index, but for the tables that every node holds', async () => {
    const found = await database.pool.query<{ table: string; first: string }>(
      `select i.indrelid::regclass::text as table, a.attname as first
        from pg_index i left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indisunique and i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
    );
    const everywhere = [
      'agent',
      'agent_session',
      'article',
      'creditor',
      'migration',
      'portfolio',
      'release',
      'setting',
    ];
    const others = found.rows.filter(({ table }) => !everywhere.includes(table));
    expect(others.length).toBeGreaterThan(18);
    expect(others.filter(({ first }) => first !== 'bucket')).toEqual([]);
  });
});

describe('an error of the database', () => {
  it('carries its SQL state and nothing of the statement or its values', async () => {
    const store = database.store();
    const failure = await store.turns
      .claimOutbox('node', 1, 1_000, 'personal data' as never, [])
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'DATABASE_FAILED',
      message: 'The database answered SQL state 22007.',
    });
    expect((failure as Error).cause).toBeUndefined();
    const ormFailure = await store.agents
      .session('t', 'personal data' as never)
      .catch((error: unknown) => error);
    expect(ormFailure).toMatchObject({ code: 'DATABASE_FAILED' });
    expect(JSON.stringify([ormFailure, (ormFailure as Error).message])).not.toContain('personal');
  });

  it('says unavailable where nobody answers', async () => {
    const nowhere = createStore({
      pool: new pg.Pool({ host: '127.0.0.1', port: 1 }),
      log: silentLog,
      pin: () => ({ releaseHash: '', flow: '' }),
    });
    await expect(nowhere.turns.claim('node', 1, 1_000)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    expect(await nowhere.health()).toEqual({ ok: false, problem: 'The database cannot be reached.' });
  });

  it('is not shown for a deadlock: the statement is run again', async () => {
    let tries = 0;
    const pool = {
      query: async () => {
        if (++tries < 3) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
        return { rows: [{ answer: 1 }] };
      },
    } as unknown as pg.Pool;
    const opened = openDatabase({ pool, log: silentLog });
    expect(await opened.value('name', 'select 1', [])).toBe(1);
    expect(tries).toBe(3);
  });
});
