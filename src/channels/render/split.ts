/** Where a text may be parted, from the best place to the worst: paragraph, line, sentence, clause, word. */
const SEAMS = [/\n{2,}/g, /\n/g, /(?<=[.!?…])\s+/g, /(?<=[,;:])\s+/g, /\s+/g] as const;

/**
 * Parts a text into pieces that each `fits`, at the best seam there is, keeping every word and its order. A word
 * that does not fit by itself is cut between characters. Nothing is lost but the white space at the seams.
 */
export function splitText(text: string, fits: (piece: string) => boolean): string[] {
  const whole = text.trim();
  if (whole === '') return [];
  return fits(whole) ? [whole] : splitAt(whole, fits, 0);
}

function splitAt(text: string, fits: (piece: string) => boolean, level: number): string[] {
  const seam = SEAMS[level];
  if (seam === undefined) return cut(text, fits);
  const pieces: string[] = [];
  let current = '';
  for (const { part, gap } of partsOf(text, seam)) {
    const joined = current === '' ? part : current + gap + part;
    if (fits(joined)) {
      current = joined;
      continue;
    }
    if (current !== '') pieces.push(current);
    if (fits(part)) {
      current = part;
    } else {
      const smaller = splitAt(part, fits, level + 1);
      pieces.push(...smaller.slice(0, -1));
      current = smaller.at(-1)!;
    }
  }
  return current === '' ? pieces : [...pieces, current];
}

/** The parts between seams, each with the white space before it. */
function partsOf(text: string, seam: RegExp): { part: string; gap: string }[] {
  const parts: { part: string; gap: string }[] = [];
  let from = 0;
  let gap = '';
  for (const { index, 0: white } of text.matchAll(seam)) {
    if (index > from) parts.push({ part: text.slice(from, index), gap });
    gap = white;
    from = index + white.length;
  }
  if (from < text.length) parts.push({ part: text.slice(from), gap });
  return parts;
}

/** A word too long for a piece, cut between whole characters; one character always goes in. */
function cut(word: string, fits: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let current = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (current === '' || fits(current + segment)) {
      current += segment;
    } else {
      pieces.push(current);
      current = segment;
    }
  }
  return [...pieces, current];
}
