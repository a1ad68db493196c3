import type { DialogueContext, Effect, TimerChange, TurnRecord } from '../../src/dialogue/index.ts';
import type { Case } from '../../src/domain/index.ts';
import type { Claim, Inbound, OutboxDraft, OutboxRow, TurnCommit } from '../../src/jobs/index.ts';
import {
  basisPoints,
  type Instant,
  instant,
  localDate,
  localDateTime,
  minor,
} from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';

export const NOW: Instant = instant('2026-03-02T10:00:00Z');
export const LATER: Instant = instant('2026-03-09T10:00:00Z');

/** A case that differs from others by its number only. */
export function exampleCase(number: number): Case {
  return {
    id: `case_${number}`,
    reference: `KR ${number}`,
    portfolioId: 'portfolio_1',
    creditor: {
      id: 'creditor_1',
      name: 'Prąd Sp. z o.o.',
      publicName: 'Prąd',
      role: 'first_party',
      phone: '+48 22 000 00 00',
      address: 'ul. Jasna 1, Warszawa',
    },
    debtor: {
      id: `debtor_${number}`,
      kind: 'consumer',
      name: 'Anna Nowak',
      givenName: 'Anna',
      country: 'PL',
      locale: 'pl-PL',
      timeZone: 'Europe/Warsaw',
      factors: [
        { kind: 'date_of_birth', value: '1980-02-29' },
        { kind: 'postcode', value: '00-950' },
      ],
    },
    title: 'prąd, styczeń 2026',
    currency: 'PLN',
    principal: minor(100_000),
    interest: minor(2_000),
    fees: minor(0),
    balance: minor(102_000),
    dueOn: localDate('2026-01-10'),
    invoices: [],
    state: 'open',
    history: { kept: 1, broken: 0 },
  };
}

let count = 0;

export interface Opened {
  readonly conversationId: string;
  readonly contactId: string;
  readonly case: Case;
  readonly token: string;
}

/** Imports a new case and opens a web chat on it; the inbox holds `conversation.start`. */
export async function openConversation(store: Store): Promise<Opened> {
  const subject = exampleCase(++count);
  await store.cases.importCases([subject], [{ id: 'portfolio_1', name: 'Energy' }]);
  const token = `token-of-${subject.id}`;
  const session = await store.chats.open(subject.reference, 'webchat', token, undefined);
  if (session === undefined) throw new Error('The chat did not open.');
  return { conversationId: session.conversationId, contactId: session.contactId, case: subject, token };
}

export function debtorSays(opened: Opened, messageId: string, text = 'hello'): Inbound {
  return {
    conversationId: opened.conversationId,
    messageId,
    channel: 'webchat',
    contactId: opened.contactId,
    payload: { kind: 'debtor', text },
  };
}

/** Leases the conversation; it must be due. */
export async function claimOf(store: Store, { conversationId }: Opened, leaseMs = 30_000): Promise<Claim> {
  const claim = await store.turns.claimOne('node-a', conversationId, leaseMs);
  if (claim === undefined) throw new Error('The conversation was not due.');
  return claim;
}

function exampleRecord(opened: Opened, turn: number, effects: readonly Effect[] = []): TurnRecord {
  return {
    conversationId: opened.conversationId,
    turn,
    at: NOW,
    channel: 'webchat',
    release: 'release-of-tests',
    flow: 'flow-of-tests',
    languageCertain: true,
    tone: 'plain',
    failedClosed: false,
    input: { kind: 'debtor', text: 'hello', messageIds: [] },
    language: 'pl',
    via: 'grammar',
    commands: [],
    dropped: [],
    facts: {
      now: NOW,
      localNow: localDateTime('2026-03-02T11:00'),
      today: localDate('2026-03-02'),
      locale: 'pl-PL',
      channel: 'webchat',
      contactId: opened.contactId,
      case: opened.case,
      turn,
    },
    stateBefore: 'greeting',
    stateAfter: 'verifying',
    steps: [],
    effects,
    timers: [],
    said: [],
    snapshotBefore: '',
    snapshotAfter: '',
    hearMs: 1,
    decideMs: 1,
  };
}

export interface Changes {
  readonly outbox?: readonly OutboxDraft[];
  readonly timers?: readonly TimerChange[];
  readonly effects?: readonly Effect[];
  readonly lastSeq?: number;
  readonly verified?: readonly string[];
}

/** The commit of a claim's turn, done with all that was pending. */
export function exampleCommit(opened: Opened, claim: Claim, changes: Changes = {}): TurnCommit {
  const { outbox = [], timers = [], effects = [], verified = [] } = changes;
  const context = {
    locale: 'pl-PL',
    verifiedContacts: Object.fromEntries(verified.map((contact) => [contact, NOW])),
    offers: [],
    counter: null,
    agreement: null,
    affordability: { income: 300_000 },
  } as unknown as DialogueContext;
  return {
    lastSeq: changes.lastSeq ?? claim.pending.at(-1)?.seq ?? 0,
    state: {
      snapshot: { status: 'active', value: { negotiating: 'offers' }, context, children: {} },
      timers: {},
    },
    locale: 'pl-PL',
    record: exampleRecord(opened, claim.turns + 1, effects),
    outbox,
    timers,
    effects,
  };
}

/** Claims the conversation and commits one turn. */
export async function turnOf(store: Store, opened: Opened, changes: Changes = {}): Promise<Claim> {
  const claim = await claimOf(store, opened);
  const done = await store.turns.complete(claim, exampleCommit(opened, claim, changes));
  if (done !== 'done') throw new Error('The turn was fenced.');
  return claim;
}

export function bubble(opened: Opened, name: string, over: Partial<OutboxDraft> = {}): OutboxDraft {
  return {
    key: `${opened.conversationId}:${name}`,
    channel: 'webchat',
    contactId: opened.contactId,
    body: {
      text: `reply ${name}`,
      language: 'pl',
      replies: ['greeting'],
      discloses: false,
      buttons: [{ payload: 'yes', label: 'Tak' }],
      author: 'bot',
      authorName: '',
    },
    notAfter: null,
    mandatory: false,
    purpose: 'reply',
    answersAt: NOW,
    ...over,
  };
}

/** Delivers what waits for browsers and terminals, as a sender does whom the rules let go. */
export async function deliverLocal(store: Store, now: Instant = NOW, count = 100): Promise<OutboxRow[]> {
  const delivered: OutboxRow[] = [];
  for (;;) {
    const rows = await store.turns.claimOutbox('node-a', count, 30_000, now, ['webchat', 'terminal']);
    if (rows.length === 0) return delivered;
    await store.turns.settleOutboxMany(
      rows.map((row) => ({ row, outcome: { outcome: 'sent', providerId: row.key } })),
    );
    delivered.push(...rows);
  }
}

export const HANDOFF: Effect = { type: 'requestHandoff', reason: 'requested', priority: 2, terms: null };

export const OFFER = {
  id: 'offer_1',
  kind: 'instalments',
  currency: 'PLN',
  total: minor(90_000),
  discount: basisPoints(1_176),
  schedule: [
    { dueOn: localDate('2026-03-31'), amount: minor(45_000) },
    { dueOn: localDate('2026-04-30'), amount: minor(45_000) },
  ],
  score: 80,
  expectedValue: minor(70_000),
  reasons: [],
  expiresOn: localDate('2026-03-16'),
} as const;
