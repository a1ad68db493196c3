import fc from 'fast-check';
import {
  addDays,
  addMonths,
  basisPoints,
  type CurrencyCode,
  type LocalDate,
  localDate,
  minor,
  splitIntoInstalments,
} from '../../kernel/index.ts';
import type { ListedOffer, Slots, SlotType, SlotValue } from './slot-value.ts';

/** Values for every slot type, as varied as cases are; for property tests. */

const NAMES = ['Jan', 'Zoë', 'María José', 'Łucja', 'Олена', 'Ana 5', 'Twofold Ltd'];
const TITLES = [
  'Energa 24',
  'electricity, January–March 2026',
  'energia elektryczna, styczeń–marzec 2026',
  'UG-2026-00421',
  'FV/112/05/2025',
  'contrato 4711, segunda parcela',
  'https://pay.example/x1?ref=77',
  'Siódma Fala S.A.',
];
const PHONES = [
  '+48 22 123 45 67',
  '+55 11 4002-8922',
  '+34 900 123 456',
  '+1 (202) 555-0143',
  '116 123',
  '988',
];
const KINDS = ['date_of_birth', 'id_digits', 'postcode', 'max_discount', 'min_instalment', 'other'];

const BASE = localDate('2026-01-01');

export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 1_200 })
  .map((days) => addDays(BASE, days));

const anyAmount = fc.integer({ min: 1, max: 9_000_000 }).map(minor);

const anyOffer = (currency: CurrencyCode): fc.Arbitrary<ListedOffer> =>
  fc
    .record({
      kind: fc.constantFrom('pay_in_full', 'lump_sum', 'instalments', 'deferral', 'restructuring'),
      total: fc.integer({ min: 1_000, max: 5_000_000 }),
      discount: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9_900 })),
      first: anyDate,
      count: fc.integer({ min: 2, max: 36 }),
      down: fc.boolean(),
      weekly: fc.boolean(),
    })
    .map(({ kind, total, discount, first, count, down, weekly }) => {
      const single = kind === 'pay_in_full' || kind === 'lump_sum' || kind === 'deferral';
      const firstPart = down ? Math.floor(total / 2) : 0;
      const parts = single
        ? [minor(total)]
        : [...(down ? [minor(firstPart)] : []), ...splitIntoInstalments(minor(total - firstPart), count)];
      return {
        kind: kind as ListedOffer['kind'],
        currency,
        total: minor(total),
        discount: basisPoints(discount),
        schedule: parts.map((amount, i) => ({
          amount,
          dueOn: weekly ? addDays(first, 7 * i) : addMonths(first, i),
        })),
      };
    });

/** A value of one slot type; amounts are in `currency`. */
function anySlot(type: SlotType, currency: CurrencyCode): fc.Arbitrary<SlotValue> {
  switch (type) {
    case 'text':
      return fc.constantFrom(...NAMES, ...TITLES, ...KINDS).map((value) => ({ type, value }));
    case 'phone':
      return fc.constantFrom(...PHONES).map((value) => ({ type, value }));
    case 'article':
      return fc.constant({ type, path: 'prompts/knowledge/en/receipt.md', text: 'Yes, just ask for it.' });
    case 'money':
      return anyAmount.map((amount) => ({ type, amount, currency }));
    case 'date':
      return anyDate.map((date) => ({ type, date }));
    case 'count':
      return fc.integer({ min: 0, max: 2_000 }).map((value) => ({ type, value }));
    case 'percent':
      return fc.integer({ min: 1, max: 10_000 }).map((share) => ({ type, share: basisPoints(share) }));
    case 'options':
      return fc.array(anyOffer(currency), { minLength: 1, maxLength: 4 }).map((offers) => ({ type, offers }));
    case 'schedule':
      return anyOffer(currency).map(({ schedule }) => ({ type, currency, instalments: schedule }));
    case 'invoices':
      return fc
        .array(
          fc.record({
            number: fc.constantFrom('FV/112/05/2025', 'INV-0042', '2026-17', '4711'),
            dueOn: anyDate,
            balance: anyAmount,
            disputed: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        )
        .map((invoices) => ({ type, currency, invoices }));
  }
}

/** The slots that a reply declares, filled. */
export function anySlots(
  declared: Readonly<Record<string, SlotType>>,
  currency: CurrencyCode,
): fc.Arbitrary<Slots> {
  return fc.record(
    Object.fromEntries(Object.entries(declared).map(([name, type]) => [name, anySlot(type, currency)])),
  );
}
