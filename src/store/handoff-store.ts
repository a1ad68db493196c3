import type { MachineSnapshot, PersonInput, TurnRecord } from '../dialogue/index.ts';
import type {
  Agent,
  ConversationView,
  HandoffEntry,
  HandoffStore,
  LeaveDecision,
  ThreadMessage,
} from '../handoff/index.ts';
import { AppError, bucketOf, type Clock } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { toJson } from './json.ts';
import { stateName } from './state-name.ts';

/** What the console shows at most; older waiting entries come first within a priority. */
const QUEUE_ROWS = 500;

const ENTRY = `jsonb_build_object(
  'id', h.id, 'conversationId', h.conversation_id, 'caseReference', d.reference, 'debtorName', d.debtor -> 'name',
  'reason', h.reason, 'priority', h.priority, 'state', h.state, 'requestedAt', iso_instant(h.requested_at),
  'atStake', jsonb_build_object('amount', d.balance, 'currency', d.currency), 'terms', h.terms,
  'claimedBy', case when h.claimed_by is not null
    then jsonb_build_object('id', h.claimed_by, 'name', h.claimed_by_name) end)`;

const QUEUE = `select ${ENTRY} as entry
  from handoff h
  join conversation c on c.bucket = h.bucket and c.id = h.conversation_id
  join debt_case d on d.bucket = c.bucket and d.id = c.case_id
  where h.state <> 'closed'
  order by h.priority, h.requested_at
  limit ${QUEUE_ROWS}`;

const THREAD = `select jsonb_agg(jsonb_build_object(
    'seq', e.seq, 'at', iso_instant(e.at), 'from', e.kind, 'authorName', coalesce(e.body ->> 'authorName', ''),
    'text', e.body -> 'text', 'channel', e.channel, 'buttons', coalesce(e.body -> 'buttons', '[]'),
    'delivery', case when o.status = 'ready' then 'queued'
      when o.status = 'sent' and o.delivery in ('delivered', 'read') then o.delivery else o.status end,
    'key', o.key, 'received', e.body -> 'received') order by e.seq)
  from event e
  left join outbox o on o.bucket = e.bucket and o.key = e.ref and e.kind in ('bot', 'agent')
  where e.bucket = c.bucket and e.conversation_id = c.id`;

const VIEW = `select case_json(c.bucket, c.case_id) as "case", c.controller, c.control_epoch as "controlEpoch",
    coalesce((select a.name from agent a where a.id = c.controller), '') as "controllerName", c.locale,
    c.state -> 'snapshot' as snapshot, coalesce(c.verified ? c.contact_id, false) as verified,
    (select ${ENTRY} from handoff h join debt_case d on d.bucket = c.bucket and d.id = c.case_id
      where h.bucket = c.bucket and h.conversation_id = c.id and h.state <> 'closed') as entry,
    (${THREAD}) as thread
  from conversation c where c.bucket = $1 and c.id = $2`;

const DECISIONS = `select jsonb_build_object('turn', d.turn, 'key', d.outbox_key, 'channel', d.channel,
    'at', iso_instant(d.at), 'verdict', d.verdict, 'until', iso_instant(d.until), 'rules', d.rules) as decision
  from rule_decision d
  where d.bucket = $1 and d.conversation_id = $2
  order by d.turn, d.outbox_key, d.epoch`;

interface ViewRow extends Pick<ConversationView, 'case' | 'controller' | 'controlEpoch' | 'controllerName'> {
  readonly locale: string;
  /** At the contact that the debtor wrote from last, to which a reply would go. */
  readonly verified: boolean;
  readonly snapshot: MachineSnapshot | null;
  readonly entry: HandoffEntry | null;
  readonly thread: readonly ThreadMessage[] | null;
}

/** The console's side of a conversation: the queue, the view, and what a person does in it. */
export function createHandoffStore(database: Database, clock: Clock): HandoffStore {
  return {
    queue: async () => {
      const rows = await database.rows<{ entry: HandoffEntry }>('handoff_queue', QUEUE, []);
      return rows.map(({ entry }) => entry);
    },
    view: (conversationId) => view(database, conversationId),
    turns: async (conversationId) => {
      const rows = await database.rows<{ record: TurnRecord }>(
        'turns',
        'select record from turn where bucket = $1 and conversation_id = $2 order by bucket, conversation_id, turn',
        [bucketOf(conversationId), conversationId],
      );
      return rows.map(({ record }) => record);
    },
    decisions: async (conversationId) => {
      const rows = await database.rows<{ decision: LeaveDecision }>('rule_decisions', DECISIONS, [
        bucketOf(conversationId),
        conversationId,
      ]);
      return rows.map(({ decision }) => decision);
    },
    claim: async (conversationId, agent) =>
      (await database.value<Awaited<ReturnType<HandoffStore['claim']>>>(
        'handoff_claim',
        'select handoff_claim($1, $2, $3, $4)',
        [bucketOf(conversationId), conversationId, toJson(personOf(agent)), clock.now()],
      )) ?? { ok: false, reason: 'not_waiting' },
    reply: async (conversationId, agent, { clientId, text, controlEpoch }) =>
      asOwner(
        await database.value<boolean>('handoff_reply', 'select handoff_reply($1, $2, $3, $4, $5, $6)', [
          bucketOf(conversationId),
          conversationId,
          `${conversationId}:${agent.id}:${clientId}`,
          toJson(personOf(agent)),
          controlEpoch,
          text,
        ]),
      ),
    decide: async (conversationId, agent, { decision, offer, reason, controlEpoch }) =>
      asOwner(
        await database.value<boolean>('handoff_decide', 'select handoff_decide($1, $2, $3, $4, $5, $6)', [
          bucketOf(conversationId),
          conversationId,
          toJson({ ...personOf(agent), decision, ...(offer === undefined ? {} : { offer }) }),
          controlEpoch,
          reason ?? null,
          clock.now(),
        ]),
      ),
    giveBack: async (conversationId, agent, controlEpoch, resume) =>
      asOwner(
        await database.value<boolean>('handoff_give_back', 'select handoff_give_back($1, $2, $3, $4, $5)', [
          bucketOf(conversationId),
          conversationId,
          toJson({ ...personOf(agent), resume }),
          controlEpoch,
          clock.now(),
        ]),
      ),
  };
}

/** Who acts. Throws NOT_ALLOWED for an operator: operators edit flows and do not speak with debtors. */
function personOf({ id, name, role }: Agent): PersonInput {
  if (role === 'operator') throw new AppError('NOT_ALLOWED');
  return { agentId: id, agentName: name, role };
}

function asOwner(owner: boolean | undefined): { ok: true } | { ok: false; reason: 'not_owner' } {
  return owner === true ? { ok: true } : { ok: false, reason: 'not_owner' };
}

async function view(database: Database, conversationId: string): Promise<ConversationView | undefined> {
  const [row] = await database.rows<ViewRow>('conversation_view', VIEW, [
    bucketOf(conversationId),
    conversationId,
  ]);
  if (row === undefined) return undefined;
  const { snapshot, thread, ...rest } = row;
  return {
    conversationId,
    ...rest,
    stateName: snapshot === null ? '' : stateName(snapshot.value),
    thread: thread ?? [],
    offers: snapshot?.context.offers ?? [],
    counter: snapshot?.context.counter ?? null,
    agreement: snapshot?.context.agreement ?? null,
    affordability: snapshot?.context.affordability ?? {},
  };
}
