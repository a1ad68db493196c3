import type { OfferOnTable } from '../../dialogue/index.ts';
import type { CommandType, Entities } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

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

type Figure = (offer: OfferOnTable) => number;

const total: Figure = (offer) => offer.total;
const instalment: Figure = (offer) => offer.instalmentAmount;
const shortest: Figure = (offer) => offer.instalments;
const longest: Figure = (offer) => -offer.instalments;

/** Words for the offer with the least of a figure. */
const SUPERLATIVES: Record<Language, readonly (readonly [RegExp, Figure])[]> = {
  en: [
    [
      /\b(?:(?:smallest|lowest|cheapest|smaller|lower) (?:monthly|instal+ments?|payments?|per month|a month))\b/iu,
      instalment,
    ],
    [/\b(?:cheap(?:er|est)?|lowest|least|biggest discount|smallest total)\b/iu, total],
    [/\b(?:longest|longer|most (?:payments|instal+ments?|time|months))\b/iu, longest],
    [/\b(?:shortest|shorter|quickest|fastest|fewest|least (?:payments|months))\b/iu, shortest],
  ],
  pl: [
    [
      /(?:(?:najniższ|najnizsz|najmniejsz|mniejsz|niższ|nizsz)\p{L}* (?:rat|miesięczn|miesieczn))/iu,
      instalment,
    ],
    [/(?:tańsz|tansz|najtań|najtan|najniższ|najnizsz|najmniej)/iu, total],
    [/(?:najdłuż|najdluz|dłuższ|dluzsz|najwięcej rat|najwiecej rat)/iu, longest],
    [/(?:najkrót|najkrot|krótsz|krotsz|najszybc)/iu, shortest],
  ],
  pt: [
    [
      /(?:(?:menor|menores|mais baixa) (?:parcela|parcelas|prestação|prestacao|mensalidade))|parcela (?:menor|mais baixa)/iu,
      instalment,
    ],
    [/(?:mais barat|menor valor|mais em conta|maior desconto|menor total)/iu, total],
    [/(?:mais long|mais parcelas|maior prazo|mais vezes)/iu, longest],
    [/(?:mais curt|menos parcelas|mais rápid|mais rapid|menos vezes)/iu, shortest],
  ],
  es: [
    [
      /(?:(?:menor|menores|más baja|mas baja) (?:cuota|cuotas|mensualidad))|cuota (?:menor|más baja|mas baja)/iu,
      instalment,
    ],
    [/(?:más barat|mas barat|menor importe|menor monto|más económic|mas economic|mayor descuento)/iu, total],
    [/(?:más larg|mas larg|más cuotas|mas cuotas|más plazos|mas plazos)/iu, longest],
    [/(?:más cort|mas cort|menos cuotas|menos plazos|más rápid|mas rapid)/iu, shortest],
  ],
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
  'deny',
  'accept_offer',
  'smalltalk',
  'counter_offer_instalments',
  'ask_instalment_options',
  'pay_in_full',
  'counter_offer_lump_sum',
  'promise_to_pay',
  'repeat',
  'setup_autopay',
]);

/** What a pick explains: a yes to it, and figures that are only its words. */
const REPLACED: ReadonlySet<CommandType> = new Set([
  'affirm',
  'deny',
  'accept_offer',
  'smalltalk',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'ask_instalment_options',
  'pay_in_full',
  'promise_to_pay',
]);

/** An option that was picked, and the commands that are only its words. */
export interface Pick {
  readonly proposal: Proposal;
  readonly replaces: ReadonlySet<CommandType>;
}

/**
 * The offer that the message picks from those on the table: by number, by its count of payments or their amount,
 * by its kind, as the cheapest, or the only one by a yes. Undefined where nothing is on the table or the words do
 * not point at exactly one.
 */
export function pickOption(scene: Scene, named: readonly Proposal[]): Pick | undefined {
  const { input } = scene;
  const { offers } = input;
  if (offers.length === 0 || named.some(({ type }) => !PICKABLE.has(type))) return undefined;
  if (named.some(({ entities }) => entities.hypothetical || entities.condition !== undefined))
    return undefined;
  const offer = numbered(scene, named) ?? described(scene, named) ?? onlyOne(scene, named);
  if (offer === undefined) return undefined;
  const entities: Entities = { option_index: offer.index, offer_id: offer.id };
  const { from, to } = spanOf(scene, named);
  return { proposal: { type: 'accept_offer', entities, from, to, confidence: 0.9 }, replaces: REPLACED };
}

