import type { Language } from '../../kernel/index.ts';

/** Words that rule out what follows them at once: "not 500", "nie 500". */
const NEGATION: Record<Language, RegExp> = {
  en: /(?:\bnot|n't|\bnever|\bno)\s+(?:about|even|the|pay(?:ing)?|afford|do|manage|for)?\s*$/iu,
  pl: /(?:^|[^\p{L}])(?:nie|zadne|żadne)\s+(?:dam rady|stać mnie na|stac mnie na|za)?\s*$/iu,
  pt: /(?:^|[^\p{L}])(?:n[ãa]o|nem)\s+(?:consigo|posso|d[áa]|d[áa] pra|pago|s[ãa]o)?\s*$/iu,
  es: /(?:^|[^\p{L}])(?:no|ni)\s+(?:puedo|puedo pagar|llego a|pago|son)?\s*$/iu,
};

const HYPOTHETICAL: Record<Language, RegExp> = {
  en: /\bwhat (?:if|happens if)\b|\bsuppose\b|\bsay i\b/iu,
  pl: /\bco (?:jeśli|jesli|jeżeli|jezeli|gdybym|by było gdyby)|\ba (?:gdybym|jeśli|jesli|jakbym)\b/iu,
  pt: /\be se\b|\bsuponha/iu,
  es: /\by si\b|\bqu[eé] (?:pasa|pasar[ií]a) si\b|\bsupongamos/iu,
};

const CONDITION: Record<Language, RegExp> = {
  en: /\b(?:but only if|only if|if|as long as|provided(?: that)?|on condition that)\s+([^.!?;\n]{3,120})/iu,
  pl: /(?:^|[^\p{L}])(?:ale tylko jeśli|tylko jeśli|jeśli|jesli|jeżeli|jezeli|pod warunkiem,? że|pod warunkiem,? ze|o ile)\s+([^.!?;\n]{3,120})/iu,
  pt: /(?:^|[^\p{L}])(?:só se|so se|se|desde que|contanto que)\s+([^.!?;\n]{3,120})/iu,
  es: /(?:^|[^\p{L}])(?:s[oó]lo si|si|siempre que|con tal de que|a condici[oó]n de que)\s+([^.!?;\n]{3,120})/iu,
};

/** True where the words just before a place rule out what stands there. */
export function isRuledOut(text: string, at: number, language: Language): boolean {
  return NEGATION[language].test(text.slice(Math.max(0, at - 30), at));
}

/** "What if I paid half?" asks; it does not propose. */
export function isHypothetical(text: string, language: Language): boolean {
  return HYPOTHETICAL[language].test(text);
}

/** The words of a condition that the debtor ties to terms, or undefined. */
export function conditionIn(text: string, language: Language): string | undefined {
  if (isHypothetical(text, language)) return undefined;
  return CONDITION[language].exec(text)?.[1]?.trim();
}
