import { z } from 'zod';
import { defineGuard } from '../define.ts';

export const singleOffer = defineGuard({
  name: 'singleOffer',
  doc: 'Exactly one offer is on the table, it has not run out, and the debtor named no other.',
  params: z.strictObject({}),
  check: ({ context, event, facts }) =>
    context.verified &&
    context.offers.length === 1 &&
    context.offers[0]!.expiresOn >= facts.today &&
    event.command?.offer_id === undefined &&
    (event.command?.option_index ?? 1) === 1,
});
