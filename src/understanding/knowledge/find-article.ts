import { type Article, ELSEWHERE, holdsFor } from '../../dialogue/index.ts';
import type { Language, LocalDate } from '../../kernel/index.ts';
import type { Form, SearchIndex } from './build-index.ts';
import type { Knowledge } from './load-knowledge.ts';
import { type Reading, type Unit, unitsOf } from './read-question.ts';

export interface Question {
  /** What the debtor wrote. */
  readonly text: string;
  readonly language: Language;
  /** ISO 3166 code of the country whose law holds; undefined: only what holds everywhere is told. */
  readonly country: string | undefined;
  /** The day where the debtor is. */
  readonly today: LocalDate;
  /** False: only articles that say nothing of a debt (law 2). */
  readonly verified: boolean;
}

export interface FoundArticle {
  readonly article: Article;
  /** How well the question fits, 0–1. */
  readonly score: number;
  /** The approved question or keyword that it was taken for. May speak of a debt: for records, never to be told. */
  readonly matched: string;
}

/** Below, the words are not taken for a question to the article. A statement must say nearly what one asks. */
const LEAST: Readonly<Record<Reading, number>> = { question: 0.33, bare: 0.55, statement: 0.61 };
/** The best article must be ahead of the next by this: nearer than that, nobody knows which was meant. */
const AHEAD = 0.02;
/** Shares of likeness to an approved question, of keywords and of odds in a score. */
const SHARES = { likeness: 0.5, keyword: 0.28, odds: 0.22 };
/** Share of the likest approved question of an id in its likeness; the next two share the rest. */
const LIKEST = 0.72;
/** Likeness to a sentence that is answered elsewhere, as a score. */
const ELSEWHERE_SHARE = 0.8;
/** A keyword of this weight is a sign by itself: about that of a word of two ids. */
const KEYWORD_FULL = 3.8;
/** Keywords that weigh less say nothing. */
const KEYWORD_LEAST = 1.6;
/** A sentence of several is a little less than a message of its own. */
const PART = 0.9;

/**
 * The approved article that answers a question, or undefined where none fits: then nobody knows, and nothing is
 * made up. Deterministic; takes some tenths of a millisecond. To somebody who is not verified a question that a
 * disclosing article fits best has no answer either: the next best would answer another question.
 */
export function findArticle(knowledge: Knowledge, question: Question): FoundArticle | undefined {
  const [best, next] = rank(knowledge, question);
  if (best?.article === undefined || best.ahead < 0) return undefined;
  if (next !== undefined && best.ahead - next.ahead < AHEAD) return undefined;
  if (best.article.discloses && !question.verified) return undefined;
  return { article: best.article, score: best.score, matched: best.matched };
}

/**
 * The articles nearest to a question, best first, those too that do not fit well enough by themselves: for a
 * model to choose one or none of.
 */
export function nearestArticles(knowledge: Knowledge, question: Question, limit: number): FoundArticle[] {
  const mayTell = (article: Article) => question.verified || !article.discloses;
  return rank(knowledge, question)
    .flatMap(({ article, score, matched }) =>
      article !== undefined && mayTell(article) ? [{ article, score, matched }] : [],
    )
    .slice(0, limit);
}

/** True where the words are likest to what no article answers: the case, or what is nobody's business here. */
export function isElsewhere(knowledge: Knowledge, question: Question): boolean {
  const [best] = rank(knowledge, question);
  return best?.id === ELSEWHERE && best.ahead >= 0;
}

interface Ranked {
  readonly id: string;
  /** Undefined for what is answered elsewhere. */
  readonly article: Article | undefined;
  readonly score: number;
  /** How far the score is above the least that its unit needs. */
  readonly ahead: number;
  readonly matched: string;
}

type Holds = (article: Article) => boolean;

