const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Begins a hash; `kind` keeps features of different kinds apart. 32 bits, FNV-1a over UTF-16 units. */
export function hashStart(kind: number): number {
  return Math.imul(SEED ^ kind, PRIME);
}

/** The hash with one more UTF-16 unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash with a whole text more. */
export function hashText(hash: number, text: string): number {
  let result = hash;
  for (let i = 0; i < text.length; i += 1) result = hashUnit(result, text.charCodeAt(i));
  return result;
}

/** Spreads a hash over all of its 32 bits; unsigned. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
