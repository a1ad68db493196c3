import { describe, expect, it } from 'vitest';
import { findMoney, parseAmount } from './index.ts';

const OPTIONS = {
  'en-US': { language: 'en', locale: 'en-US' },
  'en-GB': { language: 'en', locale: 'en-GB' },
  'pl-PL': { language: 'pl', locale: 'pl-PL' },
  'pt-BR': { language: 'pt', locale: 'pt-BR' },
  'pt-PT': { language: 'pt', locale: 'pt-PT' },
  'es-ES': { language: 'es', locale: 'es-ES' },
  'es-MX': { language: 'es', locale: 'es-MX' },
  'es-AR': { language: 'es', locale: 'es-AR' },
} as const;

type Tag = keyof typeof OPTIONS;

const money = (locale: Tag, text: string) =>
  findMoney(text, OPTIONS[locale]).map(({ value, currency }) => `${value}${currency ?? ''}`);

describe('an amount of money', () => {
  it.each([
    ['en-US', 'two hundred dollars and fifty cents', '200.5USD'],
    ['en-US', 'a buck fifty', '1.5USD'],
    ['en-US', 'half a million dollars', '500000USD'],
    ['en-US', '75 USD million', '75000000USD'],
    ['en-US', '15 dollars 50', '15.5USD'],
    ['en-GB', '20 quid', '20GBP'],
    ['en-GB', '£2 50p', '2.5GBP'],
    ['pl-PL', 'dwanaście złotych pięćdziesiąt groszy', '12.5PLN'],
    ['pl-PL', 'dwa pięćdziesiąt zł', '2.5PLN'],
    ['pl-PL', '12zł50gr', '12.5PLN'],
    ['pl-PL', '2 tys. zł', '2000PLN'],
    ['pl-PL', '1.500 zł', '1500PLN'],
    ['pl-PL', '1,500 zł', '1500PLN'],
    ['pl-PL', 'ze trzysta złociszy', '300PLN'],
    ['pt-BR', 'trinta reais e vinte', '30.2BRL'],
    ['pt-BR', 'R$ 1.500,00', '1500BRL'],
    ['pt-BR', 'cem conto', '100BRL'],
    ['pt-BR', 'um milhão e meio de reais', '1500000BRL'],
    ['pt-PT', 'cinquenta paus', '50EUR'],
    ['es-ES', 'cien euros con veinte céntimos', '100.2EUR'],
    ['es-ES', 'un euro y medio', '1.5EUR'],
    ['es-ES', '50 pavos', '50EUR'],
    ['es-ES', '12€50', '12.5EUR'],
    ['es-MX', '200 varos', '200MXN'],
    ['es-MX', 'mil quinientos pesitos', '1500MXN'],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(money(locale, text)).toEqual([expected]);
  });

  it('takes its dollar sign and its pesos by the locale, and says so', () => {
    expect(money('es-MX', '$1,500.50')).toEqual(['1500.5MXN']);
    expect(money('es-AR', '$ 1.500')).toEqual(['1500ARS']);
    expect(money('en-US', '$50')).toEqual(['50USD']);
    expect(money('es-MX', '500 dólares')).toEqual(['500USD']);
    expect(findMoney('$50', OPTIONS['es-AR'])[0]).toMatchObject({ currencyByLocale: true });
    expect(findMoney('R$50', OPTIONS['pt-BR'])[0]!.currencyByLocale).toBeUndefined();
  });

  it.each([
    ['en-US', 'fifty'],
    ['en-US', 'I need to talk to a real person'],
    ['en-US', 'a few hundred dollars'],
    ['pl-PL', 'dam dwie stówki'],
    ['pt-BR', 'duzentão'],
    ['es-ES', 'veinte lucas'],
  ] as const)('needs a currency: %s: %s', (locale, text) => {
    expect(money(locale, text)).toEqual([]);
  });

  it.each([
    ['pl-PL', '100 zł 15 marca', ['100PLN']],
    ['es-MX', 'mil pesos y 3 meses', ['1000MXN']],
    ['en-US', 'pay 10 dollars 20 times', ['10USD']],
    ['es-ES', '200 euros el 15', ['200EUR']],
    ['pt-BR', 'R$ 100 e R$ 200', ['100BRL', '200BRL']],
    ['en-US', '1 $ 10 dollars bill', ['10USD']],
  ] as const)('takes no hundredths from what else is counted: %s: %s', (locale, text, expected) => {
    expect(money(locale, text)).toEqual(expected);
  });

  it.each([
    ['en-US', 'between $50 and $60', 50, 60],
    ['en-US', '10-20 dollars', 10, 20],
    ['en-US', 'two to three thousand dollars', 2_000, 3_000],
    ['pl-PL', '100 albo 150 zł', 100, 150],
    ['pl-PL', 'pięćdziesiąt sześćdziesiąt złotych', 50, 60],
    ['pt-BR', 'de 50 a 60 reais', 50, 60],
    ['es-ES', '50 o 60 euros', 50, 60],
  ] as const)('is a range: %s: %s', (locale, text, min, max) => {
    expect(findMoney(text, OPTIONS[locale])).toMatchObject([{ value: min, min, max }]);
  });

  it('says about, at least, at most', () => {
    expect(findMoney('jakieś 300 zł', OPTIONS['pl-PL'])).toMatchObject([{ value: 300, approx: true }]);
    expect(findMoney('no more than $100', OPTIONS['en-US'])).toMatchObject([{ value: 100, max: 100 }]);
    expect(findMoney('pelo menos R$ 50', OPTIONS['pt-BR'])).toMatchObject([{ value: 50, min: 50 }]);
  });
});

describe('a text that is one amount', () => {
  it.each([
    ['en-US', 'twelve fifty', 12.5],
    ['en-US', 'about 200', 200],
    ['pl-PL', 'dwanaście pięćdziesiąt', 12.5],
    ['pl-PL', 'stówa', 100],
    ['pt-BR', 'doze e cinquenta', 12.5],
    ['pt-BR', 'trinta e cinco e noventa', 35.9],
    ['es-ES', 'doce cincuenta', 12.5],
    ['es-ES', '12,50 €', 12.5],
  ] as const)('%s: %s', (locale, text, amount) => {
    expect(parseAmount(text, OPTIONS[locale])).toBe(amount);
  });

  it.each(['200 on friday', 'fifty sixty seventy', 'hello', ''])(
    'is refused where there is more or less: %s',
    (text) => {
      expect(parseAmount(text, OPTIONS['en-US'])).toBeUndefined();
    },
  );
});
