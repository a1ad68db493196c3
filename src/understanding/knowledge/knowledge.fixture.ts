import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../dialogue/index.ts';
import { LANGUAGES, type Language, localDate } from '../../kernel/index.ts';

/** A day on which the shipped articles hold. */
export const TODAY = localDate('2026-11-24');

/** Folder of each language. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en', pl: 'pl', pt: 'pt-BR', es: 'es' };

/** The articles that the project ships. */
export function shippedFiles(): ContentFile[] {
  const root = join(import.meta.dirname, '..', '..', '..');
  return LANGUAGES.flatMap((language) => {
    const folder = `prompts/knowledge/${LOCALES[language]}`;
    return readdirSync(join(root, folder)).map((name) => ({
      path: `${folder}/${name}`,
      content: readFileSync(join(root, folder, name), 'utf8'),
    }));
  });
}

const HEAD = {
  id: 'receipt',
  theme: 'payment',
  countries: 'all',
  questions: ['Can I get a receipt?', 'Will you confirm my payment?', 'How do I prove that I paid?'],
  keywords: ['receipt'],
  source: 'practice',
  validFrom: '2026-01-01',
  discloses: true,
  owner: 'payments',
};

/** A file of an article. Keys that are undefined are left out of its head. */
export function articleFile(
  head: Partial<Record<keyof typeof HEAD | 'validTo' | 'colour', unknown>> = {},
  { path = 'prompts/knowledge/en/receipt.md', answer = 'Yes, you can ask for one here.' } = {},
): ContentFile {
  const lines = Object.entries({ ...HEAD, ...head })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return { path, content: ['---', ...lines, '---', answer, ''].join('\n') };
}

/** The same article in all languages. */
export function inAllLanguages(
  head: Parameters<typeof articleFile>[0] = {},
  options: { name?: string; answer?: string } = {},
): ContentFile[] {
  const { name = 'receipt', ...rest } = options;
  return LANGUAGES.map((language) =>
    articleFile(head, { path: `prompts/knowledge/${LOCALES[language]}/${name}.md`, ...rest }),
  );
}
