import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CHANNELS } from '../../src/dialogue/index.ts';
import type { Decision } from '../../src/jobs/index.ts';
import { silentLog } from '../../src/kernel/index.ts';
import { createStore, type Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  bubble,
  claimOf,
  debtorSays,
  deliverLocal,
  exampleCommit,
  HANDOFF,
  LATER,
  NOW,
  type Opened,
  openConversation,
  turnOf,
} from './conversations.ts';

let database: TestDatabase;
let store: Store;
let pool: pg.Pool;
let plans: Plan[] = [];

/** A node of a plan as auto_explain tells it. */
interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** Small tables that are read whole for good reason. */
const SMALL = new Set(['creditor', 'agent', 'migration', 'portfolio', 'setting']);

const CONVERSATIONS = 30_000;

/** Rows of conversations that are at rest: what a claim must not walk over. */
const FILL = `
  create temp table filled as
    select get_byte(sha256(convert_to('cv_old_' || n, 'UTF8')), 0)::smallint as bucket, 'cv_old_' || n as id,
        'old_' || n as case_id, n
      from generate_series(1, ${CONVERSATIONS}) n;
  insert into debt_case (bucket, id, conversation_id, reference, portfolio_id, creditor_id, debtor, title, currency,
      principal, interest, fees, balance, due_on, invoices, state, kept, broken)
    select bucket, case_id, id, 'OLD ' || n, 'portfolio_1', 'creditor_1', '{"name": "x"}', '', 'PLN', 1, 0, 0, 1,
        '2026-01-01', '[]', 'open', 0, 0 from filled;
  insert into case_reference select (n % 256)::smallint, 'old' || n, case_id, bucket from filled;
  insert into conversation (bucket, id, case_id, next_seq, next_event, done_seq, release_hash, flow, locale, contact_id,
      channel, state)
    select bucket, id, case_id, 6, 11, 5, 'h', 'f', 'pl-PL', 'cp', 'webchat', '{}' from filled;
  insert into inbox (bucket, conversation_id, seq, message_id, channel, contact_id, payload)
    select bucket, id, s, id || ':' || s, 'webchat', 'cp', '{"kind": "debtor", "text": "x"}'
      from filled, generate_series(1, 5) s;
  insert into event (bucket, conversation_id, seq, kind, channel, contact_id, body)
    select bucket, id, s, 'debtor', 'webchat', 'cp', '{"text": "x"}' from filled, generate_series(1, 4) s;
  insert into outbox (bucket, key, conversation_id, turn, seq, channel, contact_id, body, mandatory, control_epoch,
      status, due_at)
    select bucket, id || ':' || s, id, s, s, 'webchat', 'cp', '{}', false, 0, 'sent', 'infinity'
      from filled, generate_series(1, 3) s;
  insert into turn (bucket, conversation_id, turn, token, record, at)
    select bucket, id, s, gen_random_uuid(), '{}', now() from filled, generate_series(1, 3) s;
  insert into timer select bucket, id, 'later', 'e', '2030-01-01', 1 from filled;
  insert into handoff (bucket, id, conversation_id, reason, priority, state, requested_at)
    select bucket, 'h' || n, id, 'requested', 2, 'closed', now() from filled;
  insert into suppression select bucket, 's' || n, id, 1, 'all', 'webchat', 'cp', 'opt_out', now() from filled;
  insert into hold select bucket, 'o' || n, id, 1, 'dispute', '2026-01-01', now() from filled;
  insert into dispute select bucket, 'd' || n, id, 1, 'dispute_amount', null, now() from filled;
  insert into ticket select bucket, 't' || n, id, 1, 'complaint', false, now() from filled;
  insert into agreement select bucket, 'a' || n, id, 1, 'lump_sum', 'PLN', 1, '{}', 'bot', 'standing', now() from filled;
  insert into chat_session
    select (n % 256)::smallint, 't' || n, id, bucket, 'cp', 1, now(), '2030-01-01' from filled;
  insert into contact_point (bucket, id, conversation_id, channel, address)
    select bucket, 'c' || n, id, 'sms', '+4860' || n from filled;
  insert into carrier_inbound
    select bucket_of('SMold' || n), 'SMold' || n, 'sms', '+4860' || n, '', 'routed', id, '{}', now() from filled;
  insert into continuation select bucket_of('h' || n), 'h' || n, id, 'cp', 'sms', '2030-01-01' from filled;
  insert into contact_event
    select bucket, id, 'in:' || s, 'message', 'in', 'sms', 'cp', 'debtor', now() from filled, generate_series(1, 3) s;
  insert into address_state select bucket_of('+4860' || n), 'sms', '+4860' || n, now() from filled;
  insert into address_block select bucket_of('+4860' || n), 'voice', '+4860' || n, 'opt_out', now() from filled;
  insert into delivery_report select (n % 256)::smallint, 'SMold' || n, 'sent', 0, id || ':1' from filled;
  insert into rule_decision select bucket, id, id || ':1', 1, 1, 'sms', 'send', null, '[]', now() from filled;
  analyze;
`;

