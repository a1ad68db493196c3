import { type Approved, type Article, type ContentFile, readApproved } from '../../dialogue/index.ts';
import { AppError, type Language, type Problem } from '../../kernel/index.ts';
import { buildIndex, type SearchIndex } from './build-index.ts';
import { readForm } from './read-question.ts';

/** The approved articles of a release, ready to be searched. */
export interface Knowledge {
  /** In order of path. */
  readonly articles: readonly Article[];
  indexOf(language: Language): SearchIndex;
}

/** Reads the knowledge base of a release and checks that its keywords can be searched for. Pure. */
export function loadKnowledge(
  files: readonly ContentFile[],
): { knowledge: Knowledge } | { problems: Problem[] } {
  const read = readApproved(files);
  if ('problems' in read) return read;
  const problems = read.approved.articles.flatMap(mutedKeywords);
  return problems.length > 0 ? { problems } : { knowledge: knowledgeOf(read.approved) };
}

/** Knowledge that must be whole. Throws `CONTENT_INVALID` with all problems otherwise. */
export function requireKnowledge(files: readonly ContentFile[]): Knowledge {
  const loaded = loadKnowledge(files);
  if ('problems' in loaded) throw new AppError('CONTENT_INVALID', { problems: loaded.problems });
  return loaded.knowledge;
}

const known = new WeakMap<Approved, Knowledge>();

/** The approved answers of a release, ready to be searched. The index of a language is made when it is first needed. */
export function knowledgeOf(approved: Approved): Knowledge {
  const before = known.get(approved);
  if (before !== undefined) return before;
  const { articles, elsewhere } = approved;
  const indexes = new Map<Language, SearchIndex>();
  const make = (language: Language) => {
    const own = articles.filter((article) => article.language === language);
    const others = elsewhere.filter((each) => each.language === language);
    return buildIndex(
      own,
      others.flatMap(({ questions }) => questions),
      language,
    );
  };
  const knowledge: Knowledge = {
    articles,
    indexOf: (language) => {
      const index = indexes.get(language) ?? make(language);
      indexes.set(language, index);
      return index;
    },
  };
  known.set(approved, knowledge);
  return knowledge;
}

function mutedKeywords({ path, keywords, language }: Article): Problem[] {
  return keywords
    .filter((text) => readForm(text, language).terms.length === 0)
    .map((text) => ({
      place: path,
      problem: `has the keyword "${text}", in which no word says what is asked`,
      fix: 'add a word that does, or take it out',
    }));
}
