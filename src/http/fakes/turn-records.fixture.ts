import type { TurnRecord } from '../../dialogue/index.ts';
import type { Case } from '../../domain/index.ts';
import { dayOf, type Instant, localDateTimeAt } from '../../kernel/index.ts';

/** One turn with every kind of reason in it. */
export function fakeTurnRecords(conversationId: string, debt: Case, now: Instant): TurnRecord[] {
  const localNow = localDateTimeAt(now, debt.debtor.timeZone);
  const hash = 'a'.repeat(64);
  return [
    {
      conversationId,
      turn: 3,
      at: now,
      channel: 'webchat',
      release: hash,
      flow: 'settlement',
      input: { kind: 'debtor', text: 'could I do it in 15 months?', messageIds: ['m_3'] },
      language: 'en',
      languageCertain: true,
      via: 'grammar',
      commands: [{ type: 'counter_offer_instalments', instalments: 15, evidence: '15 months' }],
      dropped: [{ type: 'promise_to_pay', evidence: '', reason: 'no_evidence' }],
      facts: {
        now,
        localNow,
        today: dayOf(localNow),
        channel: 'webchat',
        contactId: 'web_1',
        case: debt,
        turn: 3,
        locale: debt.debtor.locale,
      },
      stateBefore: 'settlement.offers',
      stateAfter: 'settlement.approval',
      steps: [
        {
          event: 'counter_offer_instalments',
          from: 'settlement.offers',
          to: 'settlement.approval',
          actions: ['weighCounter', 'requestHandoff', 'say'],
          guards: [
            { name: 'counterAccepted', passed: false },
            { name: 'counterEscalates', passed: true },
          ],
        },
      ],
      effects: [
        {
          type: 'requestHandoff',
          reason: 'over_authority',
          priority: 1,
          terms: { instalments: 15, period: 'month' },
        },
      ],
      timers: [],
      said: [
        {
          reply: 'ask-to-wait',
          text: 'I will ask a colleague whether that is possible.',
          slots: {},
          check: 'passed',
        },
      ],
      snapshotBefore: hash,
      snapshotAfter: hash,
      tone: 'plain',
      failedClosed: false,
      hearMs: 2.4,
      decideMs: 0.8,
    },
  ];
}
