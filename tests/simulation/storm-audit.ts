import type pg from 'pg';
import type { SimMessage, Simulator } from '../../src/simulator/index.ts';

/** What a storm must leave at zero, and what it shows besides. */
export interface StormAudit {
  /** Messages that the carrier took and no turn heard; answered keywords and addresses aside. */
  readonly inboundLost: number;
  readonly processedTwice: number;
  /** Messages of ours that the carrier took more than once. */
  readonly repliesTwice: number;
  /** Replies that count as sent and that the carrier never took. */
  readonly repliesLost: number;
  /** Conversations whose messages were heard in another order than they were taken in, or that were answered so. */
  readonly outOfOrder: number;
  /** Messages that left without the word of the rules, or after it was taken back by STOP. */
  readonly outsideRules: number;
  /** Sends whose end nobody knows and that no person is shown. */
  readonly unknownHidden: number;
  readonly unknownShown: number;
  readonly inbound: number;
  readonly turns: number;
  readonly sent: number;
}

interface Sent {
  readonly key: string;
  readonly conversation: string;
  readonly contact: string;
  readonly seq: number;
  readonly status: string;
  readonly mandatory: boolean;
  readonly shown: boolean;
  readonly allowed: boolean;
}

/** Compares what the carrier saw with what the store kept. */
export async function auditStorm(pool: pg.Pool, simulator: Simulator): Promise<StormAudit> {
  const messages = simulator.network.messages().toReversed();
  const inbound = messages.filter(({ direction }) => direction === 'inbound');
  const ours = messages.filter(({ direction }) => direction === 'outbound-api');
  const heard = await heardIn(pool);
  const sent = await sentRows(pool);
  const keyword = await keywordsIn(pool);
  const times = countOf(heard.map(({ id }) => id));
  const keys = ours.map(keyOf);
  const taken = new Set(keys);
  return {
    inboundLost: inbound.filter(({ sid }) => !times.has(sid) && !keyword.has(sid)).length,
    processedTwice: [...times.values()].filter((count) => count > 1).length,
    repliesTwice: [...countOf(keys).values()].filter((count) => count > 1).length,
    repliesLost: sent.filter(({ key, status }) => status === 'sent' && !taken.has(key)).length,
    outOfOrder: heardOutOfOrder(heard) + answeredOutOfOrder(keys, sent),
    outsideRules: outsideRules(
      ours,
      messages,
      new Set(sent.filter((row) => row.allowed).map(({ key }) => key)),
    ),
    unknownHidden: sent.filter(({ status, shown }) => status === 'unknown' && !shown).length,
    unknownShown: sent.filter(({ status, shown }) => status === 'unknown' && shown).length,
    inbound: inbound.length,
    turns: new Set(heard.map(({ conversation, turn }) => `${conversation} ${turn}`)).size,
    sent: ours.length,
  };
}

function keyOf({ statusCallback }: SimMessage): string {
  return new URL(statusCallback!).searchParams.get('key')!;
}

interface HeardMessage {
  readonly id: string;
  readonly conversation: string;
  readonly turn: number;
  readonly seq: number;
}

/** Every message of a debtor that a turn names, in the order of the turns, with its place in the inbox. */
async function heardIn(pool: pg.Pool): Promise<HeardMessage[]> {
  const { rows } = await pool.query<HeardMessage>(
    `select m.id, t.conversation_id as conversation, t.turn, i.seq::integer as seq
       from turn t
       cross join lateral jsonb_array_elements_text(t.record -> 'input' -> 'messageIds') with ordinality m (id, place)
       join inbox i on i.bucket = t.bucket and i.message_id = m.id
       where t.record -> 'input' ->> 'kind' = 'debtor'
       order by t.conversation_id, t.turn, m.place`,
  );
  return rows;
}

async function sentRows(pool: pg.Pool): Promise<Sent[]> {
  const { rows } = await pool.query<Sent>(
    `select o.key, o.conversation_id as conversation, o.contact_id as contact, o.seq::integer as seq, o.status,
         o.mandatory,
         exists (select 1 from handoff h where h.bucket = o.bucket and h.conversation_id = o.conversation_id
           and h.state <> 'closed') as shown,
         exists (select 1 from rule_decision d where d.outbox_key = o.key and d.verdict = 'send') as allowed
       from outbox o where o.channel in ('sms', 'whatsapp')`,
  );
  return rows;
}

/** Messages that the carrier answered itself, or that belong to nobody. */
async function keywordsIn(pool: pg.Pool): Promise<Set<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `select message_id as id from carrier_inbound where outcome <> 'routed'`,
  );
  return new Set(rows.map(({ id }) => id));
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function heardOutOfOrder(heard: readonly HeardMessage[]): number {
  const last = new Map<string, number>();
  const wrong = new Set<string>();
  for (const { conversation, seq } of heard) {
    if (seq <= (last.get(conversation) ?? 0)) wrong.add(conversation);
    last.set(conversation, seq);
  }
  return wrong.size;
}

/** What must leave whatever stands against it, such as a text in a crisis, passes by what waits: on purpose. */
function answeredOutOfOrder(keys: readonly string[], sent: readonly Sent[]): number {
  const rows = new Map(sent.map((row) => [row.key, row]));
  const last = new Map<string, number>();
  const wrong = new Set<string>();
  for (const key of keys) {
    const { conversation, contact, seq, mandatory } = rows.get(key)!;
    if (mandatory) continue;
    if (seq < (last.get(contact) ?? 0)) wrong.add(conversation);
    last.set(contact, Math.max(seq, last.get(contact) ?? 0));
  }
  return wrong.size;
}

/** Messages without a decision that lets them go, and those to a phone that had said STOP. */
function outsideRules(ours: readonly SimMessage[], all: readonly SimMessage[], allowed: Set<string>): number {
  const stopped = new Map(
    all
      .filter(({ direction, body }) => direction === 'inbound' && body === 'STOP')
      .map(({ from, order }) => [from, order]),
  );
  return ours.filter(
    (message) => !allowed.has(keyOf(message)) || message.order > (stopped.get(message.to) ?? Infinity),
  ).length;
}
