import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type DemoLogin, layDemo } from '../../src/app/demo.ts';
import { verifyPassword } from '../../src/handoff/index.ts';
import { AppError, fakeClock } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { exampleCase } from '../store/conversations.ts';

const START = '2026-11-24T23:30:00Z';

let database: TestDatabase;
let store: Store;

async function open(): Promise<void> {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
}

/** Everything that laying the demo writes. */
async function rows(): Promise<Record<string, unknown[]>> {
  const tables = [
    'debt_case',
    'case_reference',
    'contact_point',
    'creditor',
    'portfolio',
    'agent',
    'setting',
  ];
  const read = tables.map(async (table) => {
    const found = await database.pool.query(`select to_jsonb(t) as row from ${table} t order by 1`);
    return [table, found.rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function opens({ login, password }: DemoLogin): Promise<boolean> {
  const found = await store.agents.byLogin(login);
  return found !== undefined && verifyPassword(password, found.passwordHash);
}

describe('the demo that was laid', () => {
  let logins: DemoLogin[];

  beforeAll(async () => {
    await open();
    logins = await layDemo({ store, clock: fakeClock(START) });
  });
  afterAll(() => database.drop());

  it('has agents of every role, each with a password of its own that opens', async () => {
    expect(logins.map(({ login, role }) => `${login}: ${role}`)).toEqual([
      'ana: agent',
      'sam: supervisor',
      'cora: creditor',
      'ola: operator',
    ]);
    expect(new Set(logins.map(({ password }) => password)).size).toBe(logins.length);
    for (const login of logins) {
      expect(login.password.length).toBeGreaterThanOrEqual(20);
      expect((await store.agents.byLogin(login.login))?.agent).toMatchObject({
        login: login.login,
        name: login.name,
        role: login.role,
      });
      expect(await opens(login)).toBe(true);
    }
  });

  it('has debts that are as old as the file says at each debtor', async () => {
    const dueOn = async (reference: string) => (await store.cases.byReference(reference))?.dueOn;
    // In Poland it is the 25th already, in Denver and Honolulu the 24th: 45, 95 and -9 days.
    expect(await dueOn('ZE-20411')).toBe('2026-10-11');
    expect(await dueOn('BF-20117')).toBe('2026-08-21');
    expect(await dueOn('LM-75512')).toBe('2026-12-03');
  });

  it('is found by every later start in one row, without a look at anything else', async () => {
    const settings = { get: store.settings.get } as Store['settings'];
    const again = { store: { settings } as Store, clock: fakeClock('2027-01-01T00:00:00Z') };
    expect(await layDemo(again)).toEqual(logins);
  });

  it('is taken up where a killed start left it', async () => {
    const { debt_case: cases } = await rows();
    await database.pool.query(`update setting set value = jsonb_set(value, '{laid}', 'false')`);
    await database.pool.query(`delete from agent where login in ('ana', 'ola')`);
    expect(await layDemo({ store, clock: fakeClock(START) })).toEqual(logins);
    expect((await rows())['debt_case']).toEqual(cases);
    expect(await opens(logins[0]!)).toBe(true);
    expect((await rows())['setting']).toMatchObject([{ value: { laid: true } }]);
  });
});

describe('laying the demo', () => {
  beforeEach(open);
  afterEach(() => database.drop());

  it('ends the same for two processes that do it at once', async () => {
    const clock = fakeClock(START);
    const other = database.store();
    const [first, second] = await Promise.all([layDemo({ store, clock }), layDemo({ store: other, clock })]);
    expect(second).toEqual(first);
    expect(await opens(first[0]!)).toBe(true);
    expect((await rows())['debt_case']!.length).toBeGreaterThanOrEqual(44);
  });

  it('leaves real cases alone that have a reference of the demo', async () => {
    const real = { ...exampleCase(1), reference: 'ze-20468' };
    await store.cases.importCases([real], [{ id: real.portfolioId, name: 'Energy' }]);
    const error = await layDemo({ store, clock: fakeClock(START) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).problems).toMatchObject([{ place: 'demo/portfolio.csv, line 3' }]);
    expect(await store.cases.list()).toEqual([real]);
  });

  it('leaves real agents alone that have a log-in of the demo', async () => {
    const sam = { id: 'agent_1', name: 'Sam Real', login: 'Sam', role: 'agent' } as const;
    await store.agents.upsertAgent(sam, 'hash');
    await expect(layDemo({ store, clock: fakeClock(START) })).rejects.toMatchObject({
      problems: [{ place: 'log-in sam' }],
    });
    expect(await store.agents.byLogin('sam')).toEqual({ agent: sam, passwordHash: 'hash' });
  });
});
