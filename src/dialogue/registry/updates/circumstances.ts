import { z } from 'zod';
import { toAffordability } from '../../../domain/index.ts';
import { DEFAULT_LOCALE, invariant, languageOf } from '../../../kernel/index.ts';
import { caseNow, defineUpdate } from '../define.ts';
import { namedInvoice } from '../invoices.ts';
import { checkedPromise } from '../promising.ts';

const none = z.strictObject({});

export const recordAffordability = defineUpdate({
  name: 'recordAffordability',
  doc: 'Keeps what the debtor said about income and expenses.',
  params: none,
  update: (moment) => {
    const { command } = moment.event;
    if (command === undefined) return {};
    return { affordability: toAffordability(command, caseNow(moment), moment.context.affordability) };
  },
});

export const draftPromise = defineUpdate({
  name: 'draftPromise',
  doc: 'Keeps the amount and day that were promised, to be read back.',
  params: none,
  update: (moment) => {
    const promise = checkedPromise(moment);
    invariant(promise?.ok === true, 'Only an allowed promise can be read back.');
    return { promise: { amount: promise.amount, dueOn: promise.dueOn } };
  },
});

export const chooseLanguage = defineUpdate({
  name: 'chooseLanguage',
  doc: 'Goes on in the language that the debtor asks for.',
  params: none,
  update: ({ event, facts }) => {
    const language = languageOf(event.command?.to ?? '');
    if (language === undefined) return {};
    const own = facts.case.debtor.locale;
    return { locale: languageOf(own) === language ? own : DEFAULT_LOCALE[language] };
  },
});

export const excludeInvoice = defineUpdate({
  name: 'excludeInvoice',
  doc: 'Sets the contested invoice aside; options must be worked out again for the others.',
  params: none,
  update: (moment) => {
    const invoice = namedInvoice(moment);
    invariant(invoice, 'Only an invoice that was named can be set aside.');
    return { disputedInvoices: [...moment.context.disputedInvoices, invoice.id] };
  },
});
