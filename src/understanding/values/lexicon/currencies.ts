import type { Language } from '../../../kernel/index.ts';
import { inflect } from './forms.ts';

/** Endings of a Polish adjective after k. */
const POLISH = 'i a ie iego iej iemu im ich imi';

/** What a currency word names; which currency that is may depend on where it is said. */
export type CurrencyNoun =
  | 'dollar'
  | 'peso'
  | 'pound'
  | 'euro'
  | 'zloty'
  | 'real'
  | 'franc'
  | 'rupee'
  | 'krona'
  | 'dinar'
  | 'cent'
  | 'centavo'
  | 'centimo'
  | 'grosz'
  | 'penny'
  | 'buck'
  | 'localmoney'
  | `iso:${string}`
  | 'nameless';

/** Hundredths of a unit. */
export const MINOR_NOUNS: ReadonlySet<string> = new Set(['cent', 'centavo', 'centimo', 'grosz', 'penny']);

/** Forms of each noun by language, folded or not. */
export const CURRENCY_WORDS: Readonly<Record<Language, readonly (readonly [CurrencyNoun, string])[]>> = {
  en: [
    ['dollar', 'dollar dollars dolar dolars dollers dollarz'],
    ['buck', 'buck bucks'],
    ['pound', 'pound pounds quid quids sterling'],
    ['euro', 'euro euros'],
    ['peso', 'peso pesos'],
    ['zloty', 'zloty zlotys zloties złoty złotys złotych zł zl'],
    ['real', 'real reals reais'],
    ['franc', 'franc francs'],
    ['rupee', 'rupee rupees rs'],
    ['krona', 'krona kronor krone kroner'],
    ['dinar', 'dinar dinars'],
    ['iso:JPY', 'yen'],
    ['iso:CNY', 'yuan rmb renminbi kuai'],
    ['iso:KRW', 'won'],
    ['iso:MYR', 'ringgit ringgits rm'],
    ['iso:THB', 'baht'],
    ['iso:TRY', 'lira liras'],
    ['iso:ILS', 'shekel shekels'],
    ['iso:AED', 'dirham dirhams'],
    ['iso:SAR', 'riyal riyals'],
    ['iso:MNT', 'tugrik tugriks'],
    ['iso:ZAR', 'rand'],
    ['iso:RUB', 'ruble rubles rouble roubles'],
    ['iso:UAH', 'hryvnia hryvnias'],
    ['nameless', 'peseta pesetas guilder guilders bitcoin bitcoins btc'],
    ['cent', 'cent cents c sen sens'],
    ['penny', 'pence pennies penny p'],
  ],
  pl: [
    ['zloty', 'zł zl złoty złote złotych złotego złotemu złotym złotymi zlotch złotcyh zlote'],
    ['zloty', 'złotówka złotówki złotówkę złotówek złotówkami złociszy złocisze zeta zety zetów zeciszy'],
    ['dollar', 'dolar dolara dolary dolarów dolarom dolarami dolarach dolców dolce dolec baksów baksy'],
    ['euro', 'euro eur eurasów eurosów eurosy jurków'],
    ['pound', 'funt funta funty funtów funtami szterling szterlingów'],
    ['franc', 'frank franka franki franków'],
    ['real', 'real reala reale reali'],
    ['peso', 'peso pesos pesa'],
    ['krona', 'korona korony koron'],
    ['iso:UAH', 'hrywna hrywny hrywien'],
    ['iso:JPY', 'jen jeny jenów'],
    ['grosz', 'grosz grosza grosze groszy groszami gr'],
    ['cent', 'cent centa centy centów eurocent eurocenty eurocentów'],
    ['penny', 'pens pensy pensów'],
  ],
  pt: [
    ['real', 'real reais reaes reau realzinho reaizinhos reis merreis'],
    ['localmoney', 'conto contos pila pilas pilinha mango mangos prata pratas pau paus'],
    ['euro', 'euro euros eurito euritos'],
    ['dollar', 'dólar dólares dolar dolares doleta doletas'],
    ['pound', 'libra libras'],
    ['peso', 'peso pesos'],
    ['franc', 'franco francos'],
    ['zloty', 'zloty zlotys zloti zlotis złoty złotys zł zl'],
    ['krona', 'coroa coroas'],
    ['iso:JPY', 'iene ienes'],
    ['nameless', 'escudo escudos peseta pesetas ptas'],
    ['centavo', 'centavo centavos centavinhos'],
    ['centimo', 'cêntimo cêntimos cents'],
    ['penny', 'pence penny péni pêni penies'],
  ],
  es: [
    ['euro', 'euro euros eurillos leuros lereles'],
    ['localmoney', 'pavo pavos'],
    ['dollar', 'dólar dólares dolar dolares dolaritos'],
    ['iso:USD', 'verdes'],
    ['peso', 'peso pesos pesitos mango mangos'],
    ['iso:MXN', 'varo varos'],
    ['iso:PEN', 'sol soles'],
    ['pound', 'libra libras'],
    ['real', 'real reales'],
    ['franc', 'franco francos'],
    ['zloty', 'zloty zlotys zloti zlotis esloti eslotis zł zl'],
    ['krona', 'corona coronas'],
    ['iso:JPY', 'yen yenes'],
    ['iso:KRW', 'won wones'],
    ['iso:GTQ', 'quetzal quetzales'],
    ['iso:HNL', 'lempira lempiras'],
    ['iso:CRC', 'colón colones'],
    ['iso:PAB', 'balboa balboas'],
    ['iso:NIO', 'córdoba córdobas'],
    ['iso:VES', 'bolívar bolívares'],
    ['iso:BOB', 'boliviano bolivianos'],
    ['iso:PYG', 'guaraní guaraníes'],
    ['nameless', 'peseta pesetas pta ptas'],
    ['centimo', 'céntimo céntimos'],
    ['centavo', 'centavo centavos'],
    ['cent', 'cent cents'],
    ['penny', 'penique peniques'],
  ],
};

