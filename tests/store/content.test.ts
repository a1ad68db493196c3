import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Agent } from '../../src/handoff/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { exampleCase, LATER, NOW } from './conversations.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
});
afterAll(() => database.drop());

const PORTFOLIO = { id: 'portfolio_1', name: 'Energy' };

describe('an import', () => {
  beforeEach(async () => {
    await database.pool.query('truncate debt_case, case_reference, contact_point, creditor, portfolio');
  });

  it('takes all cases and gives them back as they were', async () => {
    const cases = [exampleCase(9_002), exampleCase(9_001)];
    const contacts = [{ caseId: 'case_9001', channel: 'sms', address: '+48600000000' }];
    expect(await store.cases.importCases(cases, [PORTFOLIO], contacts)).toEqual({ ok: true, imported: 2 });
    expect(await store.cases.list()).toEqual([exampleCase(9_001), exampleCase(9_002)]);
    expect(await store.cases.list(1)).toHaveLength(1);
    expect(await store.cases.byReference(' kr9 002')).toEqual(exampleCase(9_002));
    expect(await store.cases.byReference('KR 1')).toBeUndefined();
    const found = await database.pool.query('select conversation_id, address from contact_point');
    expect(found.rows).toEqual([{ conversation_id: 'cv_case_9001', address: '+48600000000' }]);
  });

  it('takes nothing when one id or reference exists already, and tells which', async () => {
    await store.cases.importCases([exampleCase(1), exampleCase(2)], [PORTFOLIO]);
    const again = [
      exampleCase(3),
      { ...exampleCase(1), reference: 'KR 11' },
      { ...exampleCase(4), reference: 'kr2' },
    ];
    const both = [PORTFOLIO, { id: 'portfolio_2', name: 'Other' }];
    expect(await store.cases.importCases(again, both)).toEqual({
      ok: false,
      refused: [
        { index: 1, reason: 'id_taken' },
        { index: 2, reason: 'reference_taken' },
      ],
    });
    expect(await store.cases.list()).toHaveLength(2);
    expect((await database.pool.query('select id from portfolio')).rows).toEqual([{ id: 'portfolio_1' }]);
    expect(await store.cases.byReference('KR 11')).toBeUndefined();
  });

  it('refuses what stands twice in the list', async () => {
    const list = [exampleCase(1), exampleCase(1), { ...exampleCase(2), reference: 'kr 1' }];
    expect(await store.cases.importCases(list, [PORTFOLIO])).toEqual({
      ok: false,
      refused: [
        { index: 1, reason: 'id_taken' },
        { index: 2, reason: 'reference_taken' },
      ],
    });
  });

  it('lays cases into several portfolios, every one of which must come with it', async () => {
    const other = { id: 'portfolio_2', name: 'Water' };
    const cases = [exampleCase(1), { ...exampleCase(2), portfolioId: other.id }];
    await expect(store.cases.importCases(cases, [PORTFOLIO])).rejects.toThrow('portfolio');
    expect(await store.cases.list()).toEqual([]);
    await store.cases.importCases(cases, [PORTFOLIO, other]);
    expect(await store.cases.list()).toEqual(cases);
    const kept = await database.pool.query('select id, name from portfolio order by id');
    expect(kept.rows).toEqual([PORTFOLIO, other]);
  });

  it('is done by one of two processes that import the same list at once', async () => {
    const cases = Array.from({ length: 2_500 }, (_, i) => exampleCase(i));
    const outcomes = await Promise.all([
      store.cases.importCases(cases, [PORTFOLIO]),
      store.cases.importCases(cases, [PORTFOLIO]),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await store.cases.list(10_000)).toHaveLength(2_500);
  });
});

describe('agents', () => {
  const ewa: Agent = { id: 'agent_1', name: 'Ewa Lis', login: 'Ewa', role: 'agent' };

  it('are found by login without case and brought up to date', async () => {
    await store.agents.upsertAgent(ewa, 'hash-1');
    expect(await store.agents.byLogin('EWA')).toEqual({ agent: ewa, passwordHash: 'hash-1' });
    const raised = { ...ewa, role: 'supervisor' } as const;
    await store.agents.upsertAgent(raised, 'hash-2');
    expect(await store.agents.byLogin('ewa')).toEqual({ agent: raised, passwordHash: 'hash-2' });
    expect(await store.agents.byLogin('jan\0')).toBeUndefined();
  });

  it('are signed in by a token until the session ends or is closed', async () => {
    await store.agents.upsertAgent(ewa, 'hash-1');
    await store.agents.openSession('secret token', ewa.id, LATER);
    expect(await store.agents.session('secret token', NOW)).toEqual(ewa);
    expect(await store.agents.session('secret token', LATER)).toBeUndefined();
    expect(await store.agents.session('another', NOW)).toBeUndefined();
    const kept = await database.pool.query('select to_jsonb(s)::text as row from agent_session s');
    expect(kept.rows.some(({ row }) => row.includes('secret token'))).toBe(false);
    await store.agents.closeSession('secret token');
    expect(await store.agents.session('secret token', NOW)).toBeUndefined();
  });
});

describe('content', () => {
  it('a release is immutable and keeps the order of its keys', async () => {
    await store.releases.save('hash', { zebra: 1, apple: { b: 1, a: 2 } });
    await store.releases.save('hash', { changed: true });
    expect(JSON.stringify(await store.releases.load('hash'))).toBe('{"zebra":1,"apple":{"b":1,"a":2}}');
    expect(await store.releases.load('none')).toBeUndefined();
  });

  it('a setting holds any JSON value, the last one put', async () => {
    expect(await store.settings.get('demo')).toBeUndefined();
    for (const value of [true, 'text', { laid: NOW }, [1, 2]]) {
      await store.settings.put('demo', value);
      expect(await store.settings.get('demo')).toEqual(value);
    }
  });

  it('a setting that is put first stays, and those who come later are told it', async () => {
    const told = await Promise.all([1, 2, 3].map((value) => store.settings.putFirst('first', { value })));
    expect(new Set(told.map((value) => JSON.stringify(value))).size).toBe(1);
    expect(await store.settings.putFirst('first', { value: 4 })).toEqual(told[0]);
    expect(await store.settings.get('first')).toEqual(told[0]);
  });
});
