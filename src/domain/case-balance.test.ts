import { describe, expect, it } from 'vitest';
import { addDays, minor } from '../kernel/index.ts';
import { collectableBalance, daysPastDue } from './case-balance.ts';
import { aCase, TODAY } from './domain.fixture.ts';

const invoice = (balance: number, disputed: boolean) => ({
  id: 'i',
  number: '1',
  dueOn: TODAY,
  balance: minor(balance),
  disputed,
});

describe('the collectable balance', () => {
  it('is the balance less the contested invoices, never below nothing', () => {
    const invoices = [invoice(30_000, true), invoice(90_000, false)];
    expect(collectableBalance(aCase({ invoices }))).toBe(90_000);
    expect(collectableBalance(aCase({ balance: minor(10_000), invoices }))).toBe(0);
    expect(collectableBalance(aCase())).toBe(120_000);
  });
});

describe('the age of a debt', () => {
  it('is counted from the due date, below zero before it', () => {
    expect(daysPastDue(aCase(), TODAY)).toBe(63);
    expect(daysPastDue(aCase({ dueOn: addDays(TODAY, 3) }), TODAY)).toBe(-3);
  });
});
