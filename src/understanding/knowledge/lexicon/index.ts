import type { Language } from '../../../kernel/index.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { SearchLexicon } from './lexicon.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

export const SEARCH_LEXICONS: Readonly<Record<Language, SearchLexicon>> = { en, pl, pt, es };