/** Makes the session tell the plan of every statement, those inside functions too. */
const EXPLAIN = [
  'session_preload_libraries=auto_explain',
  'auto_explain.log_min_duration=0',
  'auto_explain.log_nested_statements=on',
  'auto_explain.log_analyze=on',
  'auto_explain.log_format=json',
  'auto_explain.log_level=notice',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.pool.query(FILL);
  pool = new pg.Pool({ connectionString: database.url, max: 1, options: EXPLAIN });
  pool.on('connect', (client) => {
    client.on('notice', ({ message = '' }) => {
      const at = message.indexOf('{');
      if (message.startsWith('duration') && at > 0) plans.push(JSON.parse(message.slice(at)).Plan);
    });
  });
  store = createStore({ pool, log: silentLog, pin: () => ({ releaseHash: 'h', flow: 'f' }) });
  await store.agents.upsertAgent(AGENT, 'x');
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const LET_GO: Decision = { verdict: 'send', until: null, reason: null, rules: [] };
const AGENT = { id: 'agent_1', name: 'Ewa Lis', login: 'ewa', role: 'agent' } as const;

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Runs the work more often than Postgres plans anew, and returns all scans of all its statements. */
async function scansOf(work: (round: number) => Promise<unknown>, rounds = 8): Promise<Plan[]> {
  plans = [];
  for (let round = 0; round < rounds; round++) await work(round);
  return plans.flatMap(nodesOf).filter((node) => node['Node Type'].includes('Scan'));
}

function expectNarrow(scans: readonly Plan[]): void {
  expect(scans.length).toBeGreaterThan(0);
  const wide = scans.filter((scan) => {
    const touched = (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)) * scan['Actual Loops'];
    const whole = scan['Node Type'] === 'Seq Scan' && !SMALL.has(scan['Relation Name'] ?? '');
    return whole && scan['Relation Name'] !== undefined ? true : touched > 200;
  });
  expect(wide).toEqual([]);
}

const indexesOf = (scans: readonly Plan[]) => new Set(scans.map((scan) => scan['Index Name']));

async function spoken(rounds = 8): Promise<Opened[]> {
  const opened: Opened[] = [];
  for (let i = 0; i < rounds; i++) opened.push(await openConversation(store));
  return opened;
}

