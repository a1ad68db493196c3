import { LIMITS, type Locale, languageOf } from '../../../kernel/index.ts';
import type { Replies } from '../catalogue.ts';
import { looseFigures } from '../check-outbound.ts';
import type { Figure } from '../gate/figure.ts';
import { findLinks } from '../gate/links.ts';
import { type NormalText, normalise } from '../gate/normalise.ts';
import type { ReplySpec } from '../manifest.ts';
import { debtHints, fold, reservedKeywordsAsked } from '../wording.ts';
import { FORBIDDEN_KINDS, negatedClauses, newWords } from './phrased-words.ts';
import { checkPlaceholders, type PlaceholderReason } from './placeholder-checks.ts';
import { withoutPlaceholders, wordsBetween } from './placeholders.ts';
import { isInLanguage, isKnownWord } from './spoken-language.ts';

/** What a text of a model is compared with. */
export interface PhrasedContext {
  readonly replies: Replies;
  readonly spec: ReplySpec;
  /** The catalogue text with `{slot}` in place of every slot, as the model saw it. */
  readonly template: string;
  readonly locale: Locale;
}

/**
 * Why words of a model may not go out.
 * - placeholders: see `PlaceholderReason`
 * - `digit`, `number_word`, `percent`, `date`, `link`, `figure`: says how much, how many, when or where to, by itself
 * - `odd_character`, `odd_word`: a sign or a shouted word that the reply does not have
 * - `wrong_language`, `too_long`, `too_short`
 * - `threat`, `pressure`, `promise`, `secrets`, `terms`: words of that kind that the reply does not have
 * - `meaning_turned`: says no where the reply does not, or the other way round
 * - `question`: asks where the reply does not, does not where it does, or not at its end
 * - `hints_debt`: speaks of a debt though the reply may not
 * - `carrier_keyword`: asks for a word that a carrier keeps for itself
 */
export type PhrasedReason =
  | PlaceholderReason
  | 'digit'
  | 'number_word'
  | 'percent'
  | 'date'
  | 'link'
  | 'figure'
  | 'odd_character'
  | 'odd_word'
  | 'wrong_language'
  | 'too_long'
  | 'too_short'
  | (typeof FORBIDDEN_KINDS)[number]
  | 'meaning_turned'
  | 'question'
  | 'hints_debt'
  | 'carrier_keyword';

/** Lengths that a text may have beside the reply it was made from, as shares of it and in characters. */
const LONGER_SHARE_MAX = 1.6;
const LONGER_CHARS_MAX = 60;
const SHORTER_SHARE_MIN = 0.4;

/** What a text is made of: Latin letters, spaces, and the punctuation of the four languages. */
const ORDINARY = /[\p{Script=Latin}\p{M} \n.,;:!?¡¿'’"“”„«»()–—-]/u;

/**
 * Checks words that a model put in place of a reply, before the values go in: they may say it in another tone
 * and nothing else. Gives every reason against them, none where they may go out. Pure.
 */
export function checkPhrased(text: string, context: PhrasedContext): PhrasedReason[] {
  const { template, spec, locale, replies } = context;
  const longest = Math.max(template.length * LONGER_SHARE_MAX, template.length + LONGER_CHARS_MAX);
  // What is far too long is not read any further.
  if (text.length > Math.min(longest, LIMITS.outboundChars.value)) return ['too_long'];
  const language = languageOf(locale) ?? 'en';
  const plain = withoutPlaceholders(text);
  const from = withoutPlaceholders(template);
  const found: (PhrasedReason | false)[] = [
    ...checkPlaceholders(text, template, spec.slots),
    ...figureReasons(plain, context),
    oddCharacters(withoutPlaceholders(text, ''), template) && 'odd_character',
    [...oddNames(plain, context), ...codes(plain)].some((word) => !from.includes(word)) && 'odd_word',
    !isInLanguage(plain, language, replies) && 'wrong_language',
    text.trim().length < template.length * SHORTER_SHARE_MIN && 'too_short',
    ...FORBIDDEN_KINDS.map((kind) => newWords(kind, plain, from, language).length > 0 && kind),
    negatedClauses(plain, language) !== negatedClauses(from, language) && 'meaning_turned',
    asksOtherwise(text, template) && 'question',
    !spec.discloses && debtHints(plain, locale).length > 0 && 'hints_debt',
    reservedKeywordsAsked(plain).length > 0 && 'carrier_keyword',
  ];
  return [...new Set(found.filter((reason) => reason !== false))];
}

/** Words shouted, mixed, or written like a name, which are none of the language. */
function oddNames(text: string, { locale, replies }: PhrasedContext): string[] {
  const language = languageOf(locale) ?? 'en';
  return (text.match(/\p{L}*\p{Lu}\p{L}*/gu) ?? []).filter(
    (word) =>
      /\p{L}\p{Lu}/u.test(word) || (isInside(text, word) && !isKnownWord(fold(word), language, replies)),
  );
}

/** A word written with a capital letter that does not begin a sentence: a name, and the reply has its own. */
function isInside(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at > 0 && !/[.!?:;\n\ue000"“„«(¡¿–—-]\s*$/u.test(text.slice(0, at));
}

/** Words joined to one another with signs, as codes and addresses are. */
function codes(text: string): string[] {
  return text.match(/[\p{L}\ue000]+(?:[._/\\@#]+[\p{L}\ue000]+)+/gu) ?? [];
}

function oddCharacters(text: string, from: string): boolean {
  return [...text].some((char) => !ORDINARY.test(char) && !from.includes(char));
}

/** Questions stand where they stood: as many, and last where the reply ends in one. */
function asksOtherwise(text: string, template: string): boolean {
  const count = (words: string) => words.split('?').length;
  const ends = (words: string) => words.trimEnd().endsWith('?');
  return count(text) !== count(template) || ends(text) !== ends(template);
}

function figureReasons(plain: string, { template, locale }: PhrasedContext): PhrasedReason[] {
  const normal = normalise(plain);
  const loose = looseFigures(normal, {
    language: languageOf(locale) ?? 'en',
    locale,
    slots: {},
    templateLiterals: wordsBetween(template),
    strict: true,
  });
  const links = findLinks(normal, true);
  return loose.map((figure) => {
    const isLink = links.some(({ start, end }) => start <= figure.start && figure.end <= end);
    return isLink ? 'link' : reasonOf(figure, normal);
  });
}

function reasonOf(figure: Figure, text: NormalText): PhrasedReason {
  switch (figure.kind) {
    case 'number':
      return figure.number.unit.of === 'percent' ? 'percent' : 'digit';
    case 'word':
      return figure.unit.of === 'percent' ? 'percent' : 'number_word';
    case 'date':
    case 'month':
    case 'weekday':
      return 'date';
    case 'literal': {
      const written = text.plain.slice(figure.start, figure.end);
      if (/\p{N}/u.test(written)) return 'digit';
      return /[%‰]/.test(written) ? 'percent' : 'figure';
    }
  }
}
