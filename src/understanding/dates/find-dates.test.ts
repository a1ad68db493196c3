import { describe, expect, it, test } from 'vitest';
import { DEFAULT_LOCALE, type Language, localDateTime } from '../../kernel/index.ts';
import { type DateSpan, findDates, findVagueDates } from './index.ts';

/** A Tuesday. */
const NOW = localDateTime('2026-03-10T10:00');

function read(text: string, language: Language, locale = DEFAULT_LOCALE[language]): DateSpan[] {
  return findDates(text, { language, locale, now: NOW });
}

/** `date kind` of each span; a question mark where it must be asked, `~` where it is weak. */
function heard(text: string, language: Language, locale?: string): string {
  return read(text, language, locale)
    .map(({ date, dateKind = 'after', needsClarification, weak }) => {
      const kind = dateKind === 'on' ? '' : ` ${dateKind}`;
      return `${date}${kind}${needsClarification ? ' ?' : ''}${weak ? ' ~' : ''}`;
    })
    .join(', ');
}

describe('dates in English', () => {
  it.each([
    ["I'll pay by Friday", '2026-03-13 by'],
    ['tomorow morning', '2026-03-11'],
    ['the day after tomorrow', '2026-03-12'],
    ['this Friday', '2026-03-13'],
    ['Friday week', '2026-03-20'],
    ['a week tomorrow', '2026-03-18'],
    ['two weeks today', '2026-03-24'],
    ['tomorrow week', '2026-03-18'],
    ['mid-May', '2026-05-11/2026-05-20'],
    ['Thursday in two weeks', '2026-03-26'],
    ['wednesday of next week', '2026-03-18'],
    ['next week Friday', '2026-03-20'],
    ['the 5th', '2026-04-05'],
    ['when I get paid on the 28th', '2026-03-28'],
    ['by the 12th please', '2026-03-12 by'],
    ['not before the 20th', '2026-03-20 from'],
    ['after the 15th', '2026-03-15 after'],
    ['the twenty-third of May 2027', '2027-05-23'],
    ['Dec 5th', '2026-12-05'],
    ['in three weeks', '2026-03-31'],
    ["in a month's time", '2026-04-10'],
    ['within 10 days', '2026-03-20 by'],
    ['in a couple of days', '2026-03-12 ?'],
    ['2 weeks ago', '2026-02-24'],
    ['next week', '2026-03-16/2026-03-22'],
    ['next month', '2026-04-01/2026-04-30'],
    ['this weekend', '2026-03-14/2026-03-15'],
    ['in June', '2026-06-01/2026-06-30'],
    ['by the end of the month', '2026-03-31 by'],
    ['mid June', '2026-06-11/2026-06-20'],
    ['between the 5th and the 10th', '2026-03-05/2026-03-10'],
    ['from 5 to 10 May', '2026-05-05/2026-05-10'],
    ['April 15-20', '2026-04-15/2026-04-20'],
    ['the first Monday of April', '2026-04-06'],
    ['last Friday of the month', '2026-03-27'],
    ['the 20th of next month', '2026-04-20'],
    ['before Christmas', '2026-12-25 by'],
    ['a week after Easter', '2026-04-12'],
    ['eod Friday', '2026-03-13 by'],
    ['since January', '2026-01-01/2026-01-31 from'],
    ['as of 2026-05-01', '2026-05-01 from'],
  ])('%s → %s', (text, expected) => {
    expect(heard(text, 'en')).toBe(expected);
  });
});

describe('dates in Polish', () => {
  it.each([
    ['zapłacę do piątku', '2026-03-13 by'],
    ['jutor', '2026-03-11'],
    ['pojutrze', '2026-03-12'],
    ['popojutrze', '2026-03-13'],
    ['w środe', '2026-03-11'],
    ['w przyszłą środę', '2026-03-18'],
    ['środa za tydzień', '2026-03-18'],
    ['za dwa tygodnie', '2026-03-24'],
    ['za pół roku', '2026-09-10'],
    ['5-go', '2026-04-05'],
    ['do dziesiątego kwietnia', '2026-04-10 by'],
    ['od pierwszego', '2026-04-01 from'],
    ['po 15-tym', '2026-03-15 after'],
    ['5 XII', '2026-12-05'],
    ['15 IV 26 r.', '2026-04-15'],
    ['10.04.2026 r.', '2026-04-10'],
    ['piątego dwunastego', '2026-12-05'],
    ['w przyszłym tygodniu', '2026-03-16/2026-03-22'],
    ['w przyszłym miesiącu 10-go', '2026-04-10'],
    ['do końca miesiąca', '2026-03-31 by'],
    ['na początku kwietnia', '2026-04-01/2026-04-10'],
    ['od 5 do 10', '2026-03-05/2026-03-10'],
    ['pomiędzy 10 a 15 kwietnia', '2026-04-10/2026-04-15'],
    ['w Wigilię', '2026-12-24'],
    ['tydzień po Wielkanocy', '2026-04-12'],
    ['w czerwcu', '2026-06-01/2026-06-30'],
    ['w 2025 roku', '2025-01-01/2025-12-31'],
    ['za kilka dni', '2026-03-13 ?'],
    ['trzy lata temu', '2023-03-10'],
    ['do 20', '2026-03-20 by ~'],
  ])('%s → %s', (text, expected) => {
    expect(heard(text, 'pl')).toBe(expected);
  });
});

