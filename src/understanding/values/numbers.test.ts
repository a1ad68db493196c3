import { describe, expect, it } from 'vitest';
import type { Language } from '../../kernel/index.ts';
import { findNumbers, parseNumber } from './index.ts';

const OPTIONS = {
  en: { language: 'en', locale: 'en-US' },
  pl: { language: 'pl', locale: 'pl-PL' },
  pt: { language: 'pt', locale: 'pt-BR' },
  es: { language: 'es', locale: 'es-ES' },
} as const;

const read = (language: Language, text: string) => findNumbers(text, OPTIONS[language]);
const values = (language: Language, text: string) => read(language, text).map((span) => span.value);

describe('a number in a message', () => {
  it.each([
    ['en', 'two hundred fifty', 250],
    ['en', 'twohundredfifty', 250],
    ['en', 'fourty five', 45],
    ['en', 'one thousnad', 1_000],
    ['en', 'seventeen hundred and fifty', 1_750],
    ['en', 'five and a half million', 5_500_000],
    ['en', 'one billion and a half million', 1_000_500_000],
    ['en', 'sixty six and six hundred and sixty six thousandths', 66.666],
    ['en', '12 thousand 5 hundred', 12_500],
    ['en', 'a couple hundred', 200],
    ['en', 'half a grand', 500],
    ['en', 'a couple of hundred', 200],
    ['en', 'three hundred & fifty', 350],
    ['en', 'a third now', 0.333333333333333],
    ['en', 'around 75ish', 75],
    ['pl', 'po 1-szym', 1],
    ['en', 'two point two million', 2_200_000],
    ['pl', 'dwustu pięćdziesięciu', 250],
    ['pl', 'dwiescie piecdziesiat', 250],
    ['pl', 'szejset', 600],
    ['pl', 'trzy stówki i dychę', 310],
    ['pl', 'półtorej stówy', 150],
    ['pl', 'dwa i pół koła', 2_500],
    ['pl', '2 tysiące 300', 2_300],
    ['pl', '1,5 tys.', 1_500],
    ['pl', 'dwie trzecie', 0.666666666666667],
    ['pl', 'połowę', 0.5],
    ['pl', 'dwa przecinek pięć', 2.5],
    ['pt', '3 mil e 500', 3_500],
    ['pt', 'duzentão', 200],
    ['pt', 'um milhão e meio', 1_500_000],
    ['pt', 'dezasseis', 16],
    ['pt', 'dois onze avos', 0.181818181818182],
    ['pt', 'mil milhões', 1_000_000_000],
    ['es', 'treinta y un mil', 31_000],
    ['es', 'trescientosmil', 300_000],
    ['es', 'diez y seis', 16],
    ['es', 'mil quinientos y pico', 1_500],
    ['es', '20 lucas', 20_000],
    ['es', 'tres dosmilésimos', 0.0015],
  ] as const)('%s: %s', (language, text, value) => {
    expect(values(language, text)).toEqual([value]);
  });

  it.each([
    ['en', 'grand total'],
    ['en', 'order INV2024'],
    ['en', 'see https://pay.example/123/45%'],
    ['en', 'a few hundred'],
    ['pl', 'mieszkam koło domu'],
    ['pt', 'no meio do mês'],
    ['es', 'lo siento'],
    ['es', 'es cierto, por medio de Lucas'],
  ] as const)('is not heard in: %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('follows the marks of the locale, and either reading of a lone mark stays known', () => {
    expect(findNumbers('1.500', OPTIONS.es)[0]).toMatchObject({ value: 1_500 });
    expect(findNumbers('1.500', OPTIONS.en)[0]).toMatchObject({ value: 1.5, amount: 1_500 });
    expect(findNumbers('1,500', OPTIONS.pl)[0]).toMatchObject({ value: 1.5, amount: 1_500 });
    expect(findNumbers('1 234 567,89', OPTIONS.pl)[0]).toMatchObject({ value: 1_234_567.89 });
    expect(findNumbers('1.234,56', OPTIONS.en)[0]).toMatchObject({ value: 1_234.56 });
  });

  it('is cut from the original text', () => {
    const text = 'Dam  DWIEŚCIE\u00A0pięćdziesiąt, ok?';
    const [span] = read('pl', text);
    expect(text.slice(span!.start, span!.end)).toBe('DWIEŚCIE\u00A0pięćdziesiąt');
    expect(span!.text).toBe('DWIEŚCIE\u00A0pięćdziesiąt');
  });

  it('says its kind', () => {
    expect(read('en', 'the third of 50% or half')).toMatchObject([
      { kind: 'ordinal', value: 3 },
      { kind: 'percent', value: 50 },
      { kind: 'fraction', value: 0.5 },
    ]);
    expect(read('pt', '2ª parcela, vigésimo quinto dia')).toMatchObject([
      { kind: 'ordinal', value: 2 },
      { kind: 'ordinal', value: 25 },
    ]);
  });

  it('says its range, with a multiplier said once for both ends', () => {
    expect(read('en', 'two to three thousand')).toMatchObject([{ kind: 'range', low: 2_000, high: 3_000 }]);
    expect(read('pl', 'od 100 do 200')).toMatchObject([{ kind: 'range', low: 100, high: 200 }]);
    expect(read('es', 'entre menos diez y quince')).toMatchObject([{ kind: 'range', low: -10, high: 15 }]);
  });

  it('says about, at least, at most', () => {
    expect(read('pt', 'uns 200')[0]).toMatchObject({ value: 200, approx: true });
    expect(read('pl', 'czterdzieści parę')[0]).toMatchObject({ value: 40, approx: true });
    expect(read('es', 'al menos 30')[0]).toMatchObject({ value: 30, low: 30 });
    expect(read('en', 'no more than about 50')[0]).toMatchObject({ value: 50, high: 50, approx: true });
  });

  it('is weak where it may be an article', () => {
    expect(read('es', 'un momento')[0]).toMatchObject({ value: 1, weak: 'article' });
    expect(read('es', 'treinta y un días')[0]!.weak).toBeUndefined();
  });

  it('ties of dates and phone numbers are marked', () => {
    expect(read('en', '2026-12-01').every((span) => span.chained)).toBe(true);
    expect(read('en', '10 to 20').some((span) => span.chained)).toBe(false);
  });
});

describe('a text that is one number', () => {
  it('is parsed with punctuation around it', () => {
    expect(parseNumber('"Twenty-one".', OPTIONS.en)).toBe(21);
    expect(parseNumber('50%', OPTIONS.en)).toBe(50);
  });

  it.each([
    ['en', 'fifty zero three'],
    ['en', 'ten five'],
    ['en', 'twenty people'],
    ['pt', 'mil mil duzentos'],
    ['pt', 'sessenta quinze'],
    ['pt', 'cinquenta e zero'],
    ['es', 'sesenta cien'],
    ['es', 'cinco cero'],
    ['pl', 'dwadzieścia jedenaście'],
    ['en', ''],
  ] as const)('is refused where the words make none: %s: %s', (language, text) => {
    expect(parseNumber(text, OPTIONS[language])).toBeUndefined();
  });
});
