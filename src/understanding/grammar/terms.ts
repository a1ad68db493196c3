import type { Entities, Period } from '../../domain/index.ts';
import { isOfMeans, isPartOfDate, isPast, notOfThePast } from './beside-terms.ts';
import { currencyOf, dateEntities, lengthAsPeriod, overlap, type Placed } from './placed.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Terms } from './terms-type.ts';
import type { ValueKind } from './value.ts';

/** Words between an amount and what says how often or how many. */
const NEAR = 3;
/** A shorter time is no time to pay over: "half the month" is half of it, in that month. Unit: months. */
const SHORTEST_TERM = 1;
/** Who says that they have so many years tells their age. Unit: months. */
const GROWN = 18 * 12;
/** A bare number up to here after another amount may be a day of the month. */
const LAST_DAY = 31;

/** Puts the values of a proposal of payment in their places. */
export function readTerms(scene: Scene, roles: RoleTable, values: readonly Placed[]): Terms {
  const reader = new TermsReader(scene, roles, values);
  return reader.read();
}

type Draft = { -readonly [K in keyof Entities]: Entities[K] };

class TermsReader {
  readonly #scene: Scene;
  readonly #roles: RoleTable;
  readonly #values: readonly Placed[];
  readonly #used = new Set<Placed>();
  readonly #draft: Draft = {};

  constructor(scene: Scene, roles: RoleTable, values: readonly Placed[]) {
    this.#scene = scene;
    this.#roles = roles;
    this.#values = values;
  }

