import { z } from 'zod';
import { OFFER_KINDS, type Policy } from '../domain/index.ts';

const bps = z.int().min(0).max(10_000);
const share = z.int().min(0);
const days = z.int().min(0);
const minor = z.int().min(0);

const amounts = z.strictObject({
  minInstalment: minor,
  roundTo: z.int().min(1),
  costPerInstalment: minor,
  contactCost: minor,
  savingCap: minor,
  minKept: minor,
  assumedDisposable: z.int().min(1),
});

const authority = z.strictObject({
  bands: z
    .array(
      z.strictObject({
        fromDaysPastDue: z.int(),
        maxDiscountBps: bps,
        lumpSumExtraBps: bps,
        maxInstalments: z.int().min(1),
      }),
    )
    .min(1),
  allowedKinds: z.array(z.enum(OFFER_KINDS)).min(1),
  minFirstPaymentBps: bps,
  firstPaymentWithinDays: days,
  maxDelayDays: days,
  maxDurationDays: days,
  minInstalmentBps: share,
  belowValue: z.boolean(),
});

/** Shape of a file of `flows/policies/`. Whether the values make sense together is `checkPolicy`'s to say. */
export const policySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower case with hyphens'),
  version: z.int().min(1),
  amounts: z.record(z.string().regex(/^[A-Z]{3}$/, 'a currency is three capital letters'), amounts),
  authority: z.strictObject({ bot: authority, agent: authority, supervisor: authority, creditor: authority }),
  scheduling: z.strictObject({
    payInFullDays: days,
    lumpSumDays: days,
    firstInstalmentDays: days,
    planFirstPaymentBps: bps,
    offerValidDays: days,
  }),
  restructuring: z.strictObject({
    instalmentsBps: share,
    firstPaymentBps: bps,
    seasonMonths: z.array(z.int().min(1).max(12)),
    seasonWeight: z.number().min(1).max(5),
  }),
  value: z.strictObject({
    annualRateBps: share,
    survivalFirstBps: bps,
    survivalNextBps: bps,
    priorPayments: z.number().positive(),
    continuation: z.array(z.strictObject({ fromDaysPastDue: z.int(), valueBps: bps })).min(1),
  }),
  acceptance: z.strictObject({
    intercept: z.number(),
    discount: z.number(),
    burden: z.number(),
    instalments: z.number(),
    daysPastDue: z.number(),
    pastKept: z.number(),
    roundAmount: z.number(),
  }),
  scoring: z.strictObject({
    value: z.number(),
    fit: z.number(),
    durability: z.number(),
    concession: z.number(),
  }),
  affordability: z.strictObject({ maxShareBps: bps, maxOwnShareBps: bps, savingBps: bps }),
  concessions: z.strictObject({
    openingBps: bps,
    openingInstalmentsBps: bps,
    stepsBps: z.array(bps).max(3),
    planDiscountBps: bps,
  }),
  counters: z.strictObject({
    maxCounters: z.int().min(0),
    totalToleranceBps: share,
    paymentToleranceBps: share,
    delayToleranceDays: days,
  }),
  promise: z.strictObject({ maxDelayDays: days, graceDays: days, keptBps: bps }),
  verification: z.strictObject({
    factorsNeeded: z.int().min(2),
    attemptsMax: z.int().min(1),
    validHours: z.int().min(1),
  }),
  silence: z.strictObject({
    voiceSeconds: z.array(z.int().min(1)),
    chatSeconds: z.array(z.int().min(1)),
  }),
}) satisfies z.ZodType<Policy>;
