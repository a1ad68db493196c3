import * as z from 'zod';
import { daySchema, moneySchema, positiveMoneySchema } from './money.ts';

const instalmentSchema = z.object({ dueOn: daySchema, amount: moneySchema });

/** A reason code with its figures; amounts among them are minor units of the offer's currency. */
const reasonSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
});

export const offerSchema = z.object({
  id: z.string(),
  kind: z.enum(['pay_in_full', 'lump_sum', 'instalments', 'deferral', 'restructuring']),
  total: moneySchema,
  discountBasisPoints: z.int().describe('(balance − total) / balance, in hundredths of a percent.'),
  schedule: z.array(instalmentSchema),
  score: z.number().describe('0–100, what ranks offers.'),
  expectedValue: moneySchema,
  reasons: z.array(reasonSchema),
  expiresOn: daySchema,
});

/** Terms as somebody proposes them; what is missing is not said. Amounts in the currency of the case. */
export const termsSchema = z.object({
  total: positiveMoneySchema.optional(),
  instalmentAmount: positiveMoneySchema.optional(),
  instalments: z.int().min(1).max(600).optional(),
  period: z.enum(['week', 'fortnight', 'month']).optional(),
  downPayment: positiveMoneySchema.optional(),
  firstDueOn: daySchema.optional(),
  parts: z
    .array(z.object({ dueOn: daySchema, amount: positiveMoneySchema }))
    .max(600)
    .optional(),
});

/** How far terms lie outside the limits they were weighed against; zero where they are inside. */
const gapSchema = z.object({
  total: moneySchema,
  instalments: z.int(),
  firstPayment: moneySchema,
  instalmentAmount: moneySchema,
  delayDays: z.int(),
});

export const counterSchema = z.object({
  terms: termsSchema,
  verdict: z.enum(['accept', 'counter', 'escalate', 'refuse']),
  weighed: offerSchema.nullable(),
  gap: gapSchema,
  limitedBy: z.array(z.string()),
  nearest: z.array(offerSchema),
  reachedBy: z.string().nullable(),
});

/** Limits of a role for one case today. Shares in hundredths of a percent, times in days from today. */
const authoritySchema = z.object({
  maxDiscountBasisPoints: z.int().describe('Of a plan.'),
  maxLumpSumDiscountBasisPoints: z.int().describe('Of a single payment.'),
  maxInstalments: z.int().describe('Monthly payments.'),
  minFirstPaymentBasisPoints: z.int().describe('Of the total.'),
  firstPaymentWithinDays: z.int(),
  maxDelayDays: z.int(),
  maxDurationDays: z.int(),
});

/** What the agent who looks may decide. */
export const decisionSupportSchema = z.object({
  authority: authoritySchema,
  beyond: z.array(z.string()).describe('Limits of this role that the terms break; empty: may be approved.'),
  suggested: z.array(offerSchema),
  reachedBy: z.string().nullable(),
});

export type OfferView = z.infer<typeof offerSchema>;
export type TermsView = z.infer<typeof termsSchema>;
export type GapView = z.infer<typeof gapSchema>;
export type CounterView = z.infer<typeof counterSchema>;
export type ReasonView = z.infer<typeof reasonSchema>;
export type AuthorityView = z.infer<typeof authoritySchema>;
export type DecisionSupportView = z.infer<typeof decisionSupportSchema>;
