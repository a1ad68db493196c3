import { countWordsOf, grainAt } from './count-words.ts';
import { countryOf, currencyAt } from './currency.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { type Reading, readText, type ValueOptions } from './items.ts';
import { words } from './lookup.ts';
import { findNationalIds, type NationalIdKind } from './national-ids.ts';

/** The last digits of an identity number as a debtor gave them. Offsets are UTF-16. */
export interface IdDigitsSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Exactly as many as were asked for. */
  readonly digits: string;
  /** Words around say that it is an identity number, or the text is nothing else. */
  readonly cued: boolean;
  /** The debtor gave the whole number: only its last digits are kept here; redact the span. */
  readonly whole?: NationalIdKind;
}

export interface IdDigitsOptions extends ValueOptions {
  /** How many digits the factor has. Default 4. */
  readonly length?: number;
}

/** Polish "nie" says no: only elsewhere it is the identity number of Spain. */
const CUES: ReadonlySet<string> = new Set(
  words(
    'last final ending ends end digits digit ssn social id identity tin ' +
      'ostatnie ostatnich cyfry cyfr pesel pesela peselu dowód dowodu końcówka końcówkę kończy kończą nip ' +
      'últimos últimas ultimas dígitos cpf nif rg cnpj termina terminam documento finais ' +
      'cifras números dni nie curp rfc nss cédula terminan acaba acaban identificación',
  ),
);

/** Identity numbers that a person of a country is known by. */
const KINDS: Readonly<Record<string, readonly NationalIdKind[]>> = {
  PL: ['pesel', 'nip'],
  BR: ['cpf', 'cnpj'],
  PT: ['nif'],
  ES: ['dni', 'nie'],
  MX: ['curp', 'rfc'],
  US: ['ssn'],
};

/** Items around digits that are searched for a cue. */
const CUE_BEFORE = 8;
const CUE_AFTER = 4;

/**
 * Runs of exactly `length` digits that may be the last digits of an identity number, and the last digits of any
 * whole identity number of the locale's country. Amounts, dates tied by marks and lengths of time are left out.
 */
export function findIdDigits(text: string, options: IdDigitsOptions): IdDigitsSpan[] {
  const length = options.length ?? 4;
  const kinds = KINDS[countryOf(options.locale)] ?? [];
  const own = findNationalIds(text).filter(({ kind }) => kinds.includes(kind));
  const whole = own.map(({ start, end, text: found, kind }): IdDigitsSpan => {
    const digits = found.replace(/\D/g, '').slice(-length);
    return { start, end, text: found, digits, cued: true, whole: kind };
  });
  const reading = readText(text, options);
  const partial = digitRuns(reading)
    .map((run) => withoutCount(reading, run, length))
    .filter((run) => run.digits.length === length && !isOtherValue(reading, run))
    .map((run) => toSpan(reading, run))
    .filter(({ start, end }) => !whole.some((span) => start < span.end && span.start < end));
  return [...whole, ...partial].sort((a, b) => a.start - b.start);
}

/** "the last four 1 2 3 4": the count before the digits is none of them. */
function withoutCount({ items }: Reading, run: DigitRun, length: number): DigitRun {
  const isCount = run.chunks[0] === String(length) && CUES.has(items[run.from - 1]?.folded ?? '');
  if (!isCount || run.digits.length !== length + 1) return run;
  return { ...run, from: run.from + 1, digits: run.digits.slice(1), chunks: run.chunks.slice(1) };
}

function isOtherValue(reading: Reading, { from, to }: DigitRun): boolean {
  const { items, options } = reading;
  const first = items[from]!.literal;
  const last = items[to - 1]!.literal;
  if ((first?.tiedBefore ?? '') !== '' || (last?.tiedAfter ?? '') !== '') return true;
  if ((first?.decimals ?? 0) > 0) return true;
  const before = [from - 1, from - 2].some((at) => currencyAt(items, at, options)?.to === from);
  const after = items[to];
  if (before || currencyAt(items, to, options) !== undefined || after?.folded === '%') return true;
  return grainAt(items, to, countWordsOf(options.language)) !== undefined;
}

function toSpan(reading: Reading, { from, to, digits }: DigitRun): IdDigitsSpan {
  const { items, text, options } = reading;
  const around = [...items.slice(Math.max(0, from - CUE_BEFORE), from), ...items.slice(to, to + CUE_AFTER)];
  const alone = items.every((item, i) => (i >= from && i < to) || item.kind === 'symbol');
  const isCue = (word: string) => CUES.has(word) && !(word === 'nie' && options.language === 'pl');
  const cued = alone || around.some((item) => isCue(item.folded));
  const [start, end] = [items[from]!.start, items[to - 1]!.end];
  return { start, end, text: text.slice(start, end), digits, cued };
}