/** Adjectives and country names beside a currency word, by stem, with the country they name. */
export const QUALIFIERS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['US', 'us american'],
    ['GB', 'british sterling uk'],
    ['PL', 'polish'],
    ['BR', 'brazilian'],
    ['MX', 'mexican'],
    ['CO', 'colombian'],
    ['AR', 'argentine argentinian'],
    ['CL', 'chilean'],
    ['UY', 'uruguayan'],
    ['AU', 'australian'],
    ['CA', 'canadian'],
    ['NZ', 'new+zealand'],
    ['HK', 'hong+kong'],
    ['SG', 'singapore'],
    ['CH', 'swiss'],
    ['IN', 'indian'],
    ['LK', 'sri+lankan'],
    ['EG', 'egyptian'],
    ['SE', 'swedish'],
    ['NO', 'norwegian'],
    ['DK', 'danish'],
    ['NL', 'dutch'],
    ['CN', 'chinese'],
    ['MY', 'malaysian malaysia'],
    ['TR', 'turkish'],
  ],
  pl: [
    ['US', inflect('amerykańsk', POLISH)],
    ['PL', inflect('polsk', POLISH)],
    ['GB', `${inflect('brytyjsk', POLISH)} ${inflect('szterling', '- a i ów om ami')}`],
    ['BR', inflect('brazylijsk', POLISH)],
    ['CA', inflect('kanadyjsk', POLISH)],
    ['AU', inflect('australijsk', POLISH)],
    ['CH', inflect('szwajcarsk', POLISH)],
    ['MX', inflect('meksykańsk', POLISH)],
    ['CO', inflect('kolumbijsk', POLISH)],
    ['AR', inflect('argentyńsk', POLISH)],
    ['CL', inflect('chilijsk', POLISH)],
  ],
  pt: [
    ['US', 'americano americanos estadunidense estadunidenses norte-americanos dos+estados+unidos dos+eua'],
    ['GB', 'esterlina esterlinas britânica britânicas'],
    ['BR', 'brasileiro brasileiros'],
    ['PL', 'polonês poloneses polaco polacos'],
    ['MX', 'mexicano mexicanos'],
    ['CO', 'colombiano colombianos'],
    ['AR', 'argentino argentinos'],
    ['CL', 'chileno chilenos'],
    ['UY', 'uruguaio uruguaios'],
    ['AU', 'australiano australianos'],
    ['CA', 'canadense canadenses canadiano canadianos'],
    ['NZ', 'neozelandês neozelandeses'],
    ['CH', 'suíço suíços'],
  ],
  es: [
    ['US', 'estadounidense estadounidenses americano americanos de+los+estados+unidos de+estados+unidos'],
    ['GB', 'esterlina esterlinas británica británicas'],
    ['BR', 'brasileño brasileños'],
    ['PL', 'polaco polacos'],
    ['MX', 'mexicano mexicanos'],
    ['CO', 'colombiano colombianos'],
    ['AR', 'argentino argentinos'],
    ['CL', 'chileno chilenos'],
    ['UY', 'uruguayo uruguayos'],
    ['DO', 'dominicano dominicanos'],
    ['AU', 'australiano australianos'],
    ['CA', 'canadiense canadienses'],
    ['NZ', 'neozelandés neozelandeses'],
    ['CH', 'suizo suizos'],
  ],
};

