import type { CurrencyCode } from '../../../kernel/index.ts';
import words from './currency-words.json' with { type: 'json' };
import type { Unit } from './figure.ts';
import type { NormalText } from './normalise.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);

const symbols: Readonly<Record<string, readonly CurrencyCode[]>> = words.symbols;
const symbolPattern = longestFirst(Object.keys(symbols)).map(literal).join('|');
const wordPatterns = Object.entries(words.words).map(
  ([currency, forms]) =>
    [
      currency,
      new RegExp(`^ ?(?:(?:${words.adjectives.join('|')}) )?(?:${forms.join('|')})(?!\\p{L})`, 'u'),
    ] as const,
);

const ISO_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const percentRight = new RegExp(`^ ?(?:[%‰]|(?:${words.percentWords.slice(2).join('|')})(?!\\p{L}))`, 'u');
const centsRight = new RegExp(`^ ?(?:${words.minorWords.join('|')})(?!\\p{L})`, 'u');
const magnitudeRight = new RegExp(`^ ?(?:${words.magnitudeWords.join('|')})(?!\\p{L})`, 'u');
const symbolRight = new RegExp(`^ ?(?:(${symbolPattern})(?!\\p{L})|(\\p{Sc}))`, 'u');
const codeRight = /^ ?([A-Z]{3})(?!\p{L})/u;
const symbolLeft = new RegExp(`(?:(?<!\\p{L})(${symbolPattern})|(\\p{Sc})) ?$`, 'u');
const codeLeft = /(?<!\p{L})([A-Z]{3}) ?$/u;

/** Signs written before the amount only, so that a number after them is theirs. */
const PREFIX_SIGNS = /(?:\$|£|S\/) ?$/u;

/** The longest unit beside a number, in characters. */
const REACH = 24;

/** The unit of the number at [start, end), and how far the words of the unit reach. */
export function unitOf(
  text: NormalText,
  start: number,
  end: number,
): { unit: Unit; from: number; to: number } {
  const right = text.folded.slice(end, end + REACH);
  const rightPlain = text.plain.slice(end, end + REACH);
  const magnitude = magnitudeRight.exec(right);
  if (magnitude) return { unit: { of: 'magnitude' }, from: start, to: end + magnitude[0].length };
  const percent = percentRight.exec(right);
  if (percent) return { unit: { of: 'percent' }, from: start, to: end + percent[0].length };

  const after = currencyAfter(right, rightPlain);
  const before = currencyBefore(text.plain.slice(Math.max(0, start - REACH), start));
  if (after !== undefined || before !== undefined) {
    const currencies =
      after !== undefined && before !== undefined
        ? after.currencies.filter((currency) => before.currencies.includes(currency))
        : (after ?? before)!.currencies;
    return {
      unit: { of: 'money', currencies },
      from: start - (before?.length ?? 0),
      to: end + (after?.length ?? 0),
    };
  }
  const cents = centsRight.exec(right);
  if (cents) return { unit: { of: 'cents' }, from: start, to: end + cents[0].length };
  return { unit: { of: 'nothing' }, from: start, to: end };
}

interface Marker {
  readonly currencies: readonly CurrencyCode[];
  readonly length: number;
}

function currencyAfter(folded: string, plain: string): Marker | undefined {
  const symbol = symbolRight.exec(plain);
  if (symbol) return { currencies: ofSymbol(symbol[1] ?? symbol[2]!), length: symbol[0].length };
  const code = codeRight.exec(plain);
  if (code && ISO_CODES.has(code[1]!)) return { currencies: [code[1]!], length: code[0].length };
  const matches = wordPatterns.flatMap(([currency, pattern]) => {
    const match = pattern.exec(folded);
    return match ? [{ currency, length: match[0].length }] : [];
  });
  if (matches.length === 0) return undefined;
  return {
    currencies: matches.map(({ currency }) => currency),
    length: Math.max(...matches.map(({ length }) => length)),
  };
}

function currencyBefore(plain: string): Marker | undefined {
  const symbol = symbolLeft.exec(plain);
  const code = symbol ? null : codeLeft.exec(plain);
  const found = symbol ?? code;
  if (!found || (code && !ISO_CODES.has(code[1]!))) return undefined;
  const ownedByFormer = /\d ?$/.test(plain.slice(0, found.index)) && !PREFIX_SIGNS.test(found[0]);
  if (ownedByFormer) return undefined;
  const currencies = code ? [code[1]!] : ofSymbol(symbol![1] ?? symbol![2]!);
  return { currencies, length: found[0].length };
}

function ofSymbol(symbol: string): readonly CurrencyCode[] {
  return symbols[symbol] ?? [];
}

const orphanWords =
  'zlot\\p{L}*|zl|euros?|eurow|reais|dollars?|dolar\\p{L}*|pesos|grosz\\p{L}*|centavos?|centimos?|cents';
const orphanFolded = new RegExp(
  `[%‰]|\\p{Sc}|(?<!\\p{L})(?:${orphanWords}|per ?cent|percent|procent\\p{L}*|por cento|por ciento)(?!\\p{L})`,
  'gu',
);
const orphanCode = /(?<!\p{L})(?:PLN|EUR|USD|GBP|BRL|MXN|CHF|CZK)(?!\p{L})/gu;

/** Signs and words of units with no number beside them, in a text where the numbers are blanked out. */
export function orphanUnits(text: NormalText): { start: number; end: number }[] {
  return [...text.folded.matchAll(orphanFolded), ...text.plain.matchAll(orphanCode)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
