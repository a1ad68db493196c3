/** What a number may be the name of: documents, accounts, places. Folded forms are not needed: marks are matched. */
const LABELS =
  'invoices?|bill|accounts?|acct|card|case|order|policy|contract|reference|ref|ticket|claim|file|ext|extension|member|customer|' +
  'faktur\\p{L}*|umow\\p{L}*|spraw\\p{L}*|zamówieni\\p{L}*|zamowieni\\p{L}*|kont\\p{L}|polis\\p{L}*|kart\\p{L}*|sygn\\p{L}*|' +
  'faturas?|boletos?|contas?|contrato|protocolo|processo|pedido|cart[aã]o|ap[oó]lice|matr[ií]cula|' +
  'facturas?|cuentas?|expediente|p[oó]liza|tarjeta|recibo|referencia|refer[eê]ncia|folio';

/** Words that say outright that a number names something. */
const MARKS =
  'number|numer\\p{L}*|n[uú]mero|num|no\\.|nr|nº|n°|#|art|article|artyku[lł]\\p{L}*|art[ií]culo|artigo|room|suite|apt|apto|pok[oó]j|lok';

const NUMBERED = new RegExp(
  `(?<![\\p{L}])(?:(?:${LABELS})\\s+)?(?:${MARKS})(?:\\s+(?:${LABELS}))?[.:]?\\s*(?:is|to|es|é|:)?\\s*$`,
  'iu',
);
const NAMED = new RegExp(`(?<![\\p{L}])(?:${LABELS})[.:]?\\s*(?:is|to|es|é)?\\s*$`, 'iu');

/** A named number with fewer digits may be what is paid for the thing: "for the invoice 1200". */
const CODE_DIGITS_MIN = 6;
/** How far before a number its label is looked for. Unit: characters. */
const LABEL_CHARS = 40;

const AGE_BEFORE = /(?:^|[^\p{L}])(?:i['’]?m|i am|aged?|tengo ya|wiek)\s+$/iu;
const AGE_AFTER = /^\s*(?:$|[,.;!?]|and\b|years?\b|yo\b|y\/o\b)/iu;
/** Ages that a debtor may have. Unit: years. */
const AGE_MIN = 10;
const AGE_MAX = 110;

/** True where a bare number names a document, account or place, or tells an age: it is no amount. */
export function isNoAmount(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - LABEL_CHARS), start);
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '').length;
  if (/^\d+$/.test(written) && NUMBERED.test(before)) return true;
  if (digits >= CODE_DIGITS_MIN && /^\d+$/.test(written) && NAMED.test(before)) return true;
  const years = Number(written);
  return years >= AGE_MIN && years <= AGE_MAX && AGE_BEFORE.test(before) && AGE_AFTER.test(text.slice(end));
}
