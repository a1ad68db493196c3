import { z } from 'zod';
import { DEFAULT_LOCALE, LANGUAGES, type Locale, languageOf, type Problem } from '../../kernel/index.ts';
import type { ContentFile } from '../content-file.ts';
import { readContent } from '../read-content.ts';
import { debtHints, reservedKeywordsAsked } from './wording.ts';

/** Words that may open a WhatsApp conversation again after its 24 hours. They reach a person who is not verified. */
export interface TemplateWords {
  readonly id: string;
  readonly locale: Locale;
  /** What Meta files it under. */
  readonly category: 'UTILITY' | 'MARKETING';
  /** Replies that it may stand for; `*`: any. */
  readonly replies: readonly string[];
  /** With variables `{{1}}`, `{{2}}`… */
  readonly body: string;
  readonly variables: Readonly<Record<string, 'givenName' | 'sender'>>;
}

const FILE = 'prompts/templates/whatsapp.json';
/** Longest body of a template. Source: Twilio Content, quick-reply and text on WhatsApp. */
const BODY_CHARS = 1_024;

const fileSchema = z.strictObject({
  templates: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9_]{1,40}$/, 'must be lower-case letters, digits and _'),
      locale: z.string().min(2),
      category: z.enum(['UTILITY', 'MARKETING']),
      replies: z.array(z.string()).min(1),
      body: z.string().min(1).max(BODY_CHARS),
      variables: z.record(z.string().regex(/^\d{1,2}$/), z.enum(['givenName', 'sender'])),
    }),
  ),
});

/** Reads the templates of a release; what is wrong is added to the problems. None at all is allowed: no window is opened again. */
export function readTemplates(files: readonly ContentFile[], problems: Problem[]): readonly TemplateWords[] {
  const file = files.find(({ path }) => path === FILE);
  if (file === undefined) return [];
  const read = readContent(file, fileSchema, problems);
  if (read === undefined) return [];
  const templates = read.templates.map((template) => ({ ...template, locale: template.locale as Locale }));
  templates.forEach((template, i) => {
    for (const [problem, fix] of faultsOf(template, templates.slice(0, i))) {
      problems.push({
        place: `${FILE} > templates > ${i} (${template.id} ${template.locale})`,
        problem,
        fix,
      });
    }
  });
  return templates;
}

function* faultsOf(
  { id, locale, body, variables }: TemplateWords,
  before: readonly TemplateWords[],
): Generator<readonly [problem: string, fix: string]> {
  if (languageOf(locale) === undefined) {
    yield [`is in ${locale}`, `give a locale of ${LANGUAGES.join(', ')}, such as ${DEFAULT_LOCALE}`];
  }
  if (before.some((other) => other.id === id && other.locale === locale)) {
    yield ['stands twice in this locale', 'give it another id or take one out'];
  }
  const named = [...body.matchAll(/\{\{(\d+)\}\}/g)].map(([, name]) => name!);
  const given = Object.keys(variables);
  if (named.toSorted().join() !== given.toSorted().join()) {
    yield ['its variables and those of its body differ', 'name every {{n}} of the body once under variables'];
  }
  if (/^\s*\{\{|\}\}\s*$|\}\}\s*\{\{/.test(body)) {
    yield ['begins or ends with a variable, or has two in a row', 'put words around it: WhatsApp refuses it'];
  }
  const hints = debtHints(body, locale);
  if (hints.length > 0) {
    yield [
      `speaks of a debt (${hints.join(', ')})`,
      'say it without: it reaches people who are not verified',
    ];
  }
  const keywords = reservedKeywordsAsked(body);
  if (keywords.length > 0) {
    yield [`asks for ${keywords.join(', ')}`, 'ask for another word: carriers take these for themselves'];
  }
}
