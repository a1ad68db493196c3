import type { Effect, TurnRecord } from '../dialogue/index.ts';
import { addDays, assertNever } from '../kernel/index.ts';

/** Rows by table, with the columns of the table, and what happens to handoff and case. */
export interface EffectRows {
  agreement?: object[];
  instalment?: object[];
  promise?: object[];
  payment_report?: object[];
  dispute?: object[];
  hold?: object[];
  suppression?: object[];
  ticket?: object[];
  handoff?: { id: string; reason: string; priority: number; terms: object | null };
  closeHandoff?: true;
  caseState?: string;
}

type Table = Exclude<keyof EffectRows, 'handoff' | 'closeHandoff' | 'caseState'>;

/**
 * The rows that the effects of a turn ask for; null where there are none. Ids are derived from the turn, so that
 * the same turn written twice makes the same rows.
 */
export function effectRows(
  bucket: number,
  record: TurnRecord,
  effects: readonly Effect[],
): EffectRows | null {
  const rows: EffectRows = {};
  const common = { bucket, conversation_id: record.conversationId, turn: record.turn };
  const add = (table: Table, row: object) => {
    rows[table] = [...(rows[table] ?? []), { ...common, ...row }];
  };
  effects.forEach((effect, index) => {
    const id = `${record.conversationId}:${record.turn}:${index}`;
    addEffect({ rows, add, id, record, effect });
  });
  return Object.keys(rows).length === 0 ? null : rows;
}

interface Addition {
  readonly rows: EffectRows;
  readonly add: (table: Table, row: object) => void;
  readonly id: string;
  readonly record: TurnRecord;
  readonly effect: Effect;
}

function addEffect({ rows, add, id, record, effect }: Addition): void {
  const { facts, at } = record;
  const speaker = { channel: facts.channel, contact_id: facts.contactId };
  switch (effect.type) {
    case 'say':
    case 'reask':
    case 'setLocale':
      return;
    case 'requestHandoff':
      requestHandoff(rows, id, effect);
      return;
    case 'closeHandoff':
      delete rows.handoff;
      rows.closeHandoff = true;
      return;
    case 'makeAgreement':
      addAgreement(add, at, effect);
      return;
    case 'recordPromise': {
      const { promiseId, amount, dueOn } = effect;
      add('promise', { id: promiseId, amount, currency: facts.case.currency, due_on: dueOn, made_at: at });
      return;
    }
    case 'recordPayment': {
      const { amount, reference } = effect;
      add('payment_report', { id, amount, currency: facts.case.currency, reference, reported_at: at });
      return;
    }
    case 'openDispute':
      add('dispute', { id, kind: effect.kind, invoice_id: effect.invoiceId, opened_at: at });
      return;
    case 'hold':
      add('hold', {
        id,
        reason: effect.reason,
        until_on: addDays(facts.today, effect.days),
        placed_at: at,
      });
      return;
    case 'suppress':
      add('suppression', { id, scope: effect.scope, reason: effect.reason, since: at, ...speaker });
      return;
    case 'removeContact':
      add('suppression', { id, scope: 'contact', reason: effect.reason, since: at, ...speaker });
      return;
    case 'openTicket':
      add('ticket', { id, kind: effect.kind, urgent: false, opened_at: at });
      return;
    case 'pageOnCall':
      add('ticket', { id, kind: effect.reason, urgent: true, opened_at: at });
      return;
    case 'setCaseState':
      rows.caseState = effect.state;
      return;
    default:
      assertNever(effect);
  }
}

/** Of several requests in one turn the most urgent gives the reason; the last terms stand. */
function requestHandoff(rows: EffectRows, id: string, effect: Effect & { type: 'requestHandoff' }): void {
  const before = rows.handoff;
  const first = before !== undefined && before.priority <= effect.priority ? before : effect;
  rows.handoff = {
    id: before?.id ?? id,
    reason: first.reason,
    priority: first.priority,
    terms: effect.terms ?? before?.terms ?? null,
  };
}

function addAgreement(add: Addition['add'], at: string, effect: Effect & { type: 'makeAgreement' }): void {
  const { agreementId, offer, approvedBy } = effect;
  add('agreement', {
    id: agreementId,
    kind: offer.kind,
    currency: offer.currency,
    total: offer.total,
    offer,
    approved_by: approvedBy,
    state: 'standing',
    made_at: at,
  });
  offer.schedule.forEach(({ dueOn, amount }, index) => {
    add('instalment', { agreement_id: agreementId, position: index + 1, due_on: dueOn, amount });
  });
}
