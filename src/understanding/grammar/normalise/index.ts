import type { Language } from '../../../kernel/index.ts';
import type { Contractions } from './contractions.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** Each language's way of writing short. */
export const CONTRACTIONS: Readonly<Record<Language, Contractions>> = { en, pl, pt, es };
