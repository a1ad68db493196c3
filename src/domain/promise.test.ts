import { describe, expect, it } from 'vitest';
import { addDays, localDate, minor } from '../kernel/index.ts';
import { aCase, policyOf, TODAY } from './domain.fixture.ts';
import { checkPromise, promiseOutcome } from './promise.ts';

const policy = policyOf('consumer');
const ask = (days: number, amount?: number, debt = aCase()) =>
  checkPromise({
    case: debt,
    policy,
    amount: amount === undefined ? undefined : minor(amount),
    dueOn: addDays(TODAY, days),
    today: TODAY,
  });

describe('a promise to pay', () => {
  it('is of the whole balance where no amount was named', () => {
    expect(ask(5)).toEqual({ ok: true, amount: 120_000, dueOn: '2026-11-27' });
  });

  it('may be for today and of a part, never of more than is owed', () => {
    expect(ask(0, 30_000)).toMatchObject({ ok: true, amount: 30_000, dueOn: TODAY });
    expect(ask(5, 999_999)).toMatchObject({ ok: true, amount: 120_000 });
  });

  it('is refused for a day that has passed or lies too far, with the latest day', () => {
    expect(ask(-1)).toEqual({ ok: false, reason: 'in_past', latest: '2026-12-22' });
    expect(ask(30)).toMatchObject({ ok: true });
    expect(ask(31)).toEqual({ ok: false, reason: 'too_late', latest: '2026-12-22' });
  });

  it('counts its days from the due date while that is ahead', () => {
    const ahead = aCase({ dueOn: addDays(TODAY, 10) });
    expect(ask(40, undefined, ahead)).toMatchObject({ ok: true });
    expect(ask(41, undefined, ahead)).toMatchObject({ ok: false, reason: 'too_late' });
  });

  it('is refused where it is too little, unless it is all there is', () => {
    expect(ask(5, 4_999)).toMatchObject({ ok: false, reason: 'too_little' });
    expect(ask(5, 5_000)).toMatchObject({ ok: true });
    expect(ask(5, 3_000, aCase({ balance: minor(3_000) }))).toMatchObject({ ok: true, amount: 3_000 });
  });
});

describe('a promise on a day', () => {
  const promise = { amount: minor(10_000), dueOn: localDate('2026-11-20') };
  const outcome = (today: string, ...payments: [number, string][]) =>
    promiseOutcome({
      promise,
      payments: payments.map(([amount, paidOn]) => ({ amount: minor(amount), paidOn: localDate(paidOn) })),
      policy,
      today: localDate(today),
    });

  it('is pending until its day and grace have passed', () => {
    expect(outcome('2026-11-19')).toBe('pending');
    expect(outcome('2026-11-23')).toBe('pending');
    expect(outcome('2026-11-23', [4_000, '2026-11-20'])).toBe('pending');
    expect(outcome('2026-11-24')).toBe('broken');
  });

  it('is kept as soon as it was paid, in one sum or several', () => {
    expect(outcome('2026-11-18', [10_000, '2026-11-18'])).toBe('kept');
    expect(outcome('2026-12-30', [6_000, '2026-11-10'], [4_000, '2026-11-23'])).toBe('kept');
  });

  it('is partly kept or broken where money came late', () => {
    expect(outcome('2026-11-24', [9_999, '2026-11-20'])).toBe('partly');
    expect(outcome('2026-11-30', [10_000, '2026-11-24'])).toBe('broken');
  });
});
