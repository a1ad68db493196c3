import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../kernel/index.ts';
import {
  findCounts,
  findDurations,
  findIdDigits,
  findMoney,
  findNationalIds,
  findNumbers,
  findOrdinalOption,
  findPhones,
  findPostcodes,
  parseAmount,
} from './index.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', pl: 'pl-PL', pt: 'pt-BR', es: 'es-ES' };

const FINDERS = {
  findCounts,
  findDurations,
  findIdDigits,
  findMoney,
  findNumbers,
  findOrdinalOption,
  findPhones,
  findPostcodes,
  parseAmount,
  findNationalIds: (text: string) => findNationalIds(text),
} as const;

/** Pieces that begin many readings and end few. */
const PIECES =
  '9|1 |1,|1.|1 000 |-1|(|$1|1$|€ |1%|1/2 |1x|10-|a1|+48 |½|1e|^|https://a1 |50-60 |R$ 1.000,00 |one |hundred |thousand |and |point |half |a |three fifths |sto |dwa |pół |trzecie |cem |e |um |avos |dois onze |cien |y |con |medio |every |every two weeks |de 15 em 15 dias |for a year |dollars |o |double |miesięcy |month |days '.split(
    '|',
  );

/** Least CPU of up to five runs, ended by the first below `enough`. Unit: ms. */
function leastCpuMs(enough: number, run: (attempt: number) => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= enough; attempt += 1) {
    const before = process.threadCpuUsage();
    run(attempt);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

it.each(Object.entries(FINDERS))(
  '%s reads 4 000 characters of anything within 20 ms',
  (_, find) => {
    for (const language of LANGUAGES) {
      const options = { language, locale: LOCALES[language] };
      for (const piece of PIECES) {
        const text = piece.repeat(Math.ceil(4_000 / piece.length)).slice(0, 3_990);
        expect(
          leastCpuMs(20, (attempt) => find(text + ' '.repeat(attempt), options)),
          piece,
        ).toBeLessThan(20);
      }
    }
  },
  60_000,
);

it.each(Object.entries(FINDERS))('%s never throws and cites the text it read', (_, find) => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...LANGUAGES), (message, language) => {
      const found = find(message, { language, locale: LOCALES[language] });
      const spans = Array.isArray(found) ? found : typeof found === 'object' ? [found] : [];
      for (const span of spans) {
        expect(message.slice(span.start, span.end)).toBe(span.text);
        const figures = Object.values(span).filter((value) => typeof value === 'number');
        expect(figures.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('a short message takes less than 0.3 ms once warm', () => {
  const message = 'mogę zapłacić dwieście pięćdziesiąt złotych miesięcznie od piętnastego, może 6 rat';
  const options = { language: 'pl', locale: 'pl-PL' } as const;
  for (const find of Object.values(FINDERS)) {
    const rounds = 100;
    const run = (attempt: number) => {
      for (let i = 0; i < rounds; i += 1) find(message + ' '.repeat(i % 2) + '.'.repeat(attempt), options);
    };
    run(0);
    expect(leastCpuMs(0.3 * rounds, run) / rounds).toBeLessThan(0.3);
  }
});
