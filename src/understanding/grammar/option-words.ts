import type { OfferOnTable } from '../../dialogue/index.ts';
import type { Language } from '../../kernel/index.ts';

/** Kinds of offer as debtors call them. */
export const KIND_WORDS: Record<Language, readonly (readonly [RegExp, readonly string[]])[]> = {
  en: [
    [
      /\b(?:lump|one payment|single payment|discount(?:ed)?|one go|all at once|one[- ]off)\b/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/\b(?:instal+ments?|payments|monthly|plan|split)\b/iu, ['instalments', 'restructuring']],
    [/\b(?:later|defer|wait)\b/iu, ['deferral']],
  ],
  pl: [
    [
      /(?:jednorazow|całość|calosc|jedna wpłat|jedną wpłat|od razu|rabat|zniżk|znizk)/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/(?:ratach|raty|rata|ratalny|miesięczn|miesieczn)/iu, ['instalments', 'restructuring']],
    [/(?:później|pozniej|odrocz)/iu, ['deferral']],
  ],
  pt: [
    [
      /(?:à vista|a vista|desconto|de uma vez|parcela única|parcela unica|único pagamento|tudo de uma)/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/(?:parcelad|parcelas|prestaç|prestac|mensal|vezes)/iu, ['instalments', 'restructuring']],
    [/(?:depois|adiar|mais tarde)/iu, ['deferral']],
  ],
  es: [
    [
      /(?:un solo pago|pago único|pago unico|de una vez|descuento|todo junto|de golpe)/iu,
      ['lump_sum', 'pay_in_full'],
    ],
    [/(?:plazos|cuotas|mensual|mensualidades)/iu, ['instalments', 'restructuring']],
    [/(?:más tarde|mas tarde|aplaz)/iu, ['deferral']],
  ],
};

/** Words for a place in the list, where an option is asked for. */
export const PLACES: Record<Language, readonly (readonly [RegExp, 'first' | 'middle' | 'last'])[]> = {
  en: [
    [/\b(?:bottom|lowest one|last)\b/iu, 'last'],
    [/\b(?:top|upper)\b/iu, 'first'],
    [/\b(?:middle|centre|center)\b/iu, 'middle'],
  ],
  pl: [
    [/(?:na dole|najniżej|najnizej|z dołu|z dolu|dolna|dolną)/iu, 'last'],
    [/(?:na górze|na gorze|u góry|u gory|górna|gorna|górną)/iu, 'first'],
    [/(?:środkow|srodkow|pośrodku|posrodku|w środku|w srodku)/iu, 'middle'],
  ],
  pt: [
    [/(?:de baixo|em baixo|embaixo|do fim|do final)/iu, 'last'],
    [/(?:de cima|em cima|do topo|do começo|do comeco)/iu, 'first'],
    [/(?:do meio|no meio)/iu, 'middle'],
  ],
  es: [
    [/(?:de abajo|al final|del final)/iu, 'last'],
    [/(?:de arriba|del principio)/iu, 'first'],
    [/(?:de en medio|del medio|de enmedio|de la mitad|del centro|en medio)/iu, 'middle'],
  ],
};
/** A message that is but a letter of the list: "B". */
export const LETTER = /^\W*([a-f])\W*$/iu;
/** Polish calls a number in a list by a name of its own. */
export const NICKNAMES = [/\bjedynk/iu, /\bdw[óo]jk/iu, /\btr[óo]jk/iu, /\bczw[óo]rk/iu] as const;
/** Words beyond which a message says more than which option it picks. */
export const SHORT_PICK = 4;

type Figure = (offer: OfferOnTable) => number;

const total: Figure = (offer) => offer.total;
const instalment: Figure = (offer) => offer.instalmentAmount;
const shortest: Figure = (offer) => offer.instalments;
const longest: Figure = (offer) => -offer.instalments;

/** Words for the offer with the least of a figure. */
export const SUPERLATIVES: Record<Language, readonly (readonly [RegExp, Figure])[]> = {
  en: [
    [
      /\b(?:(?:smallest|lowest|cheapest|smaller|lower) (?:monthly|instal+ments?|payments?|per month|a month))\b/iu,
      instalment,
    ],
    [/\b(?:cheap(?:er|est)?|lowest|least|biggest discount|smallest total)\b/iu, total],
    [/\b(?:longest|longer|most (?:payments|instal+ments?|time|months))\b/iu, longest],
    [/\b(?:shortest|shorter|quickest|fastest|fewest|least (?:payments|months))\b/iu, shortest],
  ],
  pl: [
    [
      /(?:(?:najniższ|najnizsz|najmniejsz|mniejsz|niższ|nizsz)\p{L}* (?:rat|miesięczn|miesieczn))/iu,
      instalment,
    ],
    [/(?:tańsz|tansz|najtań|najtan|najniższ|najnizsz|najmniej)/iu, total],
    [/(?:najdłuż|najdluz|dłuższ|dluzsz|najwięcej rat|najwiecej rat)/iu, longest],
    [/(?:najkrót|najkrot|krótsz|krotsz|najszybc)/iu, shortest],
  ],
  pt: [
    [
      /(?:(?:menor|menores|mais baixa) (?:parcela|parcelas|prestação|prestacao|mensalidade))|parcela (?:menor|mais baixa)/iu,
      instalment,
    ],
    [/(?:mais barat|menor valor|mais em conta|maior desconto|menor total)/iu, total],
    [/(?:mais long|mais parcelas|maior prazo|mais vezes)/iu, longest],
    [/(?:mais curt|menos parcelas|mais rápid|mais rapid|menos vezes)/iu, shortest],
  ],
  es: [
    [
      /(?:(?:menor|menores|más baja|mas baja) (?:cuota|cuotas|mensualidad))|cuota (?:menor|más baja|mas baja)/iu,
      instalment,
    ],
    [/(?:más barat|mas barat|menor importe|menor monto|más económic|mas economic|mayor descuento)/iu, total],
    [/(?:más larg|mas larg|más cuotas|mas cuotas|más plazos|mas plazos)/iu, longest],
    [/(?:más cort|mas cort|menos cuotas|menos plazos|más rápid|mas rapid)/iu, shortest],
  ],
};

/** Words of choosing: with one of them a kind or count of payments names an option. */
export const CHOOSING: Record<Language, RegExp> = {
  en: /\b(?:option|take|choose|pick|go (?:with|for)|prefer|the (?:one|first|second|third|fourth|last)|i(?:'| wi)?ll do|accept|number|that one|ok(?:ay)?|fine|works?|good|suits?|let'?s do|i want)\b/iu,
  pl: /(?:opcj|wybieram|biorę|biore|wolę|wole|decyduję|decyduje|poproszę|poprosze|zgadzam|numer|pasuje|może być|moze byc|akceptuj|chcę|chce|niech będzie|niech bedzie|dobrze|ok\b|ta |tę |tą )/iu,
  pt: /(?:opç|opc|escolho|prefiro|quero|vou (?:de|com|querer)|fico com|aceito|número|numero|essa|pode ser|fechado|ok\b|beleza|topo|a (?:primeira|segunda|terceira|quarta|última))/iu,
  es: /(?:opci|elijo|prefiero|quiero|me quedo con|acepto|escojo|número|numero|esa|esta|vale|ok\b|de acuerdo|la (?:primera|segunda|tercera|cuarta|última)|cojo|tomo)/iu,
};
