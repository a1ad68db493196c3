import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../kernel/index.ts';
import { findNumbers, parseNumber } from './index.ts';

/** Small spellers, written apart from the word lists of the reader: what they say must read back. */
type Speller = (value: number) => string;

const part = (value: number, scale: number) => Math.floor(value / scale);
const rest = (value: number, scale: number) => value % scale;

const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const english = (and: string, hyphen: string): Speller => {
  const spell: Speller = (value) => {
    if (value < 20) return EN_SMALL[value]!;
    if (value < 100)
      return EN_TENS[part(value, 10)]! + (rest(value, 10) === 0 ? '' : hyphen + EN_SMALL[rest(value, 10)]!);
    if (value < 1_000)
      return `${EN_SMALL[part(value, 100)]} hundred${rest(value, 100) === 0 ? '' : ` ${and}${spell(rest(value, 100))}`}`;
    const [scale, name] =
      value < 1_000_000 ? ([1_000, 'thousand'] as const) : ([1_000_000, 'million'] as const);
    const tail = rest(value, scale);
    const link = tail > 0 && tail < 100 ? and : '';
    return `${spell(part(value, scale))} ${name}${tail === 0 ? '' : ` ${link}${spell(tail)}`}`;
  };
  return spell;
};

const PL_SMALL =
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'.split(
    ' ',
  );
const PL_TENS =
  'x x dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
    ' ',
  );
const PL_HUNDREDS = 'x sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'.split(
  ' ',
);

function polishScale(count: number, [one, few, many]: readonly [string, string, string]): string {
  if (count === 1) return one;
  const [units, tens] = [count % 10, count % 100];
  const word = units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
  return `${polish(count)} ${word}`;
}

const polish: Speller = (value) => {
  if (value < 20) return PL_SMALL[value]!;
  if (value < 100) return join(PL_TENS[part(value, 10)]!, rest(value, 10), polish);
  if (value < 1_000) return join(PL_HUNDREDS[part(value, 100)]!, rest(value, 100), polish);
  if (value < 1_000_000)
    return join(
      polishScale(part(value, 1_000), ['tysiąc', 'tysiące', 'tysięcy']),
      rest(value, 1_000),
      polish,
    );
  const millions = polishScale(part(value, 1_000_000), ['milion', 'miliony', 'milionów']);
  return join(millions, rest(value, 1_000_000), polish);
};

const PL_GENITIVE_SMALL =
  'zera jednego dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu'.split(
    ' ',
  );
const PL_GENITIVE_TENS =
  'x x dwudziestu trzydziestu czterdziestu pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu'.split(
    ' ',
  );
const PL_GENITIVE_HUNDREDS =
  'x stu dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset'.split(' ');

const polishGenitive: Speller = (value) => {
  if (value < 20) return PL_GENITIVE_SMALL[value]!;
  if (value < 100) return join(PL_GENITIVE_TENS[part(value, 10)]!, rest(value, 10), polishGenitive);
  if (value < 1_000) return join(PL_GENITIVE_HUNDREDS[part(value, 100)]!, rest(value, 100), polishGenitive);
  const thousands = part(value, 1_000);
  const head = thousands === 1 ? 'tysiąca' : `${polishGenitive(thousands)} tysięcy`;
  return join(head, rest(value, 1_000), polishGenitive);
};

const PT_SMALL =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const PT_TENS = 'x x vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const PT_HUNDREDS =
  'x cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');

const portuguese: Speller = (value) => {
  if (value < 20) return PT_SMALL[value]!;
  if (value < 100) return join(PT_TENS[part(value, 10)]!, rest(value, 10), portuguese, ' e ');
  if (value === 100) return 'cem';
  if (value < 1_000) return join(PT_HUNDREDS[part(value, 100)]!, rest(value, 100), portuguese, ' e ');
  const million = value >= 1_000_000;
  const scale = million ? 1_000_000 : 1_000;
  const count = part(value, scale);
  const name = million ? (count === 1 ? 'milhão' : 'milhões') : 'mil';
  const head = !million && count === 1 ? 'mil' : `${portuguese(count)} ${name}`;
  const tail = rest(value, scale);
  return join(head, tail, portuguese, tail < 100 || tail % 100 === 0 ? ' e ' : ' ');
};

const ES_SMALL =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const ES_TENS = 'x x x treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const ES_HUNDREDS =
  'x ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

const spanish: Speller = (value) => {
  if (value < 30) return ES_SMALL[value]!;
  if (value < 100) return join(ES_TENS[part(value, 10)]!, rest(value, 10), spanish, ' y ');
  if (value === 100) return 'cien';
  if (value < 1_000) return join(ES_HUNDREDS[part(value, 100)]!, rest(value, 100), spanish);
  const million = value >= 1_000_000;
  const scale = million ? 1_000_000 : 1_000;
  const count = part(value, scale);
  const short = spanish(count)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un');
  const name = million ? (count === 1 ? 'millón' : 'millones') : 'mil';
  const head = !million && count === 1 ? 'mil' : `${short} ${name}`;
  return join(head, rest(value, scale), spanish);
};

function join(head: string, tail: number, spell: Speller, link = ' '): string {
  return tail === 0 ? head : head + link + spell(tail);
}

const SPELLERS: readonly (readonly [string, Language, string, Speller, number])[] = [
  ['English, American', 'en', 'en-US', english('', '-'), 999_999_999],
  ['English, British', 'en', 'en-GB', english('and ', ' '), 999_999_999],
  ['Polish', 'pl', 'pl-PL', polish, 999_999_999],
  ['Polish, genitive', 'pl', 'pl-PL', polishGenitive, 999_999],
  ['Portuguese', 'pt', 'pt-BR', portuguese, 999_999_999],
  ['Spanish', 'es', 'es-ES', spanish, 999_999_999],
];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');

describe.each(SPELLERS)('%s numbers in words', (_, language, locale, spell, max) => {
  const values = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max }));

  it('read back as they were spelled, alone and in a sentence', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseNumber(spell(value), { language, locale })).toBe(value);
        const found = findNumbers(`ok, ${spell(value)}!`, { language, locale });
        expect(found.map((span) => span.value)).toEqual([value]);
        expect(found[0]!.text).toBe(spell(value));
      }),
      { numRuns: 400 },
    );
  });

  it('read back in capitals and without diacritics', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parseNumber(plain(spell(value)).toUpperCase(), { language, locale })).toBe(value);
      }),
      { numRuns: 200 },
    );
  });
});