/** The currency of a noun in a country, where the noun alone does not settle it. Source: ISO 4217. */
export const BY_COUNTRY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    US: 'USD',
    AU: 'AUD',
    CA: 'CAD',
    NZ: 'NZD',
    HK: 'HKD',
    SG: 'SGD',
    PR: 'USD',
    EC: 'USD',
    SV: 'USD',
  },
  buck: { US: 'USD', AU: 'AUD', CA: 'CAD', NZ: 'NZD', SG: 'SGD' },
  peso: { MX: 'MXN', CO: 'COP', AR: 'ARS', CL: 'CLP', UY: 'UYU', DO: 'DOP', CU: 'CUP', PH: 'PHP' },
  pound: { GB: 'GBP', EG: 'EGP' },
  franc: { CH: 'CHF' },
  rupee: { IN: 'INR', LK: 'LKR' },
  krona: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK' },
  dinar: { KW: 'KWD', BH: 'BHD' },
  localmoney: { BR: 'BRL', ES: 'EUR', US: 'USD', PT: 'EUR' },
  centavo: { BR: 'BRL', MX: 'MXN', CO: 'COP', AR: 'ARS', CL: 'CLP', UY: 'UYU', DO: 'DOP', US: 'USD' },
  centimo: { ES: 'EUR', PT: 'EUR', PE: 'PEN', CR: 'CRC', VE: 'VES' },
};

/** The currency of a noun said without a country, whatever the locale. */
export const BY_NOUN: Readonly<Record<string, string>> = {
  dollar: 'USD',
  buck: 'USD',
  pound: 'GBP',
  euro: 'EUR',
  zloty: 'PLN',
  real: 'BRL',
  rupee: 'INR',
  grosz: 'PLN',
  penny: 'GBP',
};

/** What `$` alone is where people write it for their own money; elsewhere it is the United States dollar. */
export const DOLLAR_SIGN: Readonly<Record<string, string>> = {
  BR: 'BRL',
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CL: 'CLP',
  UY: 'UYU',
  DO: 'DOP',
  CU: 'CUP',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
};

/** Letters before a dollar sign: R$, US$, MX$. */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  r: 'BRL',
  us: 'USD',
  u: 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  hk: 'HKD',
  hkd: 'HKD',
  mx: 'MXN',
  mex: 'MXN',
  mxn: 'MXN',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sgd: 'SGD',
  ar: 'ARS',
  ars: 'ARS',
  col: 'COP',
  cop: 'COP',
  cl: 'CLP',
  clp: 'CLP',
  uy: 'UYU',
  rd: 'DOP',
};

/** Signs of one currency. */
export const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₫': 'VND',
  '₱': 'PHP',
  '₡': 'CRC',
  '₲': 'PYG',
  '₿': '',
  '¢': 'cent',
};

/** ISO 4217 codes that are no word in the four languages, read in any case. */
export const CODES =
  'usd eur gbp pln brl mxn clp uyu chf jpy cny inr aud nzd hkd sgd czk huf sek nok dkk uah rub krw thb myr ils aed sar egp zar dop pyg gtq hnl crc pab nio ves bgn kwd mnt lkr vnd php twd';

/** ISO 4217 codes that are words too: only in capitals. */
export const CODES_IN_CAPITALS = 'ARS COP PEN CAD TRY RON BOB CUP MAD ALL IDR';
