import type { Language } from '../../kernel/index.ts';
import type { Lexicon, Sheet } from '../grammar/sheet.ts';
import { en as agreeEn } from './agree/en.ts';
import { es as agreeEs } from './agree/es.ts';
import { pl as agreePl } from './agree/pl.ts';
import { pt as agreePt } from './agree/pt.ts';
import { en as contactEn } from './contact/en.ts';
import { es as contactEs } from './contact/es.ts';
import { pl as contactPl } from './contact/pl.ts';
import { pt as contactPt } from './contact/pt.ts';
import { en as identityEn } from './identity/en.ts';
import { es as identityEs } from './identity/es.ts';
import { pl as identityPl } from './identity/pl.ts';
import { pt as identityPt } from './identity/pt.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { pl } from './lexicon/pl.ts';
import { pt } from './lexicon/pt.ts';

/** Words and phrases that the sheets of a language share. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, pl, pt, es };

/** Rules of every command group, by language. */
export const SHEETS: Readonly<Record<Language, readonly Sheet[]>> = {
  en: [agreeEn, contactEn, identityEn],
  pl: [agreePl, contactPl, identityPl],
  pt: [agreePt, contactPt, identityPt],
  es: [agreeEs, contactEs, identityEs],
};
