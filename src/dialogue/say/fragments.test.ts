import { describe, expect, it } from 'vitest';
import { basisPoints, localDate, minor } from '../../kernel/index.ts';
import { offerLine } from './fragments.ts';
import type { ListedOffer } from './slot-value.ts';

function offer(
  kind: ListedOffer['kind'],
  parts: readonly (readonly [string, number])[],
  discount = 0,
): ListedOffer {
  return {
    kind,
    currency: 'PLN',
    total: minor(parts.reduce((acc, [, amount]) => acc + amount, 0)),
    discount: basisPoints(discount),
    schedule: parts.map(([day, amount]) => ({ dueOn: localDate(day), amount: minor(amount) })),
  };
}

describe('the line of an offer', () => {
  it('says a discount in whole percents, never more than it is', () => {
    const at = (share: number) => {
      const { slots } = offerLine(offer('lump_sum', [['2026-12-05', 1_000]], share));
      const { discount, discounted } = slots;
      return [discount, discounted];
    };
    const said = (share: number, how: string) => [
      { type: 'percent', share },
      { type: 'text', value: how },
    ];
    expect(at(2_196)).toEqual(said(2_100, 'about'));
    expect(at(2_000)).toEqual(said(2_000, 'yes'));
    expect(at(99)).toEqual(said(0, 'no'));
  });

  it('tells the shape of its schedule, not only its kind', () => {
    const single = [['2026-12-05', 1_000]] as const;
    const down = [
      ['2026-12-05', 900],
      ['2027-01-05', 100],
      ['2027-02-05', 101],
    ] as const;
    const equal = [
      ['2026-12-05', 100],
      ['2027-01-05', 100],
      ['2027-02-05', 101],
    ] as const;
    const uneven = [
      ['2026-12-05', 100],
      ['2027-01-05', 300],
      ['2027-02-05', 200],
    ] as const;
    expect(offerLine(offer('pay_in_full', single)).fragment).toBe('option.pay_in_full');
    expect(offerLine(offer('lump_sum', single, 500)).fragment).toBe('option.lump_sum');
    expect(offerLine(offer('deferral', single)).fragment).toBe('option.deferral');
    expect(offerLine(offer('instalments', equal)).fragment).toBe('option.instalments');
    expect(offerLine(offer('instalments', down)).fragment).toBe('option.instalments_down');
    expect(offerLine(offer('restructuring', equal)).fragment).toBe('option.restructuring');
    expect(offerLine(offer('restructuring', uneven)).fragment).toBe('option.uneven');
  });

  it('counts the instalments after a first payment apart from it', () => {
    const { slots } = offerLine(
      offer('instalments', [
        ['2026-12-05', 900],
        ['2027-01-05', 100],
        ['2027-02-05', 101],
      ]),
    );
    expect(slots).toMatchObject({
      first: { amount: 900 },
      count: { value: 2 },
      amount: { amount: 100 },
      last: { amount: 101 },
      lastDiffers: { value: 'yes' },
      next: { date: '2027-01-05' },
    });
  });

  it.each([
    [['2026-12-04', '2026-12-11', '2026-12-18'], 'week'],
    [['2026-12-04', '2026-12-18', '2027-01-01'], 'fortnight'],
    [['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'], 'month'],
    [['2026-12-05', '2027-01-05', '2027-02-05'], 'month'],
    [['2026-12-05', '2027-01-06', '2027-02-05'], 'other'],
    [['2026-12-05', '2027-02-05'], 'other'],
    [['2026-12-31', '2027-01-28'], 'other'],
  ])('hears the rhythm of %j as %s', (days, rhythm) => {
    const { slots } = offerLine(
      offer(
        'instalments',
        days.map((day) => [day, 100] as const),
      ),
    );
    expect(slots['rhythm']).toEqual({ type: 'text', value: rhythm });
  });
});
