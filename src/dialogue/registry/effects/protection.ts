import { z } from 'zod';
import { CASE_STATES } from '../../../domain/index.ts';
import { defineEffect } from '../define.ts';
import { namedAmong } from '../invoices.ts';

export const openDispute = defineEffect({
  name: 'openDispute',
  doc: 'Records what is contested: the whole case, or the invoice that the debtor names.',
  params: z.strictObject({}),
  effect: ({ context, event, facts }) => {
    const aside = context.disputedInvoices.at(-1);
    const named = namedAmong(facts.case.invoices, event.command);
    return {
      type: 'openDispute',
      kind: event.type,
      invoiceId: named !== undefined && named.id === aside ? named.id : null,
    };
  },
});

export const hold = defineEffect({
  name: 'hold',
  doc: 'Stops all contact of our own about the case for so many days.',
  params: z.strictObject({ reason: z.string().min(1), days: z.int().min(1).max(365) }),
  effect: (_moment, { reason, days }) => ({ type: 'hold', reason, days }),
});

export const suppress = defineEffect({
  name: 'suppress',
  doc: 'Stops messages to this contact, or (`all`) to every contact of the debtor.',
  params: z.strictObject({
    reason: z.enum(['opt_out', 'cease_contact']),
    scope: z.enum(['channel', 'all']).optional(),
  }),
  effect: ({ event }, { reason, scope }) => ({
    type: 'suppress',
    reason,
    scope: scope ?? event.command?.scope ?? 'channel',
  }),
});

export const removeContact = defineEffect({
  name: 'removeContact',
  doc: 'Removes this contact point from the debtor: it belongs to somebody else, or to a minor.',
  params: z.strictObject({ reason: z.enum(['wrong_person', 'minor']) }),
  effect: (_moment, { reason }) => ({ type: 'removeContact', reason }),
});

export const openTicket = defineEffect({
  name: 'openTicket',
  doc: 'Opens a ticket of the kind of the command that was heard, for people to work on.',
  params: z.strictObject({}),
  effect: ({ event }) => ({ type: 'openTicket', kind: event.type }),
});

export const setLocale = defineEffect({
  name: 'setLocale',
  doc: 'Keeps the language that the debtor asked for.',
  params: z.strictObject({}),
  effect: ({ context }) => ({ type: 'setLocale', locale: context.locale }),
});

export const setCaseState = defineEffect({
  name: 'setCaseState',
  doc: 'Moves the case to another state.',
  params: z.strictObject({ state: z.enum(CASE_STATES) }),
  effect: (_moment, { state }) => ({ type: 'setCaseState', state }),
});
