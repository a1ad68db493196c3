import { type CurrencyCode, type LocalDate, minorDigits } from '../../kernel/index.ts';
import type { Slots, SlotValue } from './slot-value.ts';

/**
 * Digits alone of everything that slots could be written as: what a changed figure may be by chance. Knows
 * nothing of the outbound gate, so that it can be held against it in property tests.
 */
export function digitsOfSlots(slots: Slots): ReadonlySet<string> {
  return new Set(Object.values(slots).flatMap(digitsOf));
}

function digitsOf(value: SlotValue): string[] {
  switch (value.type) {
    case 'text':
      return runsOf(value.value);
    case 'phone':
      return dialled(runsOf(value.value));
    case 'article':
      return [];
    case 'money':
      return ofMoney(value.amount, value.currency);
    case 'date':
      return ofDay(value.date);
    case 'count':
      return [String(value.value)];
    case 'percent':
      return [String(value.share), String(value.share / 100).replace('.', '')];
    case 'options':
      return value.offers.flatMap(({ currency, total, discount, schedule }, i) => [
        ...[i + 1, schedule.length, schedule.length - 1].map(String),
        ...ofMoney(total, currency),
        ...digitsOf({ type: 'percent', share: discount }),
        ...digitsOf({ type: 'schedule', currency, instalments: schedule }),
      ]);
    case 'schedule':
      return ofLines(value.instalments, value.currency);
    case 'invoices':
      return [
        ...value.invoices.flatMap(({ number }) => runsOf(number)),
        ...ofLines(
          value.invoices.map(({ dueOn, balance }) => ({ dueOn, amount: balance })),
          value.currency,
        ),
      ];
  }
}

function runsOf(text: string): string[] {
  return (text.match(/\d[\d .,/()-]*/g) ?? []).map((run) => run.replace(/\D/g, ''));
}

/** With the country code cut off, and with the zeros that are dialled before it. */
function dialled(runs: readonly string[]): string[] {
  return runs.flatMap((run) =>
    [0, 1, 2, 3].flatMap((cut) => ['', '0', '00'].map((lead) => lead + run.slice(cut))),
  );
}

function ofMoney(amount: number, currency: CurrencyCode): string[] {
  const digits = minorDigits(currency);
  return [String(amount).padStart(digits + 1, '0'), String(Math.trunc(amount / 10 ** digits))];
}

function ofDay(day: LocalDate): string[] {
  return [...day.split('-').map((part) => String(Number(part))), day.replaceAll('-', '')];
}

function ofLines(lines: readonly { dueOn: LocalDate; amount: number }[], currency: CurrencyCode): string[] {
  const sum = lines.reduce((acc, { amount }) => acc + amount, 0);
  return [
    ...ofMoney(sum, currency),
    ...lines.flatMap(({ dueOn, amount }, i) => [
      String(i + 1),
      ...ofDay(dueOn),
      ...ofMoney(amount, currency),
    ]),
  ];
}
