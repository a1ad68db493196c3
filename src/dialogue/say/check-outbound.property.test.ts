import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CurrencyCode,
  type LocalDate,
  type Locale,
  languageOf,
  localDate,
} from '../../kernel/index.ts';
import { CHANNELS } from '../facts.ts';
import { checkOutbound } from './check-outbound.ts';
import { digitsOfSlots } from './digits-of-slots.fixture.ts';
import { type Rendered, render } from './render.ts';
import { shippedReplies } from './shipped-replies.fixture.ts';
import type { Slots } from './slot-value.ts';
import { anyDate, anySlots } from './slots.fixture.ts';

const replies = shippedReplies();
const CURRENCIES: Readonly<Record<Locale, CurrencyCode>> = {
  'en-US': 'USD',
  'en-GB': 'GBP',
  'pl-PL': 'PLN',
  'pt-BR': 'BRL',
  'pt-PT': 'EUR',
  'es-ES': 'EUR',
  'es-MX': 'MXN',
  'es-CL': 'CLP',
};
const TODAY = localDate('2026-06-15');

interface Said {
  readonly locale: Locale;
  readonly slots: Slots;
  readonly rendered: Rendered;
}

/** A reply of the shipped catalogues with random slots, in any locale and channel. */
const anySaid: fc.Arbitrary<Said> = fc
  .record({
    replyId: fc.constantFrom(...Object.keys(replies.manifest.replies)),
    locale: fc.constantFrom(...Object.keys(CURRENCIES)),
    channel: fc.constantFrom(...CHANNELS),
  })
  .chain(({ replyId, locale, channel }) =>
    anySlots(replies.manifest.replies[replyId]!.slots, CURRENCIES[locale]!).map((slots) => ({
      locale,
      slots,
      rendered: render(replies, { replyId, locale, channel, slots, today: TODAY }),
    })),
  );

const figured = anySaid.filter(({ rendered }) => /\d/.test(rendered.text));

function gate({ locale, slots, rendered }: Said, text: string, strict: boolean) {
  const language = languageOf(locale)!;
  return checkOutbound(text, { language, locale, slots, strict, templateLiterals: rendered.literals });
}

