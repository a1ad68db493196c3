import { isSymbol, type Reading, tagBefore } from './reader.ts';

/**
 * Words of a street, square or estate that may bear the name of a day: ulica 3 Maja, rua 7 de Setembro, avenida 9
 * de Julio, 12th of July Street. Folded, in four languages.
 */
const STREETS: ReadonlySet<string> = new Set(
  (
    'ul ulica ulicy ulice aleja alei aleje al pl plac placu osiedle osiedlu os rondo ronda rondzie bulwar ' +
    'rua r avenida av avda travessa praca largo alameda rodovia jardim vila bairro ' +
    'calle c plaza paseo pasaje colonia col barrio carrera cra calzada bulevar'
  ).split(' '),
);

/** Those that stand after the name. */
const STREETS_AFTER: ReadonlySet<string> = new Set('street st avenue ave road rd square lane'.split(' '));

/** Words that may stand between the street and its name. */
const LINKS: ReadonlySet<string> = new Set(['de', 'del', 'do', 'da', 'no', 'nr', 'la', 'el']);

/** Tokens before a date in which its street is looked for. */
const STREET_BEFORE = 3;

/**
 * The end of a name or number that only looks like the date read at a position: a street with its house number, a
 * document number such as FV/15/10/2026. Undefined where the words may be a date.
 */
export function endOfName(reading: Reading, from: number, to: number): number | undefined {
  if (isStreet(reading, from, to)) return houseNumberEnd(reading, to);
  return isDocument(reading, from, to) ? to : undefined;
}

function isStreet(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (STREETS_AFTER.has(tokens[to]?.folded ?? '')) return !isSymbol(reading, to - 1, ',');
  for (let at = from - 1; at >= Math.max(0, from - STREET_BEFORE); at -= 1) {
    const { folded, kind } = tokens[at]!;
    if (STREETS.has(folded)) return folded.length > 2 || isSymbol(reading, at + 1, '.', '/');
    // XV de Novembro: the day in Roman figures.
    if (!(LINKS.has(folded) || kind === 'symbol' || /^[ivx]+$/.test(folded))) return false;
  }
  return false;
}

/** Past "15", "7/12", ", 45", "número 5 m. 3". */
function houseNumberEnd(reading: Reading, to: number): number {
  const { tokens } = reading;
  let at = to;
  if (isSymbol(reading, at, ',')) at += 1;
  if (['nr', 'no', 'n', 'numero', 'num'].includes(tokens[at]?.folded ?? '')) at += 1;
  if (tokens[at]?.kind !== 'number') return to;
  at += 1;
  while (isSymbol(reading, at, '/', '-') && tokens[at + 1]?.kind === 'number') at += 2;
  return at;
}

/** Figures that go on on either side, or are called a number: 2026/10/15-B, FV/15/10/2026, nr 12345/10/2025. */
function isDocument(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const inFigures = tokens.slice(from, to).every(({ kind }) => kind !== 'word');
  if (!inFigures || to - from < 3) return false;
  const before = tokens[from - 1];
  const glued = tokens[from]!.glued && before !== undefined && isSymbol(reading, from - 1, '/', '-', '_');
  if (glued && before.glued) return true;
  const after = tokens[to + 1];
  if (isSymbol(reading, to, '-', '/') && tokens[to]!.glued && after?.glued && after.folded.length <= 2)
    return after.kind === 'word';
  if (isSymbol(reading, from - 1, '.') && tokens[from - 2]?.folded === 'no') return true;
  const dot = isSymbol(reading, from - 1, '.', ':', '#') ? from - 1 : from;
  return tagBefore(reading, dot, 'reference') !== undefined || isSymbol(reading, from - 1, '#');
}
