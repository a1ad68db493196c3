import { describe, expect, it } from 'vitest';
import { findIdDigits, findNationalIds, findOrdinalOption, findPhones, findPostcodes } from './index.ts';

const OPTIONS = {
  'en-US': { language: 'en', locale: 'en-US' },
  'en-GB': { language: 'en', locale: 'en-GB' },
  'pl-PL': { language: 'pl', locale: 'pl-PL' },
  'pt-BR': { language: 'pt', locale: 'pt-BR' },
  'es-ES': { language: 'es', locale: 'es-ES' },
  'es-MX': { language: 'es', locale: 'es-MX' },
} as const;

type Tag = keyof typeof OPTIONS;

describe('the last digits of an identity number', () => {
  const digits = (locale: Tag, text: string) =>
    findIdDigits(text, OPTIONS[locale]).map((span) => `${span.digits}${span.cued ? '!' : '?'}`);

  it.each([
    ['en-US', '4821', ['4821!']],
    ['en-US', 'last four are 4 8 2 1', ['4821!']],
    ['en-US', 'double five one two', ['5512!']],
    ['en-US', 'the last four 4 8 2 1', ['4821!']],
    ['pl-PL', 'ostatnie cztery 4 8 2 1', ['4821!']],
    ['en-US', 'it ends in forty eight twenty one', ['4821!']],
    ['pl-PL', 'czterdzieści osiem dwadzieścia jeden', ['4821!']],
    ['pl-PL', 'końcówka peselu 0481', ['0481!']],
    ['pt-BR', 'meia meia dois um', ['6621!']],
    ['es-ES', 'los últimos son 4821', ['4821!']],
    ['en-US', 'I was there in 2024 already', ['2024?']],
    ['en-US', 'I pay 1500 dollars', []],
    ['pl-PL', '2026-12-01', []],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(digits(locale, text)).toEqual(expected);
  });

  it('are all that is kept of a whole number', () => {
    const [span] = findIdDigits('mój pesel 44051401458', OPTIONS['pl-PL']);
    expect(span).toMatchObject({ digits: '1458', whole: 'pesel', start: 10, end: 21 });
  });

  it('are not taken from a phone number', () => {
    expect(findIdDigits('mój telefon 512345678', OPTIONS['pl-PL'])).toEqual([]);
  });
});

describe('a whole identity number', () => {
  it.each([
    ['CPF 111.444.777-35', 'cpf'],
    ['IBAN PL61 1090 1014 0000 0712 1981 2874', 'iban'],
    ['4012 8888 8888 1881', 'card'],
    ['NIP 856-734-62-15', 'nip'],
    ['X9613851N', 'nie'],
    ['CIF A58818501', 'cif'],
    ['CNPJ 12.ABC.345/01DE-35', 'cnpj'],
    ['PL 8567346215', 'nip'],
  ] as const)('is found with its kind: %s', (text, kind) => {
    expect(findNationalIds(text).map((span) => span.kind)).toContain(kind);
  });

  it('needs its check digits', () => {
    expect(findNationalIds('4012 8888 8888 1882')).toEqual([]);
    expect(findNationalIds('111.444.777-36')).toEqual([]);
  });
});

describe('a postcode', () => {
  it.each([
    ['pl-PL', '00-950', '00-950'],
    ['pl-PL', 'zero zero dziewięćset pięćdziesiąt', '00-950'],
    ['en-GB', 'sw1a1aa', 'SW1A 1AA'],
    ['en-GB', 's w 1 a one a a', 'SW1A 1AA'],
    ['en-GB', 'my postcode is mike two zero hotel november', 'M2 0HN'],
    ['en-GB', 'el ess won for double you are', 'LS1 4WR'],
    ['en-GB', 'b for bravo t for tango 7 four double x', 'BT7 4XX'],
    ['en-GB', 'zulu echo oscar niner see are', 'ZE0 9CR'],
    ['pl-PL', '31 044', '31-044'],
    ['pl-PL', '31 – 044', '31-044'],
    ['pl-PL', '31-040 4', '31-044'],
    ['pl-PL', '60 15 22', '61-522'],
    ['en-US', 'zip is 90210-1234', '90210-1234'],
    ['pt-BR', 'cep 01310100', '01310-100'],
    ['es-ES', '28013', '28013'],
  ] as const)('%s: %s', (locale, text, value) => {
    expect(findPostcodes(text, OPTIONS[locale])).toMatchObject([{ value, sure: true }]);
  });

  it('is not sure among other figures', () => {
    expect(findPostcodes('tenho 12500123 no banco', OPTIONS['pt-BR'])).toMatchObject([{ sure: false }]);
  });
});

describe('a phone number', () => {
  it.each([
    ['pl-PL', 'dzwońcie na 512 345 678', '+48512345678'],
    ['pt-BR', 'meu zap é (11) 96123-4567', '+5511961234567'],
    ['en-US', 'two oh one five five five oh one two three', '+12015550123'],
    ['pl-PL', '+44 7400 123456', '+447400123456'],
    ['pl-PL', '0044 7400 123456', '+447400123456'],
    ['es-ES', '0048-512-345-678', '+48512345678'],
    ['en-US', 'two oh one, five five five, oh one two three', '+12015550123'],
    ['pl-PL', 'pięć jeden dwa, trzy cztery pięć, sześć siedem osiem', '+48512345678'],
  ] as const)('%s: %s', (locale, text, number) => {
    expect(findPhones(text, OPTIONS[locale]).map((span) => span.number)).toEqual([number]);
  });

  it('is no amount, date or identity number', () => {
    expect(findPhones('zapłacę 1200 zł 15.10.2026', OPTIONS['pl-PL'])).toEqual([]);
    expect(findPhones('44051401458', OPTIONS['pl-PL'])).toEqual([]);
  });
});

describe('an option picked', () => {
  const picked = (locale: Tag, text: string) => findOrdinalOption(text, OPTIONS[locale])?.index;

  it.each([
    ['en-US', 'the second one', 2],
    ['en-US', 'I prefer the third option', 3],
    ['en-US', '#2', 2],
    ['en-US', 'option B', 2],
    ['en-US', 'the last one', -1],
    ['en-US', '2️⃣', 2],
    ['pl-PL', 'opcja nr 3', 3],
    ['pl-PL', 'biorę drugą', 2],
    ['pl-PL', 'wybieram 2', 2],
    ['pt-BR', 'a primeira', 1],
    ['pt-BR', 'fico com a segunda', 2],
    ['es-MX', 'la 2', 2],
    ['es-MX', 'número 3', 3],
  ] as const)('%s: %s', (locale, text, index) => {
    expect(picked(locale, text)).toBe(index);
  });

  it.each([
    ['en-US', 'just a second'],
    ['en-US', 'the first of may'],
    ['en-US', 'my second payment'],
    ['pl-PL', 'pierwsza rata'],
    ['pl-PL', 'drugi raz'],
    ['pt-BR', 'na segunda'],
    ['pt-BR', 'a segunda parcela'],
    ['es-MX', 'un segundo'],
    ['es-MX', 'el primero de mayo'],
  ] as const)('is none: %s: %s', (locale, text) => {
    expect(picked(locale, text)).toBeUndefined();
  });
});
