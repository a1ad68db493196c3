import { type CountWords, grainAt, type Rhythm, rhythmOf } from './count-words.ts';
import { currencyAt } from './currency.ts';
import type { Reading } from './items.ts';
import { phrasesOf } from './phrases.ts';
import type { Quantity } from './quantities.ts';

/** A rhythm with the index after its last item. */
export interface ReadRhythm {
  readonly rhythm: Rhythm;
  readonly to: number;
}

/** Quantities by the item they begin at. */
export type ByStart = ReadonlyMap<number, Quantity>;

/** Reads how often, beginning at an item: every two weeks, a month, co miesiąc, quincenal, de 15 em 15 dias. */
export function readRhythm(
  reading: Reading,
  at: number,
  words: CountWords,
  numbers: ByStart,
): ReadRhythm | undefined {
  return (
    readAdjective(reading, at, words) ??
    readEvery(reading, at, words, numbers) ??
    readOften(reading, at, words, numbers) ??
    readPer(reading, at, words) ??
    readFromTo(reading, at, words, numbers) ??
    readYesNo(reading, at, words)
  );
}

function readAdjective({ items }: Reading, at: number, words: CountWords): ReadRhythm | undefined {
  for (const { grain, phrases } of words.phrases) {
    const length = phrases.at(items, at);
    if (length > 0) return made(1, grain, at + length);
  }
  const grain = words.adjectives.get(items[at]?.folded ?? '');
  return grain === undefined ? undefined : made(1, grain, at + 1);
}

function made(count: number, grain: Parameters<typeof rhythmOf>[1], to: number): ReadRhythm | undefined {
  const rhythm = rhythmOf(count, grain);
  return rhythm === undefined ? undefined : { rhythm, to };
}

function readEvery(
  { items }: Reading,
  at: number,
  words: CountWords,
  numbers: ByStart,
): ReadRhythm | undefined {
  const { lexicon } = words;
  const other = phrasesOf(lexicon.everyOther).at(items, at);
  const otherGrain = other === 0 ? undefined : grainAt(items, at + other, words);
  if (otherGrain !== undefined) return made(2, otherGrain, at + other + 1);
  if (other > 0 && words.weekdays.has(items[at + other]?.folded ?? ''))
    return made(2, 'week', at + other + 1);
  const every = phrasesOf(lexicon.every).at(items, at);
  return every === 0 ? undefined : readCounted(items, at + every, words, numbers);
}

/** After "every": two weeks, month, 15th, dia 10. */
function readCounted(
  items: Reading['items'],
  at: number,
  words: CountWords,
  numbers: ByStart,
): ReadRhythm | undefined {
  const number = numbers.get(at);
  const grain = grainAt(items, number?.to ?? at, words);
  if (words.weekdays.has(items[at]?.folded ?? '')) return made(1, 'week', at + 1);
  if (number?.kind === 'ordinal' && isEverySecond(items, number, words))
    return made(2, 'week', number.to + 1);
  if (number?.kind === 'ordinal') return number.value <= 31 ? made(1, 'month', number.to) : undefined;
  if (grain === undefined) return undefined;
  if (number !== undefined) return made(number.value, grain, number.to + 1);
  if (grain === 'day') {
    const day = numbers.get(at + 1);
    return day === undefined || day.value > 31 ? undefined : made(1, 'month', day.to);
  }
  return made(1, grain, at + 1);
}

/** Every 2nd Friday is each other one, unless it is the second of a month. */
function isEverySecond(items: Reading['items'], { value, to }: Quantity, words: CountWords): boolean {
  const next = items[to + 1]?.folded ?? '';
  return value === 2 && words.weekdays.has(items[to]?.folded ?? '') && !WITHIN.has(next);
}

const WITHIN: ReadonlySet<string> = new Set(['of', 'in', 'do', 'de', 'del', 'miesiaca', 'w']);

