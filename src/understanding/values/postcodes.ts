import { findSpelledPostcodes } from './british-postcode.ts';
import { countryOf } from './currency.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { type Item, type Reading, readText, type ValueOptions } from './items.ts';
import { words } from './lookup.ts';
import { saidDigits } from './said-digits.ts';

/** A postcode as it stands in a text, in its country's form. Offsets are UTF-16. */
export interface PostcodeSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 00-950, 01310-100, 28013, 90210, 90210-1234, SW1A 1AA, 1000-001. */
  readonly value: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Written in a form that nothing else has, or named as a postcode, or the whole text. */
  readonly sure: boolean;
}

interface Format {
  /** Lengths of the digit groups; a mark stands between them. */
  readonly groups: readonly number[];
  readonly mark: string;
}

const FORMATS: Readonly<Record<string, readonly Format[]>> = {
  PL: [{ groups: [2, 3], mark: '-' }],
  BR: [{ groups: [5, 3], mark: '-' }],
  PT: [{ groups: [4, 3], mark: '-' }],
  US: [
    { groups: [5, 4], mark: '-' },
    { groups: [5], mark: '' },
  ],
  ES: [{ groups: [5], mark: '' }],
  MX: [{ groups: [5], mark: '' }],
  CO: [{ groups: [6], mark: '' }],
  AR: [{ groups: [4], mark: '' }],
  CL: [{ groups: [7], mark: '' }],
};

const CUES: ReadonlySet<string> = new Set(
  words('postcode zip zipcode postal code kod pocztowy pocztowego cep código codigo cp'),
);

/** After these come the last digits of something else: the last four 1 2 3 4. */
const LAST: ReadonlySet<string> = new Set(words('last final ostatnie ostatnich últimos últimas'));

/** United Kingdom: area, district, inward part. Source: Royal Mail postcode format. */
const UNITED_KINGDOM = /(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})(?![\p{L}\d])/giu;

/** Every postcode of the country of the locale, digits written together, apart or said. Never throws. */
export function findPostcodes(text: string, options: ValueOptions): PostcodeSpan[] {
  const country = countryOf(options.locale);
  if (country === 'GB') return findBritish(text.slice(0, 4_000), options);
  const formats = FORMATS[country] ?? [];
  const reading = readText(text, options);
  const { items } = reading;
  const spans: PostcodeSpan[] = [];
  for (const run of joinedRuns(reading, digitRuns(reading))) {
    if (LAST.has(items[run.from - 1]?.folded ?? '')) continue;
    const [format, digits] = firstFit(formats, reading, run) ?? [];
    if (format === undefined || digits === undefined) continue;
    const [start, end] = [items[run.from]!.start, items[run.to - 1]!.end];
    const value = write(digits, format);
    const marked = format.mark !== '' && text.slice(start, end) === value;
    const sure = marked || isCued(items, run.from) || isAlone(items, run.from, run.to);
    spans.push({ start, end, text: text.slice(start, end), value, country, sure });
  }
  return spans;
}

/** Runs with nothing but a dash between them are one: 20 – 660. */
function joinedRuns({ items }: Reading, runs: readonly DigitRun[]): DigitRun[] {
  const joined: DigitRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const dash = last !== undefined && run.from === last.to + 1 ? items[last.to]!.folded : '';
    if (last === undefined || dash === '' || !'-–—'.includes(dash)) joined.push(run);
    else {
      const chunks = [...last.chunks, ...run.chunks];
      joined[joined.length - 1] = { ...run, from: last.from, chunks, digits: last.digits + run.digits };
    }
  }
  return joined;
}

/** The first format that a run has the digits of: as they stand, or as a postcode that was said. */
function firstFit(
  formats: readonly Format[],
  reading: Reading,
  { chunks, digits }: DigitRun,
): [Format, string] | undefined {
  for (const format of formats) {
    const size = format.groups.reduce((sum, group) => sum + group, 0);
    if (digits.length === size) return [format, digits];
  }
  if (reading.options.language !== 'pl') return undefined;
  const [format] = formats;
  const size = format!.groups.reduce((sum, group) => sum + group, 0);
  const said = saidDigits(chunks, size);
  return said === undefined ? undefined : [format!, said];
}

function isCued(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - 6), from).some((item) => CUES.has(item.folded));
}

function isAlone(items: readonly Item[], from: number, to: number): boolean {
  return items.every((item, i) => (i >= from && i < to) || item.kind === 'symbol');
}

function write(digits: string, { groups, mark }: Format): string {
  let at = 0;
  const parts = groups.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
  return parts.join(mark);
}

/** Written as Royal Mail writes it, or spelled: "s w 1 a one a a", "sierra whisky one alpha …". */
function findBritish(text: string, options: ValueOptions): PostcodeSpan[] {
  const written = [...text.matchAll(UNITED_KINGDOM)].map(
    (match): PostcodeSpan => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: `${match[1]} ${match[2]}`.toUpperCase(),
      country: 'GB',
      sure: true,
    }),
  );
  return written.length > 0 ? written : findSpelled(readText(text, options));
}

/** Postcodes said sign by sign; sure where they are called one, or the whole text. */
function findSpelled(reading: Reading): PostcodeSpan[] {
  const { items, text } = reading;
  return findSpelledPostcodes(reading).map(({ from, to, value }) => {
    const [start, end] = [items[from]!.start, items[to - 1]!.end];
    const sure = isCued(items, from) || isAlone(items, from, to);
    return { start, end, text: text.slice(start, end), value, country: 'GB', sure };
  });
}
