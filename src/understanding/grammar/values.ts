import type { HearInput } from '../../dialogue/index.ts';
import { DEFAULT_LOCALE, type Language, type Locale, languageOf } from '../../kernel/index.ts';
import { findDates, findTimes, findVagueDates, type ReadingContext } from '../dates/index.ts';
import {
  findCounts,
  findDurations,
  findMoney,
  findNumbers,
  findOrdinalOption,
  findPhones,
  type MoneySpan,
  type NumberSpan,
  parseAmount,
  type ValueOptions,
} from '../values/index.ts';
import { type FactorAsked, factorValues } from './factors.ts';
import { isNoAmount } from './labelled.ts';
import type { Value } from './value.ts';

const SECONDS_A_DAY = 86_400;
/** Years in which a debt can have begun. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2040;
/** Options that one message names at most: "2, no, 3". */
const MOST_OPTIONS = 3;
/** Words without which a text has no time of day, date or number: saves the search. */
const HAS_DIGIT = /\d/;

/** Values of one kind that a message is read for. */
const VALUES_OF_A_KIND = 60;

interface Finding {
  readonly text: string;
  readonly input: HearInput;
  readonly options: ValueOptions;
  readonly context: ReadingContext;
}

/** Every value of a message in order of place. What lies inside a more telling value is left out. */
export function findValues(text: string, language: Language, input: HearInput): Value[] {
  const locale = localeFor(language, input.locale);
  const finding: Finding = {
    text,
    input,
    options: { language, locale },
    context: { language, locale, now: input.now, expectsDate: input.expecting === 'date' },
  };
  const days = first(dates(finding));
  const terms = first(countsAndTerms(finding)).filter((term) => !days.some((day) => cuts(day, term)));
  const telling = [...first(phones(finding)), ...days, ...first(times(finding)), ...terms];
  const money = sureMoney(finding, telling);
  const taken = [...telling, ...money];
  const numbers = numberValues(finding, taken);
  const picked = options(finding);
  const put = first(vague(finding));
  // Last, since factors are looked for in other texts too, and each reader keeps but the last few.
  const factors = first(factorValues(text, language, locale, askedFactor(input)));
  const isPick = input.expecting === 'option' && input.offers.length > 0 && picked.length > 0;
  const others = isPick ? taken.filter((one) => !isOfOptions(one, picked)) : taken;
  const all = [...others, ...numbers, ...factors, ...picked, ...put];
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where an option is asked for, "a segunda, a primeira" are two of them, and no day or hour. */
function isOfOptions({ kind, start, end }: Value, picks: readonly Value[]): boolean {
  return (kind === 'date' || kind === 'time') && picks.some((pick) => pick.start < end && start < pick.end);
}

/** The first values of a kind: values are compared with each other, and no message means more of them. */
function first<T extends { readonly start: number }>(values: readonly T[]): readonly T[] {
  if (values.length <= VALUES_OF_A_KIND) return values;
  return [...values].sort((a, b) => a.start - b.start).slice(0, VALUES_OF_A_KIND);
}

function askedFactor({ expecting, expectedCommand }: HearInput): FactorAsked {
  if (expecting === 'factor') return 'factor';
  return expectedCommand === 'identity_confirm' ? 'identity' : 'other';
}

/** The debtor's locale where it is of the language that is read, else that language's own. */
export function localeFor(language: Language, locale: Locale): Locale {
  return languageOf(locale) === language ? locale : DEFAULT_LOCALE[language];
}

function phones({ text, options: own, input }: Finding): Value[] {
  if (!HAS_DIGIT.test(text) && text.length < 20) return [];
  const country = input.locale.split(/[-_]/)[1];
  return findPhones(text, { ...own, ...(country === undefined ? {} : { country }) }).map(
    ({ start, end, number }) => ({ kind: 'phone', phone: number, start, end }),
  );
}

function dates({ text, context }: Finding): Value[] {
  return findDates(text, context).map((span) => ({
    kind: 'date',
    start: span.start,
    end: span.end,
    date: span.date,
    dateKind: span.dateKind,
    altDates: span.altDates,
    unclear: span.needsClarification ?? false,
    pastDate: span.pastDate,
    negated: span.negated ?? false,
    recurring: span.recurring ?? false,
    weak: span.weak ?? false,
  }));
}

function times({ text, context }: Finding): Value[] {
  return findTimes(text, context).map((span) => ({
    kind: 'time',
    start: span.start,
    end: span.end,
    timeFrom: span.timeFrom,
    timeTo: span.timeTo,
    ofDay: span.timeOfDay,
    negated: span.negated ?? false,
    weak: span.weak ?? false,
  }));
}

function vague({ text, context }: Finding): Value[] {
  return findVagueDates(text, context).map(({ start, end }) => ({ kind: 'vague', start, end }));
}

function countsAndTerms({ text, options: own }: Finding): Value[] {
  const values: Value[] = [];
  for (const { start, end, instalments, period } of findCounts(text, own)) {
    if (instalments !== undefined) values.push({ kind: 'count', value: instalments, period, start, end });
    else if (period !== undefined) values.push({ kind: 'period', period, start, end });
  }
  for (const { start, end, months, seconds } of findDurations(text, own)) {
    values.push({ kind: 'duration', months, days: seconds / SECONDS_A_DAY, start, end });
  }
  return values;
}

function sureMoney({ text, options: own, input }: Finding, telling: readonly Value[]): Value[] {
  return first(findMoney(text, own))
    .filter((span) => !telling.some((other) => covers(other, span) && other.kind !== 'time'))
    .map((span) => ({
      kind: 'money',
      start: span.start,
      end: span.end,
      amount: span.value,
      currency: currencyOf(span, input),
      approx: span.approx ?? false,
      sure: true,
    }));
}

/** Countries that write `$` or say pesos for their own money: the currency of the case overrules the locale's. */
const SHARED_SIGN: ReadonlySet<string> = new Set('USD MXN ARS CLP COP UYU DOP CAD AUD NZD'.split(' '));

function currencyOf({ currency, currencyByLocale }: MoneySpan, input: HearInput): string | undefined {
  return currencyByLocale && SHARED_SIGN.has(input.currency) ? input.currency : currency;
}

/** People of a household and times, counted: their number is no amount. */
const COUNTED =
  /^\s+(?:(?:small|little|young|ma[łl][eay]ch?|pequen[oa]s|peque[ñn][oa]s)\s+)?(?:kids?|child(?:ren)?|sons?|daughters?|people|depend[ae]nts?|mouths|dzieci|dziecko|syn[óo]w|c[óo]r(?:ki|ek)|os[óo]b|osoby|filh[oa]s?|crian[çc]as?|net[oa]s|dependentes|pessoas|bocas|menin[oa]s|hij[oa]s?|ni[ñn][oa]s?|cr[ií][oa]s?|criaturas|beb[ée]s?|personas|niet[oa]s|chamac[oa]s|chav[oa]s|times|razy|vezes|veces|calls|llamadas|liga[çc][õo]es)(?![\p{L}])/iu;

/** "Anything but 500" in Spanish and Portuguese: "menos 500" is no number below zero. */
const MINUS = /^menos\s+/iu;

/** Bare numbers, each also as an amount that is not sure; percents, fractions and years. */
function numberValues({ text, options: own, input }: Finding, taken: readonly Value[]): Value[] {
  const spans = first(findNumbers(text, own));
  const strong = taken.filter((other) => !isWeak(other, input));
  const pairs = spokenPairs(text, spans, own, strong);
  return spans.flatMap((span): Value[] => {
    const pair = pairs.get(span);
    if (pair !== undefined) return pair;
    const { end } = span;
    const minus = MINUS.exec(text.slice(span.start, end))?.[0].length ?? 0;
    const [start, value] = [span.start + minus, minus > 0 ? Math.abs(span.value) : span.value];
    const covering = taken.filter((other) => covers(other, span) && !isWeak(other, input));
    if (covering.length > 0) {
      const counted = span.kind === 'cardinal' && covering.every(({ kind }) => kind === 'duration');
      return counted ? [{ kind: 'number', value, approx: false, start, end }] : [];
    }
    if (span.kind === 'percent') return [{ kind: 'percent', value, start, end }];
    if (span.kind === 'fraction' && value > 0 && value < 1) return [{ kind: 'fraction', value, start, end }];
    if (span.kind === 'ordinal' || span.chained) return [];
    const number: Value = { kind: 'number', value, approx: span.approx ?? false, start, end };
    return [
      ...(isYear(span) ? [{ kind: 'year', year: value, start, end } as const] : []),
      number,
      ...(COUNTED.test(text.slice(end)) || isNoAmount(text, span)
        ? []
        : bareAmount({ ...span, start, value })),
    ];
  });
}

/** "dwanaście pięćdziesiąt", "doze e cinquenta": units and hundredths with no currency are one amount. */
function spokenPairs(
  text: string,
  spans: readonly NumberSpan[],
  own: ValueOptions,
  taken: readonly Value[],
): Map<NumberSpan, Value[]> {
  const pairs = new Map<NumberSpan, Value[]>();
  spans.forEach((second, i) => {
    const head = spans[i - 1];
    if (head === undefined || pairs.has(head) || !BETWEEN_PAIR.test(text.slice(head.end, second.start)))
      return;
    if (taken.some(({ start, end }) => start < second.end && head.start < end)) return;
    const amount = parseAmount(text.slice(head.start, second.end), own);
    if (amount === undefined) return;
    pairs.set(head, bareAmount({ ...head, end: second.end, value: amount, amount }));
    pairs.set(second, []);
  });
  return pairs;
}

const BETWEEN_PAIR = /^\s+(?:e\s+)?$/iu;

function bareAmount({ start, end, value, amount, approx, weak }: NumberSpan): Value[] {
  const bare = amount ?? value;
  if (weak === 'article' || bare <= 0) return [];
  return [
    { kind: 'money', amount: bare, currency: undefined, approx: approx ?? false, sure: false, start, end },
  ];
}

function isYear({ value, text }: NumberSpan): boolean {
  return /^\d{4}$/.test(text) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function isWeak(value: Value, { expecting }: HearInput): boolean {
  if (value.kind === 'time') return value.weak;
  return value.kind === 'date' && value.weak && expecting !== 'date';
}

/** Options that are picked; where one is asked for a correction may name another after it. */
function options({ text, options: own, input }: Finding): Value[] {
  const values: Value[] = [];
  const several = input.expecting === 'option' || input.offers.length > 0;
  for (let from = 0; from < text.length; ) {
    const found = findOrdinalOption(text.slice(from), { ...own, listed: input.expecting === 'option' });
    if (found === undefined) break;
    const { start, end, index, named } = found;
    values.push({ kind: 'option', index, named, start: from + start, end: from + end });
    if (!several || values.length === MOST_OPTIONS) break;
    from += end;
  }
  return values;
}

/** A day that begins inside the other and ends beyond it takes the words that they share. */
function cuts(day: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return other.start < day.start && day.start < other.end && other.end < day.end;
}

function covers(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
