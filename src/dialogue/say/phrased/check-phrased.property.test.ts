import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CurrencyCode,
  LANGUAGES,
  type Language,
  type Locale,
  languageOf,
  localDate,
} from '../../../kernel/index.ts';
import { CHANNELS } from '../../facts.ts';
import type { ReplySpec } from '../manifest.ts';
import { type Rendered, render } from '../render.ts';
import { shippedReplies } from '../shipped-replies.fixture.ts';
import { anySlots } from '../slots.fixture.ts';
import { checkPhrased } from './check-phrased.ts';
import { fillPlaceholders } from './placeholders.ts';

const replies = shippedReplies();
const CURRENCIES: Readonly<Record<Locale, CurrencyCode>> = {
  'en-GB': 'GBP',
  'en-US': 'USD',
  'pl-PL': 'PLN',
  'pt-BR': 'BRL',
  'es-ES': 'EUR',
};

/** Not the statement on stopping, which alone may name the keyword of the carrier. */
const PHRASABLE = Object.entries(replies.manifest.replies)
  .filter(([, { namesStop }]) => namesStop !== true)
  .map(([id]) => id);

interface Said {
  readonly locale: Locale;
  readonly spec: ReplySpec;
  readonly rendered: Rendered;
}

/** A reply of the shipped catalogues that a model may be given, in any locale and channel, with random slots. */
const anySaid: fc.Arbitrary<Said> = fc
  .record({
    replyId: fc.constantFrom(...PHRASABLE),
    locale: fc.constantFrom(...Object.keys(CURRENCIES)),
    channel: fc.constantFrom(...CHANNELS),
  })
  .chain(({ replyId, locale, channel }) => {
    const spec = replies.manifest.replies[replyId]!;
    return anySlots(spec.slots, CURRENCIES[locale]!).map((slots) => ({
      locale,
      spec,
      rendered: render(replies, { replyId, locale, channel, slots, today: localDate('2026-06-15') }),
    }));
  });

function reasonsAgainst({ locale, spec, rendered }: Said, text: string) {
  return checkPhrased(text, { replies, spec, locale, template: rendered.template });
}

/** Puts something between two words of a text. */
function insert(text: string, piece: string, pick: number): string {
  const gaps = [...text.matchAll(/ |$/g)].map(({ index }) => index);
  const at = gaps[pick % gaps.length]!;
  return `${text.slice(0, at)} ${piece}${text.slice(at)}`;
}

const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['three', 'twelve', 'forty', 'a hundred', 'two thousand', 'third', 'fifty percent', 'seven'],
  pl: ['trzy', 'dwanaście', 'czterdzieści', 'sto', 'dwa tysiące', 'trzeciego', 'pięćdziesiąt procent'],
  pt: ['três', 'doze', 'quarenta', 'cem', 'dois mil', 'terceiro', 'cinquenta por cento', 'sete'],
  es: ['tres', 'doce', 'cuarenta', 'cien', 'dos mil', 'tercero', 'cincuenta por ciento', 'siete'],
};
const CALENDAR_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['on Friday', 'in December', 'by tomorrow', 'in two weeks'],
  pl: ['w piątek', 'w grudniu', 'do jutra', 'za dwa tygodnie'],
  pt: ['na sexta-feira', 'em dezembro', 'até amanhã', 'em duas semanas'],
  es: ['el viernes', 'en diciembre', 'antes de mañana', 'en dos semanas'],
};
const CONTACTS = [
  'www.pay.example',
  'https://evil.example/x',
  'pay@evil.example',
  'evil.com',
  'evil dot com',
];

const figure = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 1, max: 99 }).map((share) => `${share}%`),
  fc.integer({ min: 0, max: 9 }).map((digit) => String.fromCharCode(0xff10 + digit)),
  fc.integer({ min: 0, max: 9 }).map((digit) => String.fromCharCode(0x0660 + digit)),
  fc.integer({ min: 0, max: 8 }).map((digit) => String.fromCharCode(0x2460 + digit)),
  fc.constantFrom('½', 'IV', '5️⃣', '1\u200b2', '+48 600 700 800', '24/12', '$', '€', '%', '-{balance}'),
  fc.constantFrom(...CONTACTS),
);

describe('the check of phrased words', { timeout: 60_000 }, () => {
  it('passes every shipped reply that comes back as it is', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        expect(reasonsAgainst(said, said.rendered.template), said.rendered.template).toEqual([]);
        expect(fillPlaceholders(said.rendered.template, said.rendered.figures)).toBe(said.rendered.text);
      }),
      { numRuns: 1_500 },
    );
  });

  it('never passes a text with a figure, sign or address that the reply does not have', () => {
    fc.assert(
      fc.property(anySaid, figure, fc.nat(), (said, piece, pick) => {
        const text = insert(said.rendered.template, piece, pick);
        expect(reasonsAgainst(said, text), text).not.toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('never passes a number, a share, a day or a month in words of its language', () => {
    fc.assert(
      fc.property(anySaid, fc.boolean(), fc.nat(), fc.nat(), (said, calendar, pick, place) => {
        const language = languageOf(said.locale)!;
        const list = (calendar ? CALENDAR_WORDS : NUMBER_WORDS)[language];
        const text = insert(said.rendered.template, list[pick % list.length]!, place);
        expect(reasonsAgainst(said, text), text).not.toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('never passes number words of another language behind the words of the reply', () => {
    fc.assert(
      fc.property(anySaid, fc.constantFrom(...LANGUAGES), fc.nat(), (said, language, pick) => {
        const list = NUMBER_WORDS[language];
        const text = `${said.rendered.template} ${list[pick % list.length]} ${list[(pick + 1) % list.length]}`;
        expect(reasonsAgainst(said, text), text).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never passes a placeholder that is lost, doubled, made up, or exchanged for a value', () => {
    const withSlots = anySaid.filter(({ rendered }) => /\{\w+\}/.test(rendered.template));
    fc.assert(
      fc.property(
        withSlots,
        fc.nat(),
        fc.constantFrom('lost', 'doubled', 'other', 'value', 'broken'),
        (said, pick, how) => {
          const { template, text } = said.rendered;
          const marks = [...template.matchAll(/\{\w+\}/g)];
          const mark = marks[pick % marks.length]!;
          const put = {
            lost: '',
            doubled: `${mark[0]} ${mark[0]}`,
            other: '{discountGranted}',
            value: text,
            broken: mark[0].slice(1),
          }[how];
          const changed = template.slice(0, mark.index) + put + template.slice(mark.index + mark[0].length);
          expect(reasonsAgainst(said, changed), changed).not.toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('never passes the reply in another language', () => {
    const ids = Object.keys(replies.manifest.replies);
    const locales = ['en-GB', 'pl-PL', 'pt-BR', 'es-ES'];
    for (const replyId of ids) {
      const spec = replies.manifest.replies[replyId]!;
      const [slots] = fc.sample(anySlots(spec.slots, 'EUR'), { numRuns: 1, seed: 7 });
      const [templates] = [
        locales.map(
          (locale) =>
            render(replies, {
              replyId,
              locale,
              channel: 'webchat',
              slots: slots!,
              today: localDate('2026-06-15'),
            }).template,
        ),
      ];
      for (const [i, locale] of locales.entries()) {
        for (const [j, text] of templates.entries()) {
          if (i === j || text === templates[i]) continue;
          const reasons = checkPhrased(text, { replies, spec, locale, template: templates[i]! });
          expect(reasons, `${replyId} ${locale}: ${text}`).not.toEqual([]);
        }
      }
    }
  });
});
