import type { CarrierInbound, DebtorPayload } from '../../src/jobs/index.ts';
import type { Store } from '../../src/store/index.ts';
import { exampleCase } from './conversations.ts';

let count = 0;

export const freshNumber = (): string => `+48600${String(++count).padStart(6, '0')}`;

/** A message by SMS with a provider's id of its own. */
export function carried(
  address: string,
  over: Partial<CarrierInbound> = {},
  payload: Partial<DebtorPayload> = {},
): CarrierInbound {
  return {
    messageId: `SM${String(++count).padStart(32, '0')}`,
    channel: 'sms',
    addressKind: 'phone',
    address,
    recipient: '+48730000000',
    payload: { kind: 'debtor', text: 'hello', ...payload },
    raw: { Body: payload.text ?? 'hello' },
    ...over,
  };
}

/** A case whose debtor has this number, without a conversation yet. */
export async function importedWith(
  store: Store,
  address: string,
  change: { dueOn?: string; state?: 'open' | 'closed' } = {},
) {
  const subject = { ...exampleCase(5_000 + ++count), ...change } as ReturnType<typeof exampleCase>;
  await store.cases.importCases(
    [subject],
    [{ id: 'portfolio_1', name: 'Energy' }],
    [{ caseId: subject.id, channel: 'sms', address }],
  );
  return { subject, conversationId: `cv_${subject.id}` };
}
