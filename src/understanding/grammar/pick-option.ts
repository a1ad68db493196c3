import type { OfferOnTable } from '../../dialogue/index.ts';
import type { CommandType, Entities } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import type { Value } from './value.ts';

/** Kinds of offer as debtors call them. */
const KIND_WORDS: Record<Language, readonly (readonly [RegExp, readonly string[]])[]> = {
  en: [
    [
      /\b(?:lump|one payment|single payment|discount(?:ed)?|one go|all at once|one[- ]off)\b/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/\b(?:instal+ments?|payments|monthly|plan|split)\b/iu, ['instalments', 'restructuring']],
    [/\b(?:later|defer|wait)\b/iu, ['deferral']],
  ],
  pl: [
    [
      /(?:jednorazow|całość|calosc|jedna wpłat|jedną wpłat|od razu|rabat|zniżk|znizk)/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/(?:ratach|raty|rata|ratalny|miesięczn|miesieczn)/iu, ['instalments', 'restructuring']],
    [/(?:później|pozniej|odrocz)/iu, ['deferral']],
  ],
  pt: [
    [
      /(?:à vista|a vista|desconto|de uma vez|parcela única|parcela unica|único pagamento|tudo de uma)/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/(?:parcelad|parcelas|prestaç|prestac|mensal|vezes)/iu, ['instalments', 'restructuring']],
    [/(?:depois|adiar|mais tarde)/iu, ['deferral']],
  ],
  es: [
    [
      /(?:un solo pago|pago único|pago unico|de una vez|descuento|todo junto|de golpe)/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/(?:plazos|cuotas|mensual|mensualidades)/iu, ['instalments', 'restructuring']],
    [/(?:más tarde|mas tarde|aplaz)/iu, ['deferral']],
  ],
};

const CHEAPEST: Record<Language, RegExp> = {
  en: /\b(?:cheap(?:er|est)?|lowest|smallest total)\b/iu,
  pl: /(?:tańsz|tansz|najtaniej|najniższ|najnizsz)/iu,
  pt: /(?:mais barat|menor valor|mais em conta)/iu,
  es: /(?:más barat|mas barat|menor importe|más económic|mas economic)/iu,
};

/** Words of choosing: with one of them a kind or count of payments names an option. */
const CHOOSING: Record<Language, RegExp> = {
  en: /\b(?:option|take|choose|pick|go (?:with|for)|prefer|the (?:one|first|second|third|fourth|last)|i(?:'| wi)?ll do|accept|number|that one|ok(?:ay)?|fine|works?|good|suits?|let'?s do|i want)\b/iu,
  pl: /(?:opcj|wybieram|biorę|biore|wolę|wole|decyduję|decyduje|poproszę|poprosze|zgadzam|numer|pasuje|może być|moze byc|akceptuj|chcę|chce|niech będzie|niech bedzie|dobrze|ok\b|ta |tę |tą )/iu,
  pt: /(?:opç|opc|escolho|prefiro|quero|vou (?:de|com|querer)|fico com|aceito|número|numero|essa|pode ser|fechado|ok\b|beleza|topo|a (?:primeira|segunda|terceira|quarta|última))/iu,
  es: /(?:opci|elijo|prefiero|quiero|me quedo con|acepto|escojo|número|numero|esa|esta|vale|ok\b|de acuerdo|la (?:primera|segunda|tercera|cuarta|última)|cojo|tomo)/iu,
};

/** Commands that may carry a pick in their words; beside any other a figure is not a pick. */
const PICKABLE: ReadonlySet<CommandType> = new Set([
  'affirm',
  'accept_offer',
  'smalltalk',
  'counter_offer_instalments',
  'ask_instalment_options',
  'pay_in_full',
  'counter_offer_lump_sum',
  'repeat',
  'provide_factor',
]);

/**
 * The offer that the message picks from those on the table: by number, by its count of payments, by its kind,
 * or as the cheapest. Undefined where nothing is on the table or the words do not point at exactly one.
 */
export function pickOption(scene: Scene, named: readonly Proposal[]): Proposal | undefined {
  const { input, text } = scene;
  const { offers } = input;
  if (offers.length === 0) return undefined;
  if (named.some(({ type }) => !PICKABLE.has(type))) return undefined;
  const proposes = named.some(
    ({ entities }) => entities.instalment_amount !== undefined || entities.amount !== undefined,
  );
  const byNumber = numbered(scene);
  const offer = byNumber ?? (proposes ? undefined : described(scene, named));
  if (offer === undefined) return undefined;
  const span = spanOf(scene.values, text);
  const entities: Entities = { option_index: offer.index, offer_id: offer.id };
  return { type: 'accept_offer', entities, ...span, confidence: 0.9 };
}

function numbered({ input, values, text, language }: Scene): OfferOnTable | undefined {
  const { offers, expecting } = input;
  const option = values.find((value) => value.kind === 'option');
  const index = option?.kind === 'option' ? (option.index === -1 ? offers.length : option.index) : undefined;
  if (index !== undefined) return offers.find((offer) => offer.index === index);
  if (expecting !== 'option') return undefined;
  const numbers = values.filter((value) => value.kind === 'number');
  const money = values.some((value) => value.kind === 'money' && value.sure);
  const counts = values.some(({ kind }) => kind === 'count' || kind === 'period' || kind === 'date');
  if (numbers.length !== 1 || money || counts) return undefined;
  const bare = text.replace(/[\s\d.,!#)(-]/gu, '') === '' || CHOOSING[language].test(text);
  const [only] = numbers;
  return bare && only?.kind === 'number' ? offers.find((offer) => offer.index === only.value) : undefined;
}

function described(
  { input, values, text, language }: Scene,
  named: readonly Proposal[],
): OfferOnTable | undefined {
  const { offers } = input;
  const chooses =
    named.some(({ type }) => type === 'accept_offer' || type === 'affirm') || CHOOSING[language].test(text);
  if (!chooses || /\?\s*$/.test(text)) return undefined;
  const count = values.find((value) => value.kind === 'count');
  if (count?.kind === 'count') return only(offers.filter(({ instalments }) => instalments === count.value));
  if (CHEAPEST[language].test(text)) {
    const least = Math.min(...offers.map(({ total }) => total));
    return only(offers.filter(({ total }) => total === least));
  }
  for (const [words, kinds] of KIND_WORDS[language]) {
    if (words.test(text)) return only(offers.filter(({ kind }) => kinds.includes(kind)));
  }
  return undefined;
}

function only(offers: readonly OfferOnTable[]): OfferOnTable | undefined {
  return offers.length === 1 ? offers[0] : undefined;
}

function spanOf(values: readonly Value[], text: string): { start: number; end: number } {
  const [first] = values.filter(({ kind }) => kind === 'option' || kind === 'number' || kind === 'count');
  return first === undefined ? { start: 0, end: text.length } : { start: first.start, end: first.end };
}
