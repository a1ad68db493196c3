import type { Language, Locale } from '../../kernel/index.ts';
import { allowedBy } from './gate/allowed.ts';
import type { Figure, Span } from './gate/figure.ts';
import { findFigures } from './gate/find-figures.ts';
import { isDerivable } from './gate/judge.ts';
import { type NormalText, normalise } from './gate/normalise.ts';
import type { Slots } from './slot-value.ts';

/** What the figures of a text are checked against. */
export interface OutboundContext {
  /** Language that the text is written in. */
  readonly language: Language;
  /** The debtor's locale: decides the order of day and month in dates written with digits. */
  readonly locale: Locale;
  /** All slots of the turn. */
  readonly slots: Slots;
  /** Pieces of catalogue text that may bring figures of their own ("within 24 hours"). */
  readonly templateLiterals?: readonly string[];
  /**
   * For what a model phrased: also checks numbers, ordinals and fractions in words, days told by their distance
   * ("tomorrow"), signs of units without a number, and scripts in which a number could hide.
   */
  readonly strict?: boolean;
}

export type OutboundVerdict =
  | { readonly ok: true }
  /** The offending figures as they stand in the text, each once. They may hold personal data. */
  | { readonly ok: false; readonly offending: readonly string[] };

/**
 * The one gate that every outgoing text passes. Finds every figure of the finished text — amounts, percents, dates,
 * counts, links — without knowing how it was written, and asks of each that a slot of the turn or a literal of
 * the catalogue vouches for it. Pure.
 */
export function checkOutbound(text: string, context: OutboundContext): OutboundVerdict {
  const normal = normalise(text);
  const offending = looseFigures(normal, context).map(({ start, end }) =>
    normal.plain.slice(start, end).trim(),
  );
  return offending.length === 0 ? { ok: true } : { ok: false, offending: [...new Set(offending)] };
}

/** The figures of a text that nothing vouches for, in order. Pure. */
export function looseFigures(text: NormalText, context: OutboundContext): Figure[] {
  const { language, locale, slots, templateLiterals = [], strict = false } = context;
  const allowed = allowedBy(slots);
  const reading = { allowed, locale, strict };
  const figures = findFigures(text, { language, strict, phones: allowed.phones });
  const doubtful = figures.filter((figure) => !isDerivable(figure, reading));
  if (doubtful.length === 0) return [];

  const vouched = occurrences(text, [...allowed.texts, ...templateLiterals]);
  const loose = doubtful.filter(
    (span) => !vouched.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  if (loose.length === 0) return [];
  const known = literalFigures(templateLiterals, context);
  return loose.filter((span) => !known.has(withNextWord(text, span)));
}

/** Where a text slot or a piece of the catalogue stands in the text word for word. */
function occurrences(text: NormalText, pieces: readonly string[]): Span[] {
  return pieces.flatMap((piece) => {
    const { plain } = normalise(piece.trim());
    const found: Span[] = [];
    for (let start = 0; plain !== '' && start >= 0; start += 1) {
      start = text.plain.indexOf(plain, start);
      if (start < 0) break;
      found.push({ start, end: start + plain.length });
    }
    return found;
  });
}

/** Figures of the catalogue with the word after them: a model may move "24 hours" but not turn it into "24 payments". */
function literalFigures(
  literals: readonly string[],
  { language, strict = false }: OutboundContext,
): Set<string> {
  return new Set(
    literals.flatMap((literal) => {
      const text = normalise(literal);
      return findFigures(text, { language, strict, phones: new Set() }).map((span) =>
        withNextWord(text, span),
      );
    }),
  );
}

function withNextWord(text: NormalText, { start, end }: Span): string {
  const next = /^[^\p{L}\d]{0,2}(\p{L}*)/u.exec(text.folded.slice(end))?.[1] ?? '';
  return `${text.folded.slice(start, end).trim()} ${next}`;
}
