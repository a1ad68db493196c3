import type { Problem } from '../kernel/index.ts';
import { checkAuthority, checkGrowth } from './check-authority.ts';
import { checkNumber, type Note } from './check-number.ts';
import { ROLES } from './offer.ts';
import type { Policy } from './policy.ts';

/**
 * What does not make sense in a policy whose shape is right; empty when all is well. Ranges, order of bands,
 * authority that grows with the role and with the age of the debt, concessions that shrink, weights that sum to
 * one. `place` of a problem is the policy's file and the path in it.
 */
export function checkPolicy(policy: Policy): Problem[] {
  const problems: Problem[] = [];
  const note: Note = (path, problem, fix) =>
    problems.push({ place: `flows/policies/${policy.id}.json ${path}`, problem, fix });
  checkRanges(policy, note);
  checkAmounts(policy, note);
  for (const role of ROLES) checkAuthority(role, policy.authority[role], note);
  ROLES.slice(1).forEach((role, i) => {
    checkGrowth(ROLES[i]!, policy.authority[ROLES[i]!], role, policy.authority[role], note);
  });
  checkContinuation(policy, note);
  checkModels(policy, note);
  checkConcessions(policy, note);
  return problems;
}

/** `path: [least, most, whole]` of every plain number. */
const RANGES: Readonly<Record<string, readonly [number, number, boolean]>> = {
  version: [1, 1e9, true],
  'scheduling.payInFullDays': [0, 365, true],
  'scheduling.lumpSumDays': [0, 365, true],
  'scheduling.firstInstalmentDays': [0, 365, true],
  'scheduling.planFirstPaymentBps': [1, 10_000, true],
  'scheduling.offerValidDays': [0, 365, true],
  'restructuring.instalmentsBps': [10_000, 100_000, true],
  'restructuring.firstPaymentBps': [1, 10_000, true],
  'restructuring.seasonWeight': [1, 5, false],
  'value.annualRateBps': [0, 100_000, true],
  'value.survivalFirstBps': [0, 10_000, true],
  'value.survivalNextBps': [0, 10_000, true],
  'value.priorPayments': [0.1, 10_000, false],
  'acceptance.discount': [0, 100, false],
  'acceptance.burden': [-100, 0, false],
  'scoring.value': [0, 1, false],
  'scoring.fit': [0, 1, false],
  'scoring.durability': [0, 1, false],
  'scoring.concession': [0, 1, false],
  'affordability.maxShareBps': [1, 10_000, true],
  'affordability.maxOwnShareBps': [1, 10_000, true],
  'affordability.savingBps': [0, 10_000, true],
  'concessions.openingBps': [0, 9_999, true],
  'concessions.openingInstalmentsBps': [1, 10_000, true],
  'concessions.planDiscountBps': [0, 10_000, true],
  'counters.maxCounters': [0, 10, true],
  'counters.totalToleranceBps': [0, 10_000, true],
  'counters.paymentToleranceBps': [0, 100_000, true],
  'counters.delayToleranceDays': [0, 365, true],
  'promise.maxDelayDays': [0, 365, true],
  'promise.graceDays': [0, 60, true],
  'promise.keptBps': [1, 10_000, true],
  'verification.factorsNeeded': [2, 3, true],
  'verification.attemptsMax': [1, 10, true],
  'verification.validHours': [1, 8_760, true],
};

function checkRanges(policy: Policy, note: Note): void {
  for (const [path, [least, most, whole]] of Object.entries(RANGES)) {
    const value = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], policy);
    checkNumber(value as number, path, least, most, whole, note);
  }
  policy.restructuring.seasonMonths.forEach((month, i) => {
    checkNumber(month, `restructuring.seasonMonths[${i}]`, 1, 12, true, note);
  });
  for (const ladder of ['voiceSeconds', 'chatSeconds'] as const) {
    const seconds = policy.silence[ladder];
    if (seconds.length === 0) note(`silence.${ladder}`, 'is empty', 'Give one duration or more.');
    seconds.forEach((value, i) => {
      checkNumber(value, `silence.${ladder}[${i}]`, 1, 31_536_000, false, note);
    });
  }
}

function checkAmounts(policy: Policy, note: Note): void {
  for (const [currency, amounts] of Object.entries(policy.amounts)) {
    const at = `amounts.${currency}`;
    if (!/^[A-Z]{3}$/.test(currency))
      note(at, 'is not a currency code', 'Use three capital letters (ISO 4217).');
    for (const [key, value] of Object.entries(amounts)) {
      const least = key === 'roundTo' || key === 'assumedDisposable' || key === 'minInstalment' ? 1 : 0;
      checkNumber(value as number, `${at}.${key}`, least, 1e12, true, note);
    }
  }
}

function checkContinuation(policy: Policy, note: Note): void {
  const { continuation } = policy.value;
  if (continuation.length === 0) note('value.continuation', 'is empty', 'Give one band or more.');
  continuation.forEach((band, i) => {
    checkNumber(band.valueBps, `value.continuation[${i}].valueBps`, 0, 10_000, true, note);
    const before = continuation[i - 1];
    if (before === undefined) return;
    if (band.fromDaysPastDue <= before.fromDaysPastDue || band.valueBps > before.valueBps) {
      note(`value.continuation[${i}]`, 'is out of order', 'Let ages rise and values fall.');
    }
  });
}

function checkModels({ scoring, acceptance }: Policy, note: Note): void {
  const weights = scoring.value + scoring.fit + scoring.durability + scoring.concession;
  if (!(Math.abs(weights - 1) < 1e-6)) note('scoring', `sums to ${weights}`, 'Let the weights sum to 1.');
  for (const [key, value] of Object.entries(acceptance)) {
    if (!Number.isFinite(value)) note(`acceptance.${key}`, 'is not a number', 'Use a plain number.');
  }
}

function checkConcessions({ concessions }: Policy, note: Note): void {
  const { openingBps, stepsBps } = concessions;
  const at = 'concessions.stepsBps';
  if (stepsBps.length > 3) note(at, `has ${stepsBps.length} steps`, 'Give three at most.');
  stepsBps.forEach((step, i) => {
    checkNumber(step, `${at}[${i}]`, 0, 10_000, true, note);
    const before = stepsBps[i - 1];
    if (before !== undefined && step * 2 > before) {
      note(`${at}[${i}]`, 'is more than half of the step before', 'Let every step be at most half.');
    }
  });
  const all = openingBps + stepsBps.reduce((acc, step) => acc + step, 0);
  if (all >= 10_000)
    note(at, 'uses the whole room', 'Leave a part of it: what is open must not show the limit.');
}
