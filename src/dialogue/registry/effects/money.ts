import { z } from 'zod';
import { fromMajor, invariant } from '../../../kernel/index.ts';
import { defineEffect } from '../define.ts';

const none = z.strictObject({});

export const makeAgreement = defineEffect({
  name: 'makeAgreement',
  doc: 'Records the agreed terms with their schedule as an agreement.',
  params: none,
  effect: ({ context }) => {
    invariant(context.agreement, 'An agreement is made of agreed terms.');
    const { agreementId, ...offer } = context.agreement;
    return { type: 'makeAgreement', agreementId, offer, approvedBy: context.approvals[offer.id] ?? 'bot' };
  },
});

export const recordPromise = defineEffect({
  name: 'recordPromise',
  doc: 'Records the promised amount and day.',
  params: none,
  effect: ({ context, facts }) => {
    invariant(context.promise, 'A promise is recorded after it was read back.');
    return { type: 'recordPromise', promiseId: `pr_${facts.case.id}_${facts.turn}`, ...context.promise };
  },
});

export const recordPayment = defineEffect({
  name: 'recordPayment',
  doc: 'Records that a payment was reported or received.',
  params: none,
  effect: ({ event, facts }) => ({
    type: 'recordPayment',
    amount: event.command?.amount === undefined ? null : fromMajor(event.command.amount, facts.case.currency),
    reference: event.command?.reference ?? null,
  }),
});
