import { z } from 'zod';
import { caseNow, defineGuard } from '../define.ts';
import { namedInvoice } from '../invoices.ts';
import { optionsNow } from '../options.ts';

export const invoiceNamed = defineGuard({
  name: 'invoiceNamed',
  doc: 'The debtor names one open invoice, at least one other stays, and policy has options for the others.',
  params: z.strictObject({}),
  check: (moment) => {
    const { context } = moment;
    const named = namedInvoice(moment);
    if (!context.verified || named === undefined) return false;
    if (caseNow(moment).invoices.filter((invoice) => !invoice.disputed).length <= 1) return false;
    const disputedInvoices = [...context.disputedInvoices, named.id];
    return optionsNow({ ...moment, context: { ...context, disputedInvoices } }).length > 0;
  },
});