/** The digits of the runs of digits and single separators that touch a place. */
function runsAround(text: string, at: number): string[] {
  return [...text.matchAll(/\d+(?:[ .,'\u00a0]\d+)*/g)]
    .filter(({ index, 0: run }) => index <= at && index + run.length >= at)
    .map(([run]) => run.replace(/\D/g, ''));
}

const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index);

const anyDigit = fc.integer({ min: 0, max: 9 }).map(String);

/** Ways to write one digit so that a reader sees it and a careless check does not. */
const DISGUISES: readonly ((digit: string) => string)[] = [
  (digit) => digit,
  (digit) => String.fromCharCode(0xff10 + Number(digit)),
  (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!,
  (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]!,
  (digit) => String.fromCodePoint(0x1d7ce + Number(digit)),
  (digit) => String.fromCharCode(0x0660 + Number(digit)),
  (digit) => String.fromCharCode(0x0966 + Number(digit)),
  (digit) => `${digit}\ufe0f\u20e3`,
  (digit) => `\u200b${digit}\u2060`,
  (digit) => `${digit}\u0336`,
];

describe('the outbound gate over random slots and the shipped catalogues', { timeout: 60_000 }, () => {
  it('passes every reply that was rendered from its slots, strictly too', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        expect(gate(said, said.rendered.text, false)).toEqual({ ok: true });
        expect(gate(said, said.rendered.text, true)).toEqual({ ok: true });
      }),
      { numRuns: 1_000 },
    );
  });

  it('catches a digit that was changed, added or taken away, in whatever script', () => {
    fc.assert(
      fc.property(
        figured,
        fc.nat(),
        anyDigit,
        fc.constantFrom('change', 'insert', 'remove'),
        fc.constantFrom(...DISGUISES),
        (said, pick, digit, how, disguise) => {
          const { text } = said.rendered;
          const digits = places(text, /\d/g);
          const at = digits[pick % digits.length]!;
          const put = how === 'remove' ? '' : digit;
          const rest = text.slice(how === 'insert' ? at : at + 1);
          const plain = text.slice(0, at) + put + rest;
          const known = digitsOfSlots(said.slots);
          fc.pre(plain !== text);
          const changed = runsAround(plain, at);
          const byChance = changed.some((run) => known.has(run) || known.has(run.replace(/^0+/, '')));
          fc.pre(changed.length > 0 && !byChance);
          const mutated = text.slice(0, at) + (put === '' ? '' : disguise(put)) + rest;
          expect(gate(said, mutated, false).ok, mutated).toBe(false);
          expect(gate(said, mutated, true).ok, mutated).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('catches an amount, a percent, a date, a link or a sum in words that was added', () => {
    const added: Readonly<Record<string, readonly string[]>> = {
      en: ['77%', 'fifty percent', '31 February 2031', 'half of it', 'by tomorrow', 'www.evil.example'],
      pl: ['77%', 'pięćdziesiąt procent', '31 lutego 2031', 'połowę', 'do jutra', 'evil.example.pl'],
      pt: ['77%', 'cinquenta por cento', '31 de fevereiro de 2031', 'metade', 'até amanhã', 'evil.com.br/x'],
      es: [
        '77%',
        'cincuenta por ciento',
        '31 de febrero de 2031',
        'la mitad',
        'antes de mañana',
        'evil@x.es',
      ],
    };
    fc.assert(
      fc.property(anySaid, fc.nat(), (said, pick) => {
        const list = added[languageOf(said.locale)!]!;
        const figure = list[pick % list.length]!;
        // What the slots say themselves is no figure that was added: a discount of 77 % or of a half.
        fc.pre(!/\b(?:77|50)\s?%/.test(said.rendered.text));
        const text = `${said.rendered.text} ${figure}`;
        expect(gate(said, text, true).ok, text).toBe(false);
        if (/[\d@.]/.test(figure)) expect(gate(said, text, false).ok, text).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('catches a day that is no day of the slots, however it is written', () => {
    const request = (locale: Locale, date: LocalDate): Said => {
      const slots: Slots = {
        promiseAmount: { type: 'money', amount: 1 as never, currency: CURRENCIES[locale]! },
        promiseOn: { type: 'date', date },
      };
      return {
        locale,
        slots,
        rendered: render(replies, {
          replyId: 'promise.confirm',
          locale,
          channel: 'webchat',
          slots,
          today: TODAY,
        }),
      };
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(CURRENCIES)),
        fc.oneof(
          anyDate,
          fc.integer({ min: 0, max: 7 }).map((days) => addDays(TODAY, days)),
        ),
        fc.oneof(
          anyDate,
          fc.integer({ min: 0, max: 7 }).map((days) => addDays(TODAY, days)),
        ),
        fc.boolean(),
        (locale, right, wrong, strict) => {
          fc.pre(right !== wrong);
          const said = request(locale, right);
          const other = request(locale, wrong);
          fc.pre(said.rendered.text !== other.rendered.text);
          expect(gate(said, said.rendered.text, strict).ok).toBe(true);
          expect(gate(said, other.rendered.text, strict).ok, other.rendered.text).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('catches an amount of another size or currency, however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(CURRENCIES)),
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.integer({ min: 1, max: 9_000_000 }),
        fc.constantFrom(...Object.values(CURRENCIES)),
        fc.boolean(),
        (locale, right, wrong, currency, strict) => {
          const own = CURRENCIES[locale]!;
          fc.pre(right !== wrong || currency !== own);
          fc.pre(!(currency !== own && sharesSign(currency, own) && right === wrong));
          const say = (amount: number, unit: CurrencyCode): Said => {
            const slots: Slots = {
              total: { type: 'money', amount: amount as never, currency: unit },
              options: { type: 'options', offers: [] },
            };
            return { locale, slots, rendered: renderTotal(locale, amount, unit) };
          };
          const said = say(right, own);
          const text = renderTotal(locale, wrong, currency).text;
          expect(gate(said, said.rendered.text, strict).ok).toBe(true);
          expect(gate(said, text, strict).ok, `${text} for ${said.rendered.text}`).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

/** Dollar and peso currencies are written with the same sign in their own countries. */
function sharesSign(one: CurrencyCode, other: CurrencyCode): boolean {
  const dollars = ['USD', 'MXN', 'CLP'];
  return dollars.includes(one) && dollars.includes(other);
}

function renderTotal(locale: Locale, amount: number, currency: CurrencyCode): Rendered {
  const slots: Slots = {
    balance: { type: 'money', amount: amount as never, currency },
    title: { type: 'text', value: 'UG' },
  };
  return render(replies, { replyId: 'reminder.ask', locale, channel: 'webchat', slots, today: TODAY });
}
