import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minor } from '../kernel/index.ts';
import type { Affordability } from './case.ts';
import { aCase, anyMeans, anyRequest, policyOf, TODAY } from './domain.fixture.ts';
import { meansOf } from './means.ts';
import { situationOf } from './situation.ts';

const situation = (currency = 'PLN') =>
  situationOf({ case: aCase({ currency }), policy: policyOf('consumer'), today: TODAY });
const of = (means: Affordability, currency?: string) => meansOf(means, situation(currency));

describe('means', () => {
  it('leave a saving and keep to κ of the rest', () => {
    expect(of({ disposable: minor(50_000) })).toEqual({
      known: true,
      disposable: 45_000,
      capacity: 36_000,
      ownCapacity: 45_000,
    });
  });

  it('cap the saving', () => {
    expect(of({ disposable: minor(500_000) }).disposable).toBe(490_000);
  });

  it('leave the protected income whole', () => {
    const means = { income: minor(70_000), expenses: minor(20_000) };
    expect(of(means, 'BRL').disposable).toBe(10_000);
    expect(of({ income: minor(55_000), disposable: minor(30_000) }, 'BRL').capacity).toBe(0);
  });

  it('are shared pro rata among all debts', () => {
    expect(of({ disposable: minor(50_000), totalDebts: minor(480_000) }).disposable).toBe(11_250);
  });

  it('are assumed, and called so, where none were declared', () => {
    expect(of({})).toMatchObject({ known: false, disposable: 120_000 });
    expect(of({ income: minor(300_000) }).known).toBe(false);
  });

  it('are never below nothing nor above what was declared', () => {
    fc.assert(
      fc.property(anyRequest, anyMeans, (some, declared) => {
        const means = meansOf(declared, situationOf(some));
        expect(means.capacity).toBeGreaterThanOrEqual(0);
        expect(means.capacity).toBeLessThanOrEqual(means.ownCapacity);
        expect(means.ownCapacity).toBeLessThanOrEqual(means.disposable);
        if (declared.disposable !== undefined) {
          expect(means.disposable).toBeLessThanOrEqual(Math.max(0, declared.disposable));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
