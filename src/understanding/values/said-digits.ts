/**
 * The digits of a code of `size` digits that was said in numbers and written down as heard: a round number takes in
 * what was said after it (`21-080 7` is 21-087, `88-400 13` is 88-413), or loses its zero to it (`70 16 14` is
 * 71-614); of several whole codes the last was meant. Undefined where the pieces make none.
 */
export function saidDigits(chunks: readonly string[], size: number): string | undefined {
  const merged = takeIn(chunks);
  if (merged.join('').length === size) return merged.join('');
  return lastWhole(merged, size) ?? withoutZeros(merged, size);
}

/** 80 and 7 are 87: a number that ends in zeros takes in a shorter one after it. */
function takeIn(chunks: readonly string[]): string[] {
  const merged: string[] = [];
  for (const chunk of chunks) {
    const last = merged.at(-1) ?? '';
    const zeros = /0*$/.exec(last)![0].length;
    const fits = chunk.length <= zeros && zeros < last.length && !chunk.startsWith('0');
    if (fits) merged[merged.length - 1] = last.slice(0, -chunk.length) + chunk;
    else merged.push(chunk);
  }
  return merged;
}

/** The last pieces in a row that make a whole code. */
function lastWhole(chunks: readonly string[], size: number): string | undefined {
  for (let from = chunks.length - 1; from >= 0; from -= 1) {
    let digits = '';
    for (let to = from; to < chunks.length && digits.length < size; to += 1) digits += chunks[to];
    if (digits.length === size) return digits;
  }
  return undefined;
}

/** 70 16 is 716: the first zeros that end a piece go, as many as are too many. */
function withoutZeros(chunks: readonly string[], size: number): string | undefined {
  let rest = chunks.join('').length - size;
  const digits = chunks.map((chunk, i) => {
    const next = chunks[i + 1] ?? '0';
    if (rest <= 0 || !/^[1-9]0$/.test(chunk) || next.startsWith('0')) return chunk;
    rest -= 1;
    return chunk.slice(0, -1);
  });
  return rest === 0 ? digits.join('') : undefined;
}