describe('dates in Portuguese', () => {
  it.each([
    ['pago até sexta', '2026-03-13 by'],
    ['amanha', '2026-03-11'],
    ['depois de amanhã', '2026-03-12'],
    ['na 6ª feira', '2026-03-13'],
    ['dia 5', '2026-04-05'],
    ['dia 1º', '2026-04-01'],
    ['até o dia 15 do mês que vem', '2026-04-15 by'],
    ['a partir do dia 20', '2026-03-20 from'],
    ['depois do dia 20', '2026-03-20 after'],
    ['daqui a 15 dias', '2026-03-25'],
    ['em até 10 dias', '2026-03-20 by'],
    ['semana que vem', '2026-03-16/2026-03-22'],
    ['no final do mês', '2026-03-31'],
    ['fim de semana', '2026-03-14/2026-03-15'],
    ['do dia 5 ao dia 10', '2026-03-05/2026-03-10'],
    ['de 5 a 10 de abril', '2026-04-05/2026-04-10'],
    ['quinto dia útil', '2026-04-07'],
    ['no Natal', '2026-12-25'],
    ['há duas semanas', '2026-02-24'],
    ['sexta passada', '2026-03-06'],
    ['10/04/26', '2026-04-10'],
    ['20 de mar. de 2026', '2026-03-20'],
  ])('%s → %s', (text, expected) => {
    expect(heard(text, 'pt')).toBe(expected);
  });
});

describe('dates in Spanish', () => {
  it.each([
    ['antes del viernes', '2026-03-13 by'],
    ['mañana por la mañana', '2026-03-11'],
    ['pasado mañana', '2026-03-12'],
    ['miercoles', '2026-03-11'],
    ['el 5', '2026-04-05'],
    ['cobro el 30', '2026-03-30'],
    ['hasta el 15 de mayo', '2026-05-15 by'],
    ['a partir del lunes', '2026-03-16 from'],
    ['después del 15', '2026-03-15 after'],
    ['dentro de dos semanas', '2026-03-24'],
    ['hace tres meses', '2025-12-10'],
    ['el mes que viene el 10', '2026-04-10'],
    ['el martes de la semana que viene', '2026-03-17'],
    ['a fin de mes', '2026-03-31'],
    ['a principios de abril', '2026-04-01/2026-04-10'],
    ['este finde', '2026-03-14/2026-03-15'],
    ['del 5 al 10', '2026-03-05/2026-03-10'],
    ['el 17 del 11', '2026-11-17'],
    ['el 1.º de abril', '2026-04-01'],
    ['en Nochebuena', '2026-12-24'],
    ['el 20-3', '2026-03-20'],
    ['veinte de marzo de dos mil veintiséis', '2026-03-20'],
  ])('%s → %s', (text, expected) => {
    expect(heard(text, 'es')).toBe(expected);
  });
});

test('the order of day and month is the locale’s, unless it is impossible', () => {
  expect(heard('on 4/5', 'en', 'en-US')).toBe('2026-04-05');
  expect(heard('on 4/5', 'en', 'en-GB')).toBe('2026-05-04');
  expect(heard('on 2/15', 'en', 'en-GB')).toBe('2027-02-15');
  expect(heard('el 4/5', 'es', 'es-MX')).toBe('2026-05-04');
});

test('a weekday named beside the figures settles their order', () => {
  expect(heard('Tuesday 7/4', 'en', 'en-US')).toBe('2026-04-07');
});

test('next and the like before a weekday leave the other week as an alternative', () => {
  expect(read('next Friday', 'en')[0]).toMatchObject({ date: '2026-03-20', altDates: ['2026-03-13'] });
  expect(read('w przyszły piątek', 'pl')[0]).toMatchObject({ date: '2026-03-20', altDates: ['2026-03-13'] });
  expect(read('sexta que vem', 'pt')[0]).toMatchObject({ date: '2026-03-13', altDates: ['2026-03-20'] });
  expect(read('el viernes que viene', 'es')[0]).toMatchObject({
    date: '2026-03-13',
    altDates: ['2026-03-20'],
  });
  expect(read('w najbliższy piątek', 'pl')[0]).not.toHaveProperty('altDates');
});

test('a day that its month lacks is asked about', () => {
  expect(read('31 June', 'en')[0]).toMatchObject({ date: '2026-06-30', needsClarification: true });
  expect(heard('the 31st', 'en')).toBe('2026-03-31');
});

