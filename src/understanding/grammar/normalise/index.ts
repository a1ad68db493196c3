import type { Language } from '../../../kernel/index.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** How one language writes short: whole words by table, the rest by rule. All folded. */
export interface Contractions {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** The words that `word` stands for, given the word after it; undefined where it stands for itself. */
  readonly rules: (word: string, next: string | undefined) => readonly string[] | undefined;
}

export const CONTRACTIONS: Readonly<Record<Language, Contractions>> = { en, pl, pt, es };
