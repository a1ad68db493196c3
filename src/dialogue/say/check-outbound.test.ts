import { describe, expect, it } from 'vitest';
import { basisPoints, localDate, minor } from '../../kernel/index.ts';
import { checkOutbound, type OutboundContext } from './check-outbound.ts';
import type { Slots } from './slot-value.ts';

const SLOTS: Slots = {
  total: { type: 'money', amount: minor(120_000), currency: 'PLN' },
  part: { type: 'money', amount: minor(20_050), currency: 'PLN' },
  by: { type: 'date', date: localDate('2026-12-04') },
  count: { type: 'count', value: 6 },
  less: { type: 'percent', share: basisPoints(1_250) },
  phone: { type: 'phone', value: '+48 22 123 45 67' },
  reference: { type: 'text', value: 'UG-2026-00421' },
  link: { type: 'text', value: 'https://pay.example/x1' },
};

const polish: OutboundContext = { language: 'pl', locale: 'pl-PL', slots: SLOTS };
const english: OutboundContext = { language: 'en', locale: 'en-GB', slots: SLOTS };

/** What the gate finds wrong with a text; nothing where it passes. */
function offending(text: string, context: OutboundContext, strict = false): readonly string[] {
  const verdict = checkOutbound(text, { ...context, strict });
  return verdict.ok ? [] : verdict.offending;
}

describe('the outbound gate lets through what the slots say', () => {
  it.each([
    '1 200,00 zł',
    '1\u00a0200,00\u00a0zł',
    '1\u202f200 zł',
    '1200 zł',
    '1.200,00 PLN',
    'PLN 1,200.00',
    '1200,00 złotych',
    '200,50 zł',
    '200,50–1 200,00 zł',
  ])('an amount written %s', (text) => {
    expect(offending(`Razem ${text}, dziękuję.`, polish, true)).toEqual([]);
  });

  it.each([
    'do 4 grudnia 2026',
    'do 4 grudnia',
    'do 04.12.2026',
    'do 4.12.',
    '2026-12-04',
    '4/12/2026',
    'w piątek, 4 grudnia',
    '4 grudnia (piątek)',
    'w grudniu 2026',
    'w grudniu',
    'w piątek',
    'dnia 4',
    '4-go',
    'w 2026',
  ])('a day written %s', (text) => {
    expect(offending(`Wpłata ${text} wystarczy.`, polish, true)).toEqual([]);
  });

  it.each([
    'on 4 December 2026',
    'on December 4, 2026',
    'on Friday 4 Dec',
    'by the 4th',
    'on Fri 4 December',
  ])('an English day written %s', (text) => {
    expect(offending(`You pay ${text}.`, english, true)).toEqual([]);
  });

  it.each([
    '+48 22 123 45 67',
    '+48221234567',
    '0048 22 123 45 67',
    '22 123 45 67',
    '(22) 123-45-67',
    '022 123 45 67',
  ])('a phone number written %s', (text) => {
    expect(offending(`Call ${text}.`, english, true)).toEqual([]);
  });

  it('counts, percents, references and links of the turn', () => {
    const text = '6 payments, 12.5% less, six in all. Reference UG-2026-00421: https://pay.example/x1.';
    expect(offending(text, english, true)).toEqual([]);
  });

  it('numbers in words that say the same', () => {
    expect(offending('twelve hundred zlotys in six payments', english, true)).toEqual([]);
    expect(offending('tysiąc dwieście złotych w sześciu ratach', polish, true)).toEqual([]);
  });

  it('ordinary words that only look like figures', () => {
    const text = 'You may march on; the matter is real, and once more I second nothing.';
    expect(offending(text, english)).toEqual([]);
    expect(offending('Oni mają czas, np. m.in. w tej sprawie i sp. z o.o.', polish)).toEqual([]);
    expect(offending('Marco puede ver el plan.', { ...english, language: 'es', locale: 'es-ES' })).toEqual(
      [],
    );
  });

  it('digits that an agent types without a currency, but not a model', () => {
    expect(offending('1200 in total', english)).toEqual([]);
    expect(offending('1200 in total', english, true)).toEqual(['1200']);
  });
});

