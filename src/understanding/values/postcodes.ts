import { countryOf } from './currency.ts';
import { digitRuns } from './digit-runs.ts';
import { readText, type ValueOptions } from './items.ts';
import { words } from './lookup.ts';

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

/** United Kingdom: area, district, inward part. Source: Royal Mail postcode format. */
const UNITED_KINGDOM = /(?<![\p{L}\d])([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})(?![\p{L}\d])/giu;

/** Every postcode of the country of the locale, digits written together, apart or said. Never throws. */
export function findPostcodes(text: string, options: ValueOptions): PostcodeSpan[] {
  const country = countryOf(options.locale);
  if (country === 'GB') return findBritish(text.slice(0, 4_000));
  const formats = FORMATS[country] ?? [];
  const reading = readText(text, options);
  const { items } = reading;
  const spans: PostcodeSpan[] = [];
  for (const { from, to, digits } of digitRuns(reading)) {
    const format = formats.find(
      ({ groups }) => groups.reduce((sum, size) => sum + size, 0) === digits.length,
    );
    if (format === undefined) continue;
    const [start, end] = [items[from]!.start, items[to - 1]!.end];
    const value = write(digits, format);
    const marked = format.mark !== '' && text.slice(start, end) === value;
    const cued = items.slice(Math.max(0, from - 6), from).some((item) => CUES.has(item.folded));
    const alone = items.every((item, i) => (i >= from && i < to) || item.kind === 'symbol');
    spans.push({ start, end, text: text.slice(start, end), value, country, sure: marked || cued || alone });
  }
  return spans;
}

function write(digits: string, { groups, mark }: Format): string {
  let at = 0;
  const parts = groups.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
  return parts.join(mark);
}

function findBritish(text: string): PostcodeSpan[] {
  return [...text.matchAll(UNITED_KINGDOM)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: `${match[1]} ${match[2]}`.toUpperCase(),
    country: 'GB',
    sure: true,
  }));
}