function rank(knowledge: Knowledge, { text, language, country, today }: Question): Ranked[] {
  const index = knowledge.indexOf(language);
  const holds: Holds = (article) => holdsFor(article, country, today);
  const best = new Map<string, Ranked>();
  for (const unit of unitsOf(text, language)) {
    for (const found of rankUnit(index, unit, holds)) {
      const before = best.get(found.id);
      if (before === undefined || before.ahead < found.ahead) best.set(found.id, found);
    }
  }
  return [...best.values()].sort((a, b) => b.ahead - a.ahead || (a.id < b.id ? -1 : 1));
}

function rankUnit(index: SearchIndex, unit: Unit, holds: Holds): Ranked[] {
  const likely = likenessById(index, unit, holds);
  const signs = keywordsById(index, unit, holds);
  const odds = index.odds.of(unit.terms);
  const most = unit.part ? PART : 1;
  return [...new Set([...likely.keys(), ...signs.keys()])].map((id) => {
    const like = likely.get(id);
    const sign = signs.get(id);
    const score =
      // What is asked elsewhere has no subject of its own: there only the likest sentence counts.
      id === ELSEWHERE
        ? ELSEWHERE_SHARE * like!.most
        : SHARES.likeness * (like?.fit ?? 0) +
          SHARES.keyword * (sign?.fit ?? 0) +
          SHARES.odds * (odds.get(id) ?? 0);
    return {
      id,
      article: index.byId.get(id)?.find(holds),
      score: score * most,
      ahead: score * most - LEAST[unit.reads],
      matched: (like ?? sign)!.text,
    };
  });
}

interface Fit {
  /** 0–1. */
  readonly fit: number;
  readonly text: string;
}

const mayCount = ({ article }: Form, holds: Holds) => article === undefined || holds(article);

/** Likeness of the unit to the approved questions of each id. */
function likenessById(
  { questions, likeness }: SearchIndex,
  { words }: Unit,
  holds: Holds,
): Map<string, Fit & { most: number }> {
  const best = new Map<string, { cosines: [number, number, number]; text: string }>();
  for (const [at, cosine] of likeness.compare(words).entries()) {
    const form = questions[at]!;
    if (cosine === 0 || !mayCount(form, holds)) continue;
    const own = best.get(form.id);
    if (own === undefined) {
      best.set(form.id, { cosines: [cosine, 0, 0], text: form.text });
      continue;
    }
    const [first, second, third] = own.cosines;
    if (cosine > first) {
      own.cosines = [cosine, first, second];
      own.text = form.text;
    } else if (cosine > second) own.cosines = [first, cosine, second];
    else if (cosine > third) own.cosines = [first, second, cosine];
  }
  return new Map(
    [...best].map(
      ([
        id,
        {
          cosines: [first, second, third],
          text,
        },
      ]) => [id, { fit: LIKEST * first + ((1 - LIKEST) * (second + third)) / 2, most: first, text }],
    ),
  );
}

/** The heaviest keyword of each id that stands in the unit whole: its own weight, and its share of all that was said. */
function keywordsById(index: SearchIndex, { terms }: Unit, holds: Holds): Map<string, Fit> {
  const { keywords, keywordsWith, weights, strangeWeight } = index;
  const said = terms.reduce((sum, term) => sum + (weights.get(term) ?? strangeWeight), 0);
  const met = new Map<number, { count: number; weight: number }>();
  for (const term of terms) {
    for (const at of keywordsWith.get(term) ?? []) {
      const before = met.get(at);
      const weight = weights.get(term)!;
      met.set(at, { count: (before?.count ?? 0) + 1, weight: (before?.weight ?? 0) + weight });
    }
  }
  const best = new Map<string, Fit>();
  for (const [at, { count, weight }] of met) {
    const form = keywords[at]!;
    if (count < form.terms.length || weight < KEYWORD_LEAST || !mayCount(form, holds)) continue;
    const fit = (Math.min(1, weight / KEYWORD_FULL) + weight / said) / 2;
    if (fit > (best.get(form.id)?.fit ?? 0)) best.set(form.id, { fit, text: form.text });
  }
  return best;
}