describe('the outbound gate stops what the slots do not say', () => {
  it.each([
    ['1 300,00 zł', '1 300,00 zł'],
    ['12 00,00 zł', '12 00,00 zł'],
    ['1 200,00 €', '1 200,00 €'],
    ['1 200,00 EUR', '1 200,00 EUR'],
    ['1 200,00 rubli', '1 200,00 rubli'],
    ['1200 tys. zł', '1200 tys.'],
    ['-1 200,00 zł', '1 200,00 zł'],
    ['l200,00 zł', 'l200,00 zł'],
    ['1200k', '1200k'],
    ['6 zł', '6 zł'],
    ['6%', '6%'],
    ['12,5 zł', '12,5 zł'],
    ['12,6 procent', '12,6 procent'],
    ['13 rat', '13'],
  ])('the amount or count in "%s"', (text, found) => {
    expect(offending(`Razem ${text}, dziękuję.`, polish)).toEqual([found]);
  });

  it.each([
    '5 grudnia 2026',
    '4 listopada 2026',
    '4 grudnia 2027',
    '4.11.2026',
    '2026-12-05',
    'w sobotę, 4 grudnia',
    '4 grudnia (sobota)',
    'w maju',
    'w poniedziałek',
    'w 2027',
    'dnia 7',
  ])('the day in "%s"', (text) => {
    expect(offending(`Wpłata ${text} wystarczy.`, polish)).toHaveLength(1);
  });

  it('a day in the order of another country', () => {
    expect(offending('by 12/04/2026', { ...english, locale: 'en-US' })).toEqual([]);
    expect(offending('by 12/04/2026', english)).toEqual(['12/04/2026']);
  });

  it.each([
    'https://pay.example/x2',
    'https://pay.example/x1/extra',
    'https://pay.example/x',
    'www.pay.example',
    'pay.example.com',
    'bit.ly/abc',
    'help@pay.example',
    '@payhelp',
  ])('the link %s', (link) => {
    expect(offending(`See ${link}.`, english)).toEqual([link]);
  });

  it('a changed reference or phone number', () => {
    expect(offending('Reference UG-2026-00422', english)).toHaveLength(1);
    expect(offending('Reference UG-2026-6', english)).toHaveLength(1);
    expect(offending('Call +48 22 123 45 68', english)).toHaveLength(1);
    expect(offending('Call +22 123 45 67', english)).toHaveLength(1);
    expect(offending('Call 22 123 45 67 6', english)).toHaveLength(1);
  });

  it.each([
    ['full width', '１３００ zł'],
    ['superscript', '1300² zł'],
    ['circled', '①③⓪⓪ zł'],
    ['negative circled', '❶❸ zł'],
    ['Arabic', '١٣٠٠ zł'],
    ['Devanagari', '१३०० zł'],
    ['mathematical', '𝟏𝟑𝟎𝟎 zł'],
    ['keycaps', '1️⃣3️⃣0️⃣0️⃣ zł'],
    ['broken by invisible characters', '1\u200b3\u200d0\u20600 zł'],
    ['struck through', '1\u03363\u03360\u03360 zł'],
    ['set in bold', '1*3*00 zł'],
    ['an emoji', '💯 zł'],
    ['a fraction', '½ zł'],
    ['Roman', 'Ⅻ zł'],
    ['letters for digits', '13OO zł'],
  ])('an amount in %s digits', (_name, text) => {
    expect(checkOutbound(`Razem ${text}.`, polish).ok).toBe(false);
  });
});

describe('the strict gate, for what a model phrased', () => {
  it.each([
    ['en', 'fifty percent less'],
    ['en', 'ninety-nine dollars'],
    ['en', 'half of it'],
    ['en', 'the third payment'],
    ['en', 'twice as much'],
    ['en', 'by tomorrow'],
    ['en', 'next week'],
    ['en', 'within a week'],
    ['en', 'fif\u200bty percent'],
    ['en', 'ｆｉｆｔｙ dollars'],
    ['en', 'f i f t y dollars'],
    ['en', 'fıftу dollars'],
    ['en', 'evil dot com'],
    ['en', 'evil[.]com'],
    ['en', 'lOO zł'],
    ['en', 'XII payments'],
    ['en', 'cincuenta euros'],
    ['pl', 'pięćdziesiąt procent mniej'],
    ['pl', 'piecdziesiat zlotych'],
    ['pl', 'połowa'],
    ['pl', 'półtora tysiąca'],
    ['pl', 'druga rata'],
    ['pl', 'do jutra'],
    ['pl', 'w przyszłym tygodniu'],
    ['pl', 'za miesiąc'],
    ['pl', 'fifty percent'],
    ['pt', 'cinquenta por cento'],
    ['pt', 'a metade'],
    ['pt', 'em uma parcela'],
    ['pt', 'segunda parcela'],
    ['pt', 'até amanhã'],
    ['pt', 'na semana que vem'],
    ['es', 'cincuenta por ciento'],
    ['es', 'la mitad'],
    ['es', 'once pagos'],
    ['es', 'el tercer pago'],
    ['es', 'antes de mañana'],
    ['es', 'dentro de un mes'],
  ] as const)('stops in %s: %s', (language, text) => {
    expect(offending(text, { language, locale: language, slots: SLOTS }, true)).not.toEqual([]);
  });

  it('lets the catalogue keep figures of its own, but not lend them', () => {
    const templateLiterals = [
      'You will get an answer within one month. We are open 8:00–20:00 for 24 hours.',
    ];
    const context = { ...english, templateLiterals };
    expect(offending('An answer comes within one month; 24 hours are usual.', context, true)).toEqual([]);
    expect(offending('An answer comes within one year.', context, true)).toEqual(['one']);
    expect(offending('You pay in 24 payments.', context, true)).toEqual(['24']);
    expect(offending('We are open 9:00–20:00.', context, true)).toHaveLength(1);
  });

  it('finds nothing in plain warm words', () => {
    for (const [language, text] of [
      [
        'en',
        'Thank you for telling me. Take your time; I am here whenever it suits you, and once more: no hurry.',
      ],
      ['pl', 'Dziękuję za wiadomość. Ten plan można zmienić, a one, te ustalenia, poczekają, bo mają czas.'],
      ['pt', 'Agradeço por contar. Dos caminhos possíveis, um deles deve servir; é uma boa conversa.'],
      ['es', 'Gracias por contármelo. Ten calma: hay una forma de resolverlo y un camino que encaje.'],
    ] as const) {
      expect(offending(text, { language, locale: language, slots: {} }, true)).toEqual([]);
    }
  });
});
