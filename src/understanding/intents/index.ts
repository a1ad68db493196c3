import type { Language } from '../../kernel/index.ts';
import type { Lexicon, Sheet } from '../grammar/sheet.ts';
import { en as agreeEn } from './agree/en.ts';
import { es as agreeEs } from './agree/es.ts';
import { pl as agreePl } from './agree/pl.ts';
import { pt as agreePt } from './agree/pt.ts';
import { en as askEn } from './ask/en.ts';
import { es as askEs } from './ask/es.ts';
import { pl as askPl } from './ask/pl.ts';
import { pt as askPt } from './ask/pt.ts';
import { en as circumstancesEn } from './circumstances/en.ts';
import { es as circumstancesEs } from './circumstances/es.ts';
import { pl as circumstancesPl } from './circumstances/pl.ts';
import { pt as circumstancesPt } from './circumstances/pt.ts';
import { en as contactEn } from './contact/en.ts';
import { es as contactEs } from './contact/es.ts';
import { pl as contactPl } from './contact/pl.ts';
import { pt as contactPt } from './contact/pt.ts';
import { en as contestEn } from './contest/en.ts';
import { es as contestEs } from './contest/es.ts';
import { pl as contestPl } from './contest/pl.ts';
import { pt as contestPt } from './contest/pt.ts';
import { en as identityEn } from './identity/en.ts';
import { es as identityEs } from './identity/es.ts';
import { pl as identityPl } from './identity/pl.ts';
import { pt as identityPt } from './identity/pt.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import { pl } from './lexicon/pl.ts';
import { pt } from './lexicon/pt.ts';
import { en as negotiateEn } from './negotiate/en.ts';
import { es as negotiateEs } from './negotiate/es.ts';
import { pl as negotiatePl } from './negotiate/pl.ts';
import { pt as negotiatePt } from './negotiate/pt.ts';
import { en as otherEn } from './other/en.ts';
import { es as otherEs } from './other/es.ts';
import { pl as otherPl } from './other/pl.ts';
import { pt as otherPt } from './other/pt.ts';
import { en as pairsEn } from './pairs/en.data.ts';
import { es as pairsEs } from './pairs/es.data.ts';
import { pl as pairsPl } from './pairs/pl.data.ts';
import { pt as pairsPt } from './pairs/pt.data.ts';
import { en as payEn } from './pay/en.ts';
import { es as payEs } from './pay/es.ts';
import { pl as payPl } from './pay/pl.ts';
import { pt as payPt } from './pay/pt.ts';
import { en as rightsEn } from './rights/en.ts';
import { es as rightsEs } from './rights/es.ts';
import { pl as rightsPl } from './rights/pl.ts';
import { pt as rightsPt } from './rights/pt.ts';

export { ROLES } from './roles/index.ts';

/** Words and phrases that the sheets of a language share. */
export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, pl, pt, es };

/** Rules of every command group, by language. */
export const SHEETS: Readonly<Record<Language, readonly Sheet[]>> = {
  en: [
    agreeEn,
    askEn,
    circumstancesEn,
    contactEn,
    contestEn,
    identityEn,
    negotiateEn,
    otherEn,
    pairsEn,
    payEn,
    rightsEn,
  ],
  pl: [
    agreePl,
    askPl,
    circumstancesPl,
    contactPl,
    contestPl,
    identityPl,
    negotiatePl,
    otherPl,
    pairsPl,
    payPl,
    rightsPl,
  ],
  pt: [
    agreePt,
    askPt,
    circumstancesPt,
    contactPt,
    contestPt,
    identityPt,
    negotiatePt,
    otherPt,
    pairsPt,
    payPt,
    rightsPt,
  ],
  es: [
    agreeEs,
    askEs,
    circumstancesEs,
    contactEs,
    contestEs,
    identityEs,
    negotiateEs,
    otherEs,
    pairsEs,
    payEs,
    rightsEs,
  ],
};