test('one of two days keeps the other beside it', () => {
  const [either] = read('10 lub 11 kwietnia', 'pl');
  expect(either).toMatchObject({ date: '2026-04-10', altDates: ['2026-04-11'], needsClarification: true });
});

test('a date tells its reading in the past too', () => {
  expect(read('I paid on Friday', 'en')[0]?.pastDate).toBe('2026-03-06');
  expect(read('zapłaciłem 3 marca', 'pl')[0]).toMatchObject({ date: '2027-03-03', pastDate: '2026-03-03' });
});

test('each such day and a day ruled out are marked', () => {
  expect(read('el 5 de cada mes', 'es')[0]?.recurring).toBe(true);
  expect(read('todo dia 5', 'pt')[0]?.recurring).toBe(true);
  expect(read('nie w piątek, w sobotę', 'pl').map(({ negated }) => negated)).toEqual([true, undefined]);
});

test('a day that is written like an idiom is a day where its month has two figures', () => {
  expect(read('24/07', 'pt').map(({ date }) => date.slice(5))).toEqual(['07-24']);
  expect(read('24/7', 'pt')).toEqual([]);
});

test('figures and words of other kinds are no dates', () => {
  for (const text of ['24/7', '1/2 now?', 'I sat 5 hours', 'payment 3/6', 'the 1st option', 'APR of 20%']) {
    expect(read(text, 'en').filter(({ weak }) => !weak)).toEqual([]);
  }
  for (const text of ['12.50 zł', 'o 12.30', 'zgodze sie na 5 rat', 'mają dług', 'faktura nr 12/05/2026']) {
    expect(read(text, 'pl')).toEqual([]);
  }
  for (const text of ['segunda parcela', 'a segunda opção', '50 reais em 3x']) {
    expect(read(text, 'pt')).toEqual([]);
  }
  for (const text of ['el 5%', 'por la mañana', 'para mí', 'dinero', 'el 50']) {
    expect(read(text, 'es')).toEqual([]);
  }
});

test('a bare number is a day of the month only where a date was asked for', () => {
  const context = { language: 'es', locale: 'es-ES', now: NOW } as const;
  expect(findDates('15', context)).toEqual([]);
  expect(findDates('15', { ...context, expectsDate: true })[0]?.date).toBe('2026-03-15');
});

test('two dates in one message come in order, each with its words', () => {
  const spans = read('50 on the 20th and the rest by 20 April', 'en');
  expect(spans.map(({ text }) => text)).toEqual(['the 20th', '20 April']);
  expect(spans[1]).toMatchObject({ date: '2026-04-20', dateKind: 'by' });
});

test('words that put off to a time without a day are found apart', () => {
  const vague = (text: string, language: Language) =>
    findVagueDates(text, { language, locale: language, now: NOW }).map((span) => span.text);
  expect(vague('I can pay as soon as I can, maybe on payday', 'en')).toEqual(['as soon as I can', 'payday']);
  expect(vague('zapłacę jak dostanę wypłatę', 'pl')).toEqual(['jak dostanę wypłatę']);
  expect(vague('cuando cobre te pago', 'es')).toEqual(['cuando cobre']);
  expect(vague('pago na sexta', 'pt')).toEqual([]);
});

it('tells the second half of a month from a Monday in Portuguese', () => {
  expect(heard('na segunda quinzena de abril', 'pt')).toBe('2026-04-16/2026-04-30');
  expect(heard('na segunda', 'pt')).toBe('2026-03-16');
});

describe('names and numbers that only look like a date', () => {
  it.each([
    ['pl', 'mieszkam na ulicy 3 Maja 15'],
    ['pl', 'ul. 11 Listopada 7/12'],
    ['pl', 'al. 3 Maja 7 m. 2'],
    ['pl', 'faktura nr FV/15/10/2026'],
    ['pl', 'numer umowy 12345/10/2026'],
    ['pt', 'moro na rua 7 de Setembro, 45'],
    ['pt', 'rua XV de Novembro 120'],
    ['pt', 'avenida 9 de Julho número 300'],
    ['es', 'vivo en la calle 2 de Mayo 15'],
    ['es', 'avenida del 9 de Julio 300'],
    ['en', 'invoice no. 2026/10/15'],
    ['en', 'order 2026/10/15-B'],
  ] as const)('%s: %s', (language, text) => {
    expect(heard(text, language)).toBe('');
  });

  it.each([
    ['pl', 'zapłacę 3 maja', '2026-05-03'],
    ['pl', 'ul. 11 Listopada 7, zapłacę 20 marca', '2026-03-20'],
    ['pt', 'até 7 de setembro', '2026-09-07 by'],
    ['es', 'del 3 al 5 de mayo', '2026-05-03/2026-05-05'],
    ['en', 'the letter of 2026/10/15', '2026-10-15'],
  ] as const)('but a day is heard in: %s: %s', (language, text, expected) => {
    expect(heard(text, language)).toBe(expected);
  });
});
