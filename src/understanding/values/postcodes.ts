import { countryOf } from './currency.ts';
import { digitRuns } from './digit-runs.ts';
import { type Item, type Reading, readText, type ValueOptions } from './items.ts';
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

const WHOLE_UNITED_KINGDOM = /^([a-z]{1,2}\d[a-z\d]?)(\d[a-z]{2})$/;

/** The spelling alphabet of aviation, as people say it on the phone. */
const SPELLING: ReadonlySet<string> = new Set(
  words(
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november ' +
      'oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu',
  ),
);

/** Every postcode of the country of the locale, digits written together, apart or said. Never throws. */
export function findPostcodes(text: string, options: ValueOptions): PostcodeSpan[] {
  const country = countryOf(options.locale);
  if (country === 'GB') return findBritish(text.slice(0, 4_000), options);
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

/** Runs of single letters, digits and words of the spelling alphabet that make one postcode together. */
function findSpelled({ items, text }: Reading): PostcodeSpan[] {
  const spans: PostcodeSpan[] = [];
  for (let at = 0; at < items.length; ) {
    let [to, spelled] = [at, ''];
    for (let sign = signOf(items[to]); sign !== undefined && spelled.length < 12; sign = signOf(items[to])) {
      spelled += sign;
      to += 1;
    }
    const parts = WHOLE_UNITED_KINGDOM.exec(spelled);
    if (parts !== null) {
      const [start, end] = [items[at]!.start, items[to - 1]!.end];
      const cued = items.slice(Math.max(0, at - 6), at).some((item) => CUES.has(item.folded));
      const value = `${parts[1]} ${parts[2]}`.toUpperCase();
      const sure = cued || (at === 0 && items.slice(to).every((item) => item.kind === 'symbol'));
      spans.push({ start, end, text: text.slice(start, end), value, country: 'GB', sure });
    }
    at = parts === null ? at + 1 : to;
  }
  return spans;
}

/** The letters or digits that an item spells. */
function signOf(item: Item | undefined): string | undefined {
  if (item === undefined) return undefined;
  if (item.literal !== undefined) return item.literal.decimals === 0 ? item.literal.digits : undefined;
  if (item.kind !== 'word') return undefined;
  const spoken = item.entry?.cardinal;
  if (spoken?.role === 'zero' || spoken?.role === 'unit') return String(spoken.value);
  if (item.folded.length <= 2) return item.folded;
  return SPELLING.has(item.folded) ? item.folded[0] : undefined;
}
