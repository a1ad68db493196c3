import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allocate,
  asBasisPoints,
  basisPoints,
  fromMajor,
  minor,
  minorDigits,
  shareOf,
  splitIntoInstalments,
  sum,
  toMajor,
} from './money.ts';

const runs = { numRuns: 2_000 };
const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(minor);
const owed = fc.integer({ min: 1, max: 1_000_000_000_000 }).map(minor);

describe('money', () => {
  it('is never a fraction of a minor unit', () => {
    expect(() => minor(0.5)).toThrow(RangeError);
    expect(() => minor(2 ** 60)).toThrow(RangeError);
    expect(() => minor(Number.NaN)).toThrow(RangeError);
    expect(() => basisPoints(12.5)).toThrow(RangeError);
    expect(Object.is(minor(-0), 0)).toBe(true);
  });

  it('is read from decimals half away from zero', () => {
    expect(fromMajor(12.345, 'PLN')).toBe(1235);
    expect(fromMajor(-12.345, 'PLN')).toBe(-1235);
    expect(fromMajor(1.005, 'EUR')).toBe(101);
    expect(fromMajor(0.1 + 0.2, 'EUR')).toBe(30);
    expect(fromMajor(1_500, 'CLP')).toBe(1_500);
    expect(fromMajor(1.2345, 'KWD')).toBe(1_235);
    expect(() => fromMajor(Number.NaN, 'EUR')).toThrow(RangeError);
  });

  it('comes back unchanged from its decimals in every currency', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom('PLN', 'BRL', 'USD', 'CLP', 'KWD', 'JPY'), (value, currency) => {
        expect(fromMajor(toMajor(value, currency), currency)).toBe(value);
      }),
      runs,
    );
    expect(minorDigits('JPY')).toBe(0);
    expect(minorDigits('TND')).toBe(3);
    expect(toMajor(minor(1_050), 'BRL')).toBe(10.5);
  });

  it('is allocated without losing or making a unit', () => {
    const ratios = fc
      .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((ratio) => ratio > 0));
    fc.assert(
      fc.property(amount, ratios, (value, list) => {
        const parts = allocate(value, list);
        expect(sum(parts)).toBe(value);
        list.forEach((ratio, i) => {
          if (ratio === 0) expect(parts[i]).toBe(0);
        });
      }),
      runs,
    );
    expect(allocate(minor(101), [3, 7])).toEqual([30, 71]);
    expect(allocate(minor(-101), [3, 7])).toEqual([-30, -71]);
    expect(() => allocate(minor(5), [0, 0])).toThrow(RangeError);
    expect(() => allocate(minor(5), [2, -1])).toThrow(RangeError);
  });

  it('is allocated to equal ratios with at most one unit between the parts', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 60 }), (value, count) => {
        const parts = allocate(
          value,
          Array.from({ length: count }, () => 1),
        );
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('is split into instalments of natural steps, the last one taking the rest', () => {
    fc.assert(
      fc.property(
        owed,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 1_000 }),
        (value, count, step) => {
          const parts = splitIntoInstalments(value, count, step);
          expect(parts).toHaveLength(count);
          expect(sum(parts)).toBe(value);
          for (const part of parts.slice(0, -1)) {
            expect(part % step).toBe(0);
            expect(part).toBe(parts[0]);
          }
          expect(parts.at(-1)!).toBeGreaterThanOrEqual(parts[0]!);
        },
      ),
      runs,
    );
    expect(splitIntoInstalments(minor(1_000), 3)).toEqual([333, 333, 334]);
    expect(() => splitIntoInstalments(minor(1_000), 0)).toThrow(RangeError);
  });

  it('is shared in basis points, half up', () => {
    expect(shareOf(minor(1_005), basisPoints(1_000))).toBe(101);
    expect(asBasisPoints(minor(333), minor(1_000))).toBe(3_330);
    expect(asBasisPoints(minor(5), minor(0))).toBe(0);
  });
});
