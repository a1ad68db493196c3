import type { CurrencyCode, LocalDate, Minor } from '../../../kernel/index.ts';
import { offerLine, scheduleTotal } from '../fragments.ts';
import type { Slots, SlotValue } from '../slot-value.ts';

/** A day as its parts. */
export interface AllowedDay {
  readonly date: LocalDate;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Every figure that the slots of a turn vouch for. */
export interface Allowed {
  readonly money: ReadonlyMap<CurrencyCode, ReadonlySet<number>>;
  readonly counts: ReadonlySet<number>;
  /** Basis points. */
  readonly percents: ReadonlySet<number>;
  readonly days: readonly AllowedDay[];
  /** Digits alone, in every way of dialling; with a `+` before them in the international one. */
  readonly phones: ReadonlySet<string>;
  /** Texts that bring figures of their own. */
  readonly texts: readonly string[];
}

/** Gathers what the slots of a turn allow. */
export function allowedBy(slots: Slots): Allowed {
  const gathered = new Gathered();
  for (const value of Object.values(slots)) gathered.add(value);
  return gathered;
}

class Gathered implements Allowed {
  readonly money = new Map<CurrencyCode, Set<number>>();
  readonly counts = new Set<number>();
  readonly percents = new Set<number>();
  readonly days: AllowedDay[] = [];
  readonly phones = new Set<string>();
  readonly texts: string[] = [];

  add(value: SlotValue): void {
    switch (value.type) {
      case 'text':
        this.texts.push(value.value);
        break;
      case 'phone':
        this.texts.push(value.value);
        for (const form of phoneForms(value.value)) this.phones.add(form);
        break;
      case 'money':
        this.amount(value.amount, value.currency);
        break;
      case 'date':
        this.day(value.date);
        break;
      case 'count':
        this.counts.add(value.value);
        break;
      case 'percent':
        this.percents.add(value.share);
        break;
      case 'options':
        this.upTo(value.offers.length);
        for (const offer of value.offers) {
          for (const inner of Object.values(offerLine(offer).slots)) {
            if (inner.type !== 'percent' || inner.share > 0) this.add(inner);
          }
          this.counts.add(offer.schedule.length);
          this.dated(offer.schedule, offer.currency);
        }
        break;
      case 'schedule':
        this.upTo(value.instalments.length);
        this.dated(value.instalments, value.currency);
        this.amount(scheduleTotal(value.instalments), value.currency);
        break;
      case 'invoices':
        this.upTo(value.invoices.length);
        for (const { number, dueOn, balance } of value.invoices) {
          this.texts.push(number);
          this.dated([{ dueOn, amount: balance }], value.currency);
        }
        this.amount(
          scheduleTotal(value.invoices.map(({ balance }) => ({ amount: balance }))),
          value.currency,
        );
        break;
      case 'article':
        break;
    }
  }

  private upTo(length: number): void {
    for (let number = 1; number <= length; number += 1) this.counts.add(number);
  }

  private dated(parts: readonly { dueOn: LocalDate; amount: Minor }[], currency: CurrencyCode): void {
    for (const { dueOn, amount } of parts) {
      this.day(dueOn);
      this.amount(amount, currency);
    }
  }

  private amount(amount: Minor, currency: CurrencyCode): void {
    const amounts = this.money.get(currency) ?? new Set();
    this.money.set(currency, amounts.add(amount));
  }

  private day(date: LocalDate): void {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    this.days.push({ date, year, month, day });
  }
}

/** Country calling codes of two digits; 1 and 7 have one, all others three. Source: ITU-T E.164, list of codes. */
const TWO_DIGIT_CODES = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The digits of a number as it may be dialled: international, with 00, national, national with 0. */
function phoneForms(phone: string): string[] {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  if (!phone.trim().startsWith('+')) return [digits];
  const codeLength = /^[17]/.test(digits) ? 1 : TWO_DIGIT_CODES.test(digits) ? 2 : 3;
  const national = digits.slice(codeLength);
  return [`+${digits}`, digits, `00${digits}`, national, `0${national}`];
}
