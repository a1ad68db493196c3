/**
 * Where a number word stands in a numeral: `unit` 1–9, `teen` 10–19 (and fused 21–29), `ten` 20–90,
 * `hundreds` 100–900 said in one word, `times` multiplies what stands before it (hundred, mil, dozen, grand),
 * `whole` is a number that nothing is added to (fiver, półtora).
 */
export type Role = 'zero' | 'unit' | 'teen' | 'ten' | 'hundreds' | 'times' | 'whole';

/**
 * `article`: also the indefinite article; `vague`: a few, a couple; `counted`: multiplies only what is said
 * before it (koła, set); `digits`: multiplies only a number in digits (k, tys); `spelled`: a digit only among
 * digits (o, meia); `final`: a number only
 * as the last word of a clause, or after one (koło); `slang`: money slang that names no currency;
 * `collective`: multiplies all that is said before it (dozen).
 */
export type WordFlag =
  | 'article'
  | 'vague'
  | 'counted'
  | 'digits'
  | 'spelled'
  | 'final'
  | 'slang'
  | 'collective';

/** Role, value, forms parted by spaces (folded or not), flags. */
export type CardinalRow = readonly [Role, number, string, ...WordFlag[]];

/** Role, value, forms in the singular, forms in the plural. `denominator` false: never the lower part of a fraction. */
export interface OrdinalRow {
  readonly role: Role;
  readonly value: number;
  readonly one: string;
  readonly many?: string;
  readonly denominator?: false;
}

/** `alone` may stand without a count (half, połowa); a part needs one (two thirds, dos tercios). */
export interface FractionRow {
  readonly value: number;
  readonly forms: string;
  readonly alone?: boolean;
}

/** How one language says numbers. Phrases are words parted by spaces. */
export interface NumberLexicon {
  readonly cardinals: readonly CardinalRow[];
  readonly ordinals: readonly OrdinalRow[];
  /** True where tens and units of an ordinal are both ordinals: vigésimo primeiro. */
  readonly ordinalChains: boolean;
  /** What follows digits to make an ordinal: 21st, 3º, 15-go. */
  readonly ordinalSuffixes: string;
  readonly fractions: readonly FractionRow[];
  /** Lower part after a number of its own: onze avos. */
  readonly fractionMark?: string;
  /** Glued to a number word it makes the lower part: veintiunavos. */
  readonly fractionEnding?: RegExp;
  readonly and: string;
  /** After which the word for "and" may go on with the number. */
  readonly andAfter: 'times' | 'anything' | 'tens';
  /** "two hundred and fifty hundredths" is 200 + 50/100. */
  readonly andPartsFraction: boolean;
  /** A comma may stand between thousands and the rest: one thousand, two hundred. */
  readonly commaJoins: boolean;
  /** One before a multiplier or a fraction: a hundred, an eighth. */
  readonly articles: string;
  /** Between a fraction and a multiplier, or a multiplier and what is counted: half a million, milhões de reais. */
  readonly of: string;
  readonly point: string;
  /** "veinte con cincuenta": adds a fraction or decimals. */
  readonly with: string;
  readonly over: readonly string[];
  readonly minus: string;
  readonly percent: readonly string[];
  /** Two numbers said in a row: one twenty two is 122. */
  readonly pairs: boolean;
  readonly aboutBefore: readonly string[];
  readonly aboutAfter: readonly string[];
  readonly atLeastBefore: readonly string[];
  readonly atLeastAfter: readonly string[];
  readonly atMostBefore: readonly string[];
  readonly atMostAfter: readonly string[];
  readonly rangeOpen: readonly string[];
  readonly rangeMiddle: readonly string[];
  /** Middle words that make a range only after an opening one: between 10 and 20. */
  readonly rangeMiddleOpened: readonly string[];
  /** Between two amounts of which either may hold: 50 or 60 euros. */
  readonly or: string;
  /** What may follow hundredths said without their name: 15 dollars 50 a month. */
  readonly afterCents: string;
  /** Words before a minus that show it is not a sign: más o menos, al menos. */
  readonly minusNotAfter: string;
  /** Real words one slip away from a number word: never corrected. */
  readonly realWords: string;
}
