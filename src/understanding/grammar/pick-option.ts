import type { OfferOnTable } from '../../dialogue/index.ts';
import type { CommandType, Entities } from '../../domain/index.ts';
import { CHOOSING, KIND_WORDS, LETTER, NICKNAMES, PLACES, SHORT_PICK, SUPERLATIVES } from './option-words.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

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
  const offer = isAsking(scene, named)
    ? undefined
    : (placedAt(scene) ?? numbered(scene, named) ?? described(scene, named) ?? onlyOne(scene, named));
  if (offer === undefined) return undefined;
  const entities: Entities = { option_index: offer.index, offer_id: offer.id };
  const { from, to } = spanOf(scene, named);
  return { proposal: { type: 'accept_offer', entities, from, to, confidence: 0.9 }, replaces: REPLACED };
}

/** "Is the first one better?": asks about an option; "can I take the second?" picks it. */
function isAsking({ text, words, line, valueSpans }: Scene, named: readonly Proposal[]): boolean {
  if (!/\?\s*$/u.test(text) || named.some(({ type }) => type === 'accept_offer')) return false;
  const said = words.filter(
    (_, i) =>
      !line.filler[i] && !valueSpans.some((span) => span !== undefined && i >= span.from && i < span.to),
  );
  return said.length > 1;
}

/** By where it stands in the list: the bottom one, la de en medio, B. */
function placedAt({ input: { offers, expecting }, text, language, words }: Scene): OfferOnTable | undefined {
  if (expecting !== 'option' || words.length > SHORT_PICK + 2) return undefined;
  const letter = LETTER.exec(text)?.[1]?.toLowerCase();
  if (letter !== undefined) return offers[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
  const nickname = language === 'pl' ? NICKNAMES.findIndex((name) => name.test(text)) : -1;
  if (nickname >= 0) return offers[nickname];
  const place = PLACES[language].find(([said]) => said.test(text))?.[1];
  if (place === 'last') return offers.at(-1);
  if (place === 'first') return offers[0];
  return place === 'middle' && offers.length % 2 === 1 ? offers[(offers.length - 1) / 2] : undefined;
}

/** "One payment" names no option: the article is no number. */
const ARTICLE = /^(?:an?|uma?|una?|jed\p{L}+)$/iu;

/** "The longest one" is not the first. */
const PRONOUN = /^one$/iu;

/** By its place in the list. */
function numbered(
  { input, text, values, words, line }: Scene,
  named: readonly Proposal[],
): OfferOnTable | undefined {
  const { offers, expecting } = input;
  const option = values.findLast((value) => value.kind === 'option');
  const at = (index: number) =>
    offers.find((offer) => offer.index === (index === -1 ? offers.length : index));
  if (option?.kind === 'option') return at(option.index);
  if (expecting !== 'option') return undefined;
  const numbers = values.filter(
    (value) =>
      value.kind === 'number' &&
      !ARTICLE.test(text.slice(value.start, value.end)) &&
      !(words.length > 1 && PRONOUN.test(text.slice(value.start, value.end))),
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
  const chooses = CHOOSING[language].test(text) || isShort(scene, named);
  if (!accepts && (expecting !== 'option' || !chooses)) return undefined;
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

/** Commands that a description of an option is heard as. */
const PICKED: ReadonlySet<CommandType> = new Set([
  'affirm',
  'accept_offer',
  'smalltalk',
  'counter_offer_instalments',
  'ask_instalment_options',
]);

/** A few words that name nothing beside the option: "te 12 rat", "the cheapest". */
function isShort({ words }: Scene, named: readonly Proposal[]): boolean {
  return (
    words.length <= SHORT_PICK &&
    named.every(
      ({ type, entities }) =>
        PICKED.has(type) && entities.date === undefined && entities.rejected_amount === undefined,
    )
  );
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