  read(): Terms {
    const money = this.#money();
    const dates = this.#dates(money);
    const rejected = money.filter((amount) => this.#is(amount, 'rejected') && !this.#chosen(amount, money));
    const open = money.filter((amount) => !rejected.includes(amount));
    const wanted = notOfThePast(this.#scene, this.#of('date'), open);
    if (rejected[0] !== undefined) this.#set({ rejected_amount: rejected[0].amount }, rejected[0]);
    const isPlan = this.#plan(wanted, dates);
    if (!isPlan) this.#single(wanted, dates);
    this.#marks();
    const used = [...this.#used].sort((a, b) => a.from - b.from);
    const dated = used.filter((value) => value.kind === 'date');
    const isNow = dated.length > 0 && dated.every((value) => value.kind === 'date' && value.weak);
    return { entities: this.#draft, isPlan, isNow, used };
  }

  #of<K extends ValueKind>(kind: K): Placed<K>[] {
    return this.#values.filter((value): value is Placed<K> => value.kind === kind);
  }

  #is(value: Placed, role: string): boolean {
    return this.#roles.has(value.index, role);
  }

  #set(entities: Entities, ...from: readonly Placed[]): void {
    Object.assign(this.#draft, entities);
    for (const value of from) this.#used.add(value);
  }

  /** Amounts; a bare number that is a weak date or tells a count is none, nor any beside named amounts of one kind. */
  #money(): Placed<'money'>[] {
    const weakDates = this.#of('date').filter(({ weak }) => weak);
    const counts = this.#of('count');
    const all = this.#of('money').filter(
      (amount) =>
        amount.sure ||
        (!counts.some((count) => overlap(count, amount)) &&
          !weakDates.some((date) => overlap(date, amount) && !this.#periodOf(amount))),
    );
    const sure = all.filter((amount) => amount.sure);
    return sure.length === 0 ? all : all.filter((amount) => amount.sure || this.#telling(amount));
  }

  /** A bare number that something around says is an amount. */
  #telling(amount: Placed<'money'>): boolean {
    const roles = ['down', 'rejected', 'total', 'limit', 'approx'];
    return (
      amount.amount > LAST_DAY ||
      this.#periodOf(amount) !== undefined ||
      roles.some((role) => this.#is(amount, role))
    );
  }

  #dates(money: readonly Placed<'money'>[]): Placed<'date'>[] {
    const some = this.#of('date').filter(
      (date) => !date.weak || !money.some((amount) => overlap(date, amount)),
    );
    const coming = some.filter((date) => !isPast(this.#scene, date));
    const all = coming.length > 0 ? coming : some;
    const rejected = all.filter((date) => date.negated || this.#is(date, 'rejected-date'));
    const wanted = all.filter((date) => !rejected.includes(date));
    if (rejected[0] !== undefined && (wanted.length > 0 || !this.#is(rejected[0], 'rejected-date'))) {
      this.#set({ rejected_date: rejected[0].date }, rejected[0]);
    }
    const strong = wanted.filter(({ weak }) => !weak);
    return wanted.length > 1 && strong.length === 1 && money.length < 2 && !this.#splits() ? strong : wanted;
  }

  #splits(): boolean {
    return this.#of('fraction').length > 1 || (this.#of('fraction').length === 1 && this.#hasRest());
  }

  /** An amount ruled out by "not" that another amount corrects is chosen only where nothing else is. */
  #chosen(amount: Placed<'money'>, money: readonly Placed<'money'>[]): boolean {
    return money.length === 1 && this.#is(amount, 'limit');
  }

  /** How often an amount is paid, by the words right after or before it. */
  #periodOf(amount: Placed<'money'>): { readonly period: Period; readonly by: Placed } | undefined {
    for (const value of this.#values) {
      const gap = value.from - amount.to;
      if (gap < 0 || gap > 1 || isPartOfDate(this.#of('date'), value)) continue;
      const period = value.kind === 'period' ? value.period : lengthAsPeriod(this.#scene, value);
      if (period !== undefined) return { period, by: value };
    }
    const before = this.#values.find(
      (value) => value.kind === 'period' && amount.from - value.to >= 0 && amount.from - value.to <= 2,
    );
    return before?.kind === 'period' ? { period: before.period, by: before } : undefined;
  }

  /** More than one payment: fills the draft and says so, or leaves it alone. */
  #plan(wanted: readonly Placed<'money'>[], dates: readonly Placed<'date'>[]): boolean {
    const paced = wanted.flatMap((amount) => {
      const rhythm = this.#periodOf(amount);
      return rhythm === undefined ? [] : [{ amount, ...rhythm }];
    });
    const count = this.#of('count').find(({ value }) => value > 1);
    const loose = this.#of('period').find((period) => !isOfMeans(this.#scene, this.#roles, period));
    const down = wanted.find(
      (amount) => this.#is(amount, 'down') && !paced.some((one) => one.amount === amount),
    );
    const parts = paced.length === 0 && count === undefined ? this.#parts(wanted, dates) : undefined;
    if (parts !== undefined) {
      this.#set(
        { parts, ...(wanted.length === 0 ? { instalments: parts.length } : {}) },
        ...wanted,
        ...dates,
      );
      return true;
    }
    const term = this.#of('duration').find((value) => this.#isTerm(value));
    const open = wanted.filter((amount) => amount !== down);
    const pace = paced.at(-1);
    const each = open.findLast((amount) => this.#is(amount, 'each'));
    const timed =
      each !== undefined ||
      count !== undefined ||
      term !== undefined ||
      (loose !== undefined && wanted.length > 0);
    if (pace === undefined && !timed && !(down !== undefined && this.#hasRest())) return false;
    if (down !== undefined) this.#set({ down_payment: down.amount, ...currencyOf(down) }, down);
    if (count !== undefined) this.#count(count);
    this.#instalment(pace, each === undefined ? open : [each], count, loose, each !== undefined);
    if (term !== undefined && count === undefined) this.#set({ duration_months: term.months! }, term);
    this.#start(dates);
    return true;
  }

  #count(count: Placed<'count'>): void {
    this.#set(
      { instalments: count.value, ...(count.period === undefined ? {} : { per_period: count.period }) },
      count,
    );
  }

  /** The amount of one instalment, or of all, by what stands beside it. */
  #instalment(
    pace: { readonly amount: Placed<'money'>; readonly period: Period; readonly by: Placed } | undefined,
    open: readonly Placed<'money'>[],
    count: Placed<'count'> | undefined,
    loose: Placed<'period'> | undefined,
    isEach: boolean,
  ): void {
    if (pace !== undefined) {
      this.#set(
        { instalment_amount: pace.amount.amount, per_period: pace.period, ...currencyOf(pace.amount) },
        pace.amount,
        pace.by,
      );
      return;
    }
    const amount = open.at(-1);
    if (amount === undefined) {
      if (loose !== undefined) this.#set({ per_period: loose.period }, loose);
      return;
    }
    const follows = count !== undefined && amount.from >= count.to && amount.from - count.to <= NEAR;
    const isTotal =
      !isEach && (this.#is(amount, 'total') || (count !== undefined && !follows && amount.to <= count.from));
    if (isTotal) this.#set({ total: amount.amount, ...currencyOf(amount) }, amount);
    else if (isEach || count !== undefined || loose !== undefined) {
      this.#set({ instalment_amount: amount.amount, ...currencyOf(amount) }, amount);
      if (loose !== undefined) this.#set({ per_period: loose.period }, loose);
    } else this.#set({ total: amount.amount, ...currencyOf(amount) }, amount);
  }

  /** "200 on Friday and 300 on the 15th", "half now, half next month". */
  #parts(wanted: readonly Placed<'money'>[], dates: readonly Placed<'date'>[]): Entities['parts'] {
    if (dates.length < 2) return undefined;
    const shares = this.#of('fraction');
    if (wanted.length === dates.length) {
      return wanted.map((amount, i) => ({ amount: amount.amount, ...this.#dayOf(dates[i]!) }));
    }
    if (wanted.length === 0 && shares.length >= 1 && dates.length === 2) {
      for (const share of shares) this.#used.add(share);
      return dates.map((date) => this.#dayOf(date));
    }
    if (wanted.length === 1 && this.#hasRest()) {
      const [first, ...others] = dates;
      const amount = wanted[0]!.amount;
      return [{ amount, ...this.#dayOf(first!) }, ...others.map((date) => this.#dayOf(date))];
    }
    return undefined;
  }

  #hasRest(): boolean {
    return this.#roles.marks('rest').length > 0;
  }

  #dayOf(date: Placed<'date'>): { readonly date: string; readonly date_expr: string } {
    return { date: date.date, date_expr: this.#words(date) };
  }

  #words({ start, end }: Placed): string {
    return this.#scene.text.slice(start, end);
  }

  /** A length of time to pay over, not one to wait for. */
  #isTerm(value: Placed<'duration'>): boolean {
    if (value.months === undefined || value.months < SHORTEST_TERM) return false;
    if (this.#is(value, 'age') && value.months >= GROWN) return false;
    if (this.#is(value, 'elapsed')) return false;
    if (lengthAsPeriod(this.#scene, value) !== undefined) return false;
    return !this.#of('date').some((date) => overlap(date, value)) || this.#of('money').length === 0;
  }

  #single(wanted: readonly Placed<'money'>[], dates: readonly Placed<'date'>[]): void {
    const amount = this.#last(wanted);
    const [share] = this.#of('fraction');
    const [percent] = this.#of('percent');
    if (amount !== undefined) this.#set({ amount: amount.amount, ...currencyOf(amount) }, amount);
    else if (share !== undefined) this.#set({ fraction: share.value }, share);
    else if (percent !== undefined && percent.value <= 100) {
      this.#set({ fraction: percent.value / 100 }, percent);
    }
    const date = this.#last(dates);
    if (date !== undefined) this.#set(dateEntities(this.#scene, date), date);
    else this.#vague();
  }

  #vague(): void {
    const [later] = this.#of('vague');
    if (later !== undefined) {
      this.#set({ date_expr: this.#words(later), needs_clarification: true }, later);
    }
  }

  /** Of several the last: who says two corrects the first. */
  #last<T extends Placed>(values: readonly T[]): T | undefined {
    const strong = values.filter((value) => value.kind !== 'date' || !value.weak);
    return strong.at(-1) ?? values.at(-1);
  }

  /** The first day of a plan. */
  #start(dates: readonly Placed<'date'>[]): void {
    const lengths = [...this.#used].filter(({ kind }) => kind === 'duration');
    const days = dates.filter(
      (date) => !isPast(this.#scene, date) && !lengths.some((length) => overlap(date, length)),
    );
    const date = days.find((one) => this.#is(one, 'from')) ?? days.at(-1);
    if (date === undefined) return;
    const { date: day, alt_dates, needs_clarification } = dateEntities(this.#scene, date);
    this.#set(
      {
        ...(day === undefined ? {} : { from_date: day }),
        ...(alt_dates === undefined ? {} : { alt_dates }),
        ...(needs_clarification === undefined ? {} : { needs_clarification }),
      },
      date,
    );
  }

  #marks(): void {
    const amounts = [...this.#used].filter((value) => value.kind === 'money');
    if (amounts.some((value) => (value.kind === 'money' && value.approx) || this.#is(value, 'approx'))) {
      this.#draft.approx = true;
    }
  }
}