/** Once a month, dwa razy w miesiącu, raz na dwa tygodnie. */
function readOften(
  { items }: Reading,
  at: number,
  words: CountWords,
  numbers: ByStart,
): ReadRhythm | undefined {
  const { lexicon } = words;
  for (const { times, phrases } of words.often) {
    const said = phrases.at(items, at);
    if (said === 0) continue;
    const link = Math.max(
      phrasesOf(lexicon.per).at(items, at + said),
      phrasesOf(lexicon.perAfterAmount).at(items, at + said),
      phrasesOf(lexicon.every).at(items, at + said),
    );
    if (link === 0) continue;
    const from = at + said + link;
    const number = numbers.get(from);
    const grain = grainAt(items, number?.to ?? from, words);
    if (grain === undefined) continue;
    const to = (number?.to ?? from) + 1;
    if (times === 1) return made(number?.value ?? 1, grain, to);
    if (grain === 'month' && number === undefined) return { rhythm: { period: 'fortnight' }, to };
  }
  return undefined;
}

/** A month, per week, al mes; and after an amount na miesiąc, no mês. */
function readPer(reading: Reading, at: number, words: CountWords): ReadRhythm | undefined {
  const { items } = reading;
  const { lexicon } = words;
  const strong = phrasesOf(lexicon.per).at(items, at);
  const weak = phrasesOf(lexicon.perAfterAmount).at(items, at);
  const link = strong > 0 ? strong : weak > 0 && followsAmount(reading, at) ? weak : 0;
  if (link === 0) return undefined;
  const grain = grainAt(items, at + link, words);
  if (grain === undefined) return undefined;
  const to = at + link + 1;
  if (phrasesOf(lexicon.notAfter).at(items, to) > 0) return undefined;
  const excluded = [lexicon.lasting, lexicon.lastingOrDate, lexicon.notBefore];
  if (excluded.some((list) => phrasesOf(list).before(items, at) > 0)) return undefined;
  return made(1, grain, to);
}

function followsAmount({ items, options }: Reading, at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.literal !== undefined || before.entry?.cardinal !== undefined) return true;
  return currencyAt(items, at - 1, options) !== undefined;
}

/** De 15 em 15 dias, de 2 en 2 semanas, de mês em mês. */
function readFromTo(
  { items }: Reading,
  at: number,
  words: CountWords,
  numbers: ByStart,
): ReadRhythm | undefined {
  if (items[at]?.folded !== 'de') return undefined;
  const grainTwice = grainAt(items, at + 1, words);
  const again =
    ['em', 'en'].includes(items[at + 2]?.folded ?? '') && items[at + 3]?.folded === items[at + 1]?.folded;
  if (grainTwice !== undefined && again) return made(1, grainTwice, at + 4);
  const first = numbers.get(at + 1);
  const link = first === undefined ? undefined : items[first.to]?.folded;
  if (first === undefined || (link !== 'em' && link !== 'en')) return undefined;
  const second = numbers.get(first.to + 1);
  if (second === undefined || second.value !== first.value) return undefined;
  const grain = grainAt(items, second.to, words);
  return grain === undefined ? undefined : made(second.value, grain, second.to + 1);
}

/** Sexta sim, sexta não; un viernes sí y otro no: every second one. */
function readYesNo({ items }: Reading, at: number, words: CountWords): ReadRhythm | undefined {
  const word = items[at]?.folded ?? '';
  if (!words.weekdays.has(word) || !YES.has(items[at + 1]?.folded ?? '')) return undefined;
  let to = at + 2;
  while (',ye'.includes(items[to]?.folded || ' ')) to += 1;
  const again = items[to]?.folded ?? '';
  if ((again !== word && !OTHER.has(again)) || !NO.has(items[to + 1]?.folded ?? '')) return undefined;
  return made(2, 'week', to + 2);
}

const YES: ReadonlySet<string> = new Set(['sim', 'si']);
const NO: ReadonlySet<string> = new Set(['nao', 'no']);
const OTHER: ReadonlySet<string> = new Set(['outro', 'outra', 'otro', 'otra']);