describe('on filled tables no statement walks over rows at rest:', () => {
  it('enqueue', async () => {
    const [opened] = await spoken(1);
    expectNarrow(await scansOf((round) => store.turns.enqueue(debtorSays(opened!, `e${round}`))));
  });

  it('an idle claim reads the index of what is due and nothing else', async () => {
    await store.turns.claim('node', 1_000, 600_000);
    const scans = await scansOf(() => store.turns.claim('node', 32, 30_000));
    expectNarrow(scans);
    expect(indexesOf(scans)).toEqual(new Set(['conversation_due']));
  });

  it('a claim with work', async () => {
    await spoken();
    const scans = await scansOf(() => store.turns.claim('node', 1, 600_000));
    expectNarrow(scans);
    expect(indexesOf(scans)).toContain('conversation_due');
    expect(indexesOf(scans)).toContain('inbox_bucket_conversation_id_seq_pk');
  });

  it('claimOne, renew, complete and abandon', async () => {
    const opened = await spoken();
    expectNarrow(
      await scansOf(async (round) => {
        const claim = await claimOf(store, opened[round]!);
        await store.turns.renew(claim, 30_000);
        const commit = exampleCommit(opened[round]!, claim, {
          outbox: [bubble(opened[round]!, '1:0')],
          timers: [
            { type: 'set', id: 'a', event: 'e', dueAt: LATER },
            { type: 'cancel', id: 'b' },
          ],
          effects: [HANDOFF, { type: 'suppress', scope: 'channel', reason: 'opt_out' }],
        });
        await store.turns.complete(claim, commit);
        await store.turns.complete(claim, commit);
        await store.turns.abandon(claim, 0);
      }),
    );
  });

  it('timers that are due, and when the next one is', async () => {
    const opened = await spoken();
    for (const each of opened) {
      await turnOf(store, each, { timers: [{ type: 'set', id: 'due', event: 'e', dueAt: NOW }] });
    }
    const scans = await scansOf(async () => {
      await store.turns.fireTimers(NOW, 1);
      await store.turns.nextTimerAt();
    });
    expectNarrow(scans);
    expect(indexesOf(scans)).toContain('timer_due');
  });

  it('an outbox claim, with and without work, and settling', async () => {
    await deliverLocal(store, NOW, 1_000);
    const idle = await scansOf(() => store.turns.claimOutbox('node', 32, 30_000, NOW, CHANNELS));
    expectNarrow(idle);
    expect(indexesOf(idle)).toContain('outbox_due');
    const opened = await spoken();
    for (const each of opened)
      await turnOf(store, each, { outbox: [bubble(each, '1:0'), bubble(each, '1:1')] });
    const scans = await scansOf(async () => {
      const [row] = await store.turns.claimOutbox('node', 1, 30_000, NOW, CHANNELS);
      await store.turns.decideOutbox([{ row: row!, decision: LET_GO, body: row!.body }], NOW);
      await store.turns.settleOutbox(row!, { outcome: 'sent', providerId: '1' });
    });
    expectNarrow(scans);
    expect(indexesOf(scans)).toContain('outbox_due');
    expect(indexesOf(scans)).toContain('outbox_unsettled');
  });

  it('a delivery to browsers, while many messages of another channel are due', async () => {
    await database.pool.query(`
      insert into outbox (bucket, key, conversation_id, turn, seq, channel, contact_id, body, mandatory, control_epoch)
        select bucket, id || ':sms', id, 4, 4, 'sms', 'cp', '{}', false, 0 from conversation where turns = 0 limit 5000`);
    const opened = await spoken();
    for (const each of opened) await turnOf(store, each, { outbox: [bubble(each, '1:0')] });
    expectNarrow(await scansOf(() => deliverLocal(store, NOW, 1)));
    await database.pool.query(`delete from outbox where channel = 'sms'`);
  });

  it('a message of a carrier, whose conversation is found by its address', async () => {
    const scans = await scansOf((round) =>
      store.carriers.takeInbound(
        {
          messageId: `SM${round}`,
          channel: 'sms',
          addressKind: 'phone',
          address: `+4860${1_000 + round}`,
          recipient: '+48730000000',
          payload: { kind: 'debtor', text: round % 2 === 0 ? '2' : 'UG-ABCDEFGH' },
          raw: {},
        },
        NOW,
        'node',
        30_000,
      ),
    );
    expectNarrow(scans);
    expect(indexesOf(scans)).toContain('contact_point_by_address');
  });

  it('opening a chat, finding its session and reading its bubbles', async () => {
    const scans = await scansOf(async () => {
      const opened = await openConversation(store);
      const session = await store.chats.session(opened.token);
      await store.chats.bubbles(session!, 0);
      await store.cases.byReference(opened.case.reference);
    });
    expectNarrow(scans);
  });

  it('the queue, the view and what an agent does', async () => {
    await database.pool.query(`update handoff set state = 'closed'`);
    const opened = await spoken();
    for (const each of opened) await turnOf(store, each, { effects: [HANDOFF] });
    const scans = await scansOf(async (round) => {
      const { conversationId } = opened[round]!;
      await store.handoffs.queue();
      await store.handoffs.claim(conversationId, AGENT);
      await store.handoffs.view(conversationId);
      await store.handoffs.reply(conversationId, AGENT, { clientId: 'c', text: 'x', controlEpoch: 1 });
      await store.handoffs.decide(conversationId, AGENT, { decision: 'refuse', controlEpoch: 1 });
      await store.handoffs.giveBack(conversationId, AGENT, 1, 'offers');
      await store.handoffs.turns(conversationId);
    });
    expectNarrow(scans);
    expect(indexesOf(scans)).toContain('handoff_queue');
  });
});
