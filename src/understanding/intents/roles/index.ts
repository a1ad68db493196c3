import type { Language } from '../../../kernel/index.ts';
import type { Roles } from '../../grammar/sheet.ts';
import { shared } from './all-languages.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** What values are by their neighbours, and words that are values, by language. */
export const ROLES: Readonly<Record<Language, readonly Roles[]>> = {
  en: [en, shared],
  pl: [pl, shared],
  pt: [pt, shared],
  es: [es, shared],
};
