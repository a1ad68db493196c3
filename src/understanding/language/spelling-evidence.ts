import type { Language } from '../../kernel/index.ts';

/** Spellings that one of the four languages has and the others hardly: letters, beginnings and endings of words. */
const SPELLINGS: Readonly<Record<Language, RegExp>> = {
  en: /th|wh|ck|sh|ght|oo|ee|ea[dkmnrt]|(?:ing|tion|tions|ed|ly|ness|ful|y|ve|w|k)$|['’](?:s|t|re|ll|ve)$/gu,
  pl: /[ąęłńśźż]|ć|sz|cz|rz|dz|ie[jm]|w[sz]|(?:ów|ych|ego|owi|ami|ach|nie|ść|ski|ska|uje|[bcdghkmnprtwz]y)$|^(?:prz|wsp|zw|ws)/gu,
  pt: /[ãõçêôâà]|nh|lh|ss|(?:ção|cao|ções|coes|dade|dades|mento|agem|ível|ável|eiro|eira|ões|ais|éis|eis|ém|m|ei|ou|oso|ência|ância|ço|ça|eu|ores|ejo|eja|ou|iu)$|^(?:os|as|o|a|dos|das|do|da|ao|aos|um|uma|uns|em|no|na|nos|nas|com|e|meu|minha|seu|sua|dele|delas?|deles|isso|este|você|vc|já|hoje|obrigad[oa]|muito|mas|mais)$/gu,
  es: /[ñ¿¡]|ll|ue|ie[nr]|(?:ción|cion|cin|ciones|dad|dades|miento|aje|ible|able|ero|era|ales|eles|ón|án|én|és|encia|ancia|ez|illo|illa|iendo|[ae]ron|[aei]n)$|^h[iou][aeioudjm]|[cn]ct[aeiou]|^(?:el|los|las|del|una|unos|con|es|y|muy|pero|este|estas?|estos|ese|eso|su|sus|al|lo|me|mi|hay|hoy|ya|mañana|gracias)$/gu,
};

/** What one such spelling adds to a score of 0–1, and all of them together at most. */
const STEP = 0.05;
const MOST = 0.15;

/** What the spelling of a text says for a language, 0–0.15: a weight beside letter patterns, never instead of them. */
export function spellingEvidence(text: string, language: Language): number {
  let seen = 0;
  const words = text.toLowerCase().split(/[^\p{L}\p{M}'’¿¡]+/u);
  for (const word of words) seen += word.match(SPELLINGS[language])?.length ?? 0;
  return Math.min(MOST, seen * STEP * (words.length > 4 ? 4 / words.length : 1));
}