/** "One payment" names no option: the article is no number. */
const ARTICLE = /^(?:an?|uma?|una?|jed\p{L}+)$/iu;

/** By its place in the list. */
function numbered(
  { input, text, values, words, line }: Scene,
  named: readonly Proposal[],
): OfferOnTable | undefined {
  const { offers, expecting } = input;
  const option = values.find((value) => value.kind === 'option');
  const at = (index: number) =>
    offers.find((offer) => offer.index === (index === -1 ? offers.length : index));
  if (option?.kind === 'option') return at(option.index);
  if (expecting !== 'option') return undefined;
  const numbers = values.filter(
    (value) => value.kind === 'number' && !ARTICLE.test(text.slice(value.start, value.end)),
  );
  const others = values.some(
    (value) =>
      (value.kind === 'money' && value.sure) ||
      value.kind === 'count' ||
      value.kind === 'period' ||
      (value.kind === 'date' && !value.weak),
  );
  const [only] = numbers;
  if (numbers.length !== 1 || only?.kind !== 'number' || others) return undefined;
  const beside = words.filter(
    (word, i) => !line.filler[i] && (word.end <= only.start || word.start >= only.end),
  );
  const chooses = named.some(({ type }) => type === 'accept_offer' || type === 'affirm');
  return beside.length === 0 || chooses || beside.length <= 2 ? at(only.value) : undefined;
}

/** By what it is: how many payments, of how much, of which kind, the cheapest. */
function described(scene: Scene, named: readonly Proposal[]): OfferOnTable | undefined {
  const { input, values, text, language } = scene;
  const { offers, expecting } = input;
  const accepts = named.some(({ type }) => type === 'accept_offer' || type === 'affirm');
  if (!accepts && (expecting !== 'option' || !CHOOSING[language].test(text))) return undefined;
  if (/\?\s*$/.test(text)) return undefined;
  const count = values.find((value) => value.kind === 'count');
  const money = values.filter((value) => value.kind === 'money');
  const byCount =
    count?.kind === 'count' ? offers.filter(({ instalments }) => instalments === count.value) : [];
  const byAmount = offers.filter((offer) =>
    money.some(({ amount }) => amount === offer.instalmentAmount || amount === offer.total),
  );
  if (count !== undefined && byCount.length === 0) return undefined;
  if (byCount.length === 1 && (money.length === 0 || byAmount.includes(byCount[0]!))) return byCount[0];
  if (money.some(({ sure }) => sure) || byAmount.length > 0) return only(byAmount);
  const best = superlative(scene);
  if (best !== undefined) return only(best);
  for (const [words, kinds] of KIND_WORDS[language]) {
    if (words.test(text)) return only(offers.filter(({ kind }) => kinds.includes(kind)));
  }
  return undefined;
}

function superlative({ input: { offers }, text, language }: Scene): readonly OfferOnTable[] | undefined {
  for (const [words, figure] of SUPERLATIVES[language]) {
    if (!words.test(text)) continue;
    const least = Math.min(...offers.map(figure));
    return offers.filter((offer) => figure(offer) === least);
  }
  return undefined;
}

/** One offer on the table and an acceptance, or a yes where an option is asked for. */
function onlyOne(
  { input: { offers, expecting } }: Scene,
  named: readonly Proposal[],
): OfferOnTable | undefined {
  const [offer, more] = offers;
  if (offer === undefined || more !== undefined) return undefined;
  const types = new Set(named.map(({ type }) => type));
  const bound = named.some(
    ({ type, entities }) =>
      type === 'accept_offer' && (entities.instalments !== undefined || entities.amount !== undefined),
  );
  if (types.has('accept_offer') && !bound) return offer;
  return expecting === 'option' && types.has('affirm') && types.size === 1 ? offer : undefined;
}

function only(offers: readonly OfferOnTable[]): OfferOnTable | undefined {
  return offers.length === 1 ? offers[0] : undefined;
}

function spanOf(scene: Scene, named: readonly Proposal[]): { from: number; to: number } {
  const { values, valueSpans, words } = scene;
  const spans = values.flatMap((value, i) => {
    const span = valueSpans[i];
    const tells =
      value.kind === 'option' || value.kind === 'number' || value.kind === 'count' || value.kind === 'money';
    return tells && span !== undefined ? [span] : [];
  });
  const picks = named.filter(({ type }) => type === 'accept_offer' || type === 'affirm');
  const all = [...spans, ...picks];
  if (all.length === 0) return { from: 0, to: words.length };
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
}
