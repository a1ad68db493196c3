import * as z from 'zod';

/** Money on the wire: integer count of minor units and the ISO 4217 code. */
export const moneySchema = z
  .object({ amount: z.int(), currency: z.string().length(3) })
  .describe('Integer minor units (cents, grosze, centavos) with an ISO 4217 code.');

/** Money that somebody proposes to pay. */
export const positiveMoneySchema = moneySchema.extend({ amount: z.int().positive() });

export type MoneyView = z.infer<typeof moneySchema>;

/** Calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();
