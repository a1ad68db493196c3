import { z } from 'zod';
import {
  type Language,
  LIMITS,
  type LocalDate,
  languageOf,
  type Problem,
  parseLocalDate,
} from '../../kernel/index.ts';
import type { ContentFile } from '../content-file.ts';
import { readHeadedFile } from '../headed-file.ts';
import { debtHints } from '../say/index.ts';
import { ALL_COUNTRIES, type Article, ELSEWHERE, type Elsewhere } from './article.ts';

/** The source of an answer that tells how this service works; it vouches for no figure. */
const PRACTICE = 'practice';

const day = z.string().transform((text, context): LocalDate => {
  const read = parseLocalDate(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'is no day of the calendar; write YYYY-MM-DD' });
  return z.NEVER;
});

const phrase = z.string().trim().min(1, 'is empty');

const articleHead = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is words of lower case joined by -'),
  theme: phrase,
  countries: z.union([
    z.literal(ALL_COUNTRIES),
    z.array(z.string().regex(/^[A-Z]{2}$/, 'a country is an ISO code of two capitals')).min(1),
  ]),
  questions: z.array(phrase).default([]),
  keywords: z.array(phrase).default([]),
  source: phrase,
  validFrom: day,
  validTo: day.optional(),
  discloses: z.boolean(),
  owner: phrase,
});

const elsewhereHead = z.strictObject({
  id: z.literal(ELSEWHERE),
  questions: z.array(phrase).min(1),
  owner: phrase,
});

/**
 * Reads one file `prompts/knowledge/<locale>/<name>.md`: the article, or everything that is wrong with it by
 * itself, each with its line. An answer that anybody may be told (`discloses: false`) passes the same check of
 * debt words as an undisclosing reply; an answer with a figure names the law or public page that the figure is
 * from; no answer has a gap to fill.
 */
export function readArticle(file: ContentFile): { article: Article } | { problems: Problem[] } {
  const { path } = file;
  const folder = folderOf(path);
  if ('problems' in folder) return folder;
  const read = readHeadedFile(file, articleHead);
  if ('problems' in read) return read;
  const { head, body, bodyLine } = read;
  const article: Article = { ...head, validTo: head.validTo, ...folder, answer: body.trim(), path };
  const line = bodyLine + body.split('\n').findIndex((text) => text.trim() !== '');
  const problems = [
    ...checkAnswer(article).map((found) => ({ place: `${path}:${line}`, ...found })),
    ...checkHead(article).map((found) => ({ place: path, ...found })),
  ];
  return problems.length > 0 ? { problems } : { article };
}

/** Reads the file `elsewhere.md` of a folder. */
export function readElsewhere(file: ContentFile): { elsewhere: Elsewhere } | { problems: Problem[] } {
  const folder = folderOf(file.path);
  if ('problems' in folder) return folder;
  const read = readHeadedFile(file, elsewhereHead);
  if ('problems' in read) return read;
  const { questions, owner } = read.head;
  return { elsewhere: { language: folder.language, questions, owner, path: file.path } };
}

function folderOf(path: string): { language: Language; locale: string } | { problems: Problem[] } {
  const locale = path.split('/').at(-2) ?? '';
  const language = languageOf(locale);
  if (language !== undefined) return { language, locale };
  const fix = 'put it into a folder named after a locale of en, pl, pt or es';
  return { problems: [{ place: path, problem: 'lies in no folder of a language', fix }] };
}

type Found = Omit<Problem, 'place'>;

function checkAnswer({ answer, discloses, language, source }: Article): Found[] {
  const found: Found[] = [];
  const most = LIMITS.articleChars.value;
  const length = [...answer].length;
  if (length === 0) found.push({ problem: 'has no answer', fix: 'write the answer below the head' });
  if (length > most) {
    found.push({ problem: `the answer has ${length} characters`, fix: `keep it to ${most}` });
  }
  if (/[{}]/.test(answer)) {
    found.push({
      problem: 'has a gap { } in the answer',
      fix: 'write plain words: an answer is told as it stands, and no figure of a debtor comes into it',
    });
  }
  if (/\p{N}/u.test(answer) && source === PRACTICE) {
    found.push({
      problem: `names a figure, but the source is "${PRACTICE}"`,
      fix: 'name the law or public page as the source, or say it without the figure',
    });
  }
  for (const word of discloses ? [] : new Set(debtHints(answer, language))) {
    found.push({
      problem: `hints at a debt with the word "${word}", though the article is marked discloses: false`,
      fix: 'say it without the word, or mark the article discloses: true',
    });
  }
  return found;
}

function checkHead({ validFrom, validTo, questions, keywords }: Article): Found[] {
  const found: Found[] = [];
  if (validTo !== undefined && validTo < validFrom) {
    found.push({ problem: `ends on ${validTo}, before it begins`, fix: 'put validTo after validFrom' });
  }
  const all = [...questions, ...keywords];
  for (const text of new Set(all.filter((each, index) => all.indexOf(each) !== index))) {
    found.push({ problem: `has "${text}" twice`, fix: 'take one of the two out' });
  }
  return found;
}
