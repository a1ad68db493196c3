import { z } from 'zod';
import { caseNow, defineGuard } from '../define.ts';
import { namedInvoice } from '../invoices.ts';

export const invoiceNamed = defineGuard({
  name: 'invoiceNamed',
  doc: 'The debtor names one open invoice, and at least one other stays.',
  params: z.strictObject({}),
  check: (moment) =>
    moment.context.verified &&
    namedInvoice(moment) !== undefined &&
    caseNow(moment).invoices.filter((invoice) => !invoice.disputed).length > 1,
});
