import { BUCKETS, WORD_SLOTS } from '../features.ts';
import type { Model } from '../model.ts';

/** Weights that a model keeps, the heaviest first: two bytes each. */
const KEPT = 560_000;
const STEPS = 127;

/**
 * Prunes and quantises weights: the heaviest stay, as whole steps of a scale of their class. `temperature`
 * divides them, so that a score is a likelihood.
 */
export function compress(
  weights: Float32Array,
  classes: number,
  temperature: number,
): Pick<Model, 'counts' | 'classes' | 'weights'> & { readonly scales: number[] } {
  const least = leastKept(weights);
  const scales = new Array<number>(classes).fill(0);
  for (let at = 0; at < weights.length; at += 1) {
    const type = at % classes;
    scales[type] = Math.max(scales[type]!, Math.abs(weights[at]!) / STEPS);
  }
  const counts = new Uint8Array(BUCKETS);
  const types: number[] = [];
  const steps: number[] = [];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at]!;
    const type = at % classes;
    const step = Math.abs(weight) < least ? 0 : Math.round(weight / scales[type]!);
    if (step === 0) continue;
    const bucket = Math.floor(at / classes);
    counts[bucket] = counts[bucket]! + 1;
    types.push(type);
    steps.push(step);
  }
  return {
    counts,
    classes: Uint8Array.from(types),
    weights: Int8Array.from(steps),
    scales: scales.map((scale) => Number((scale / temperature).toPrecision(6))),
  };
}

/** The lightest weight that is kept. */
function leastKept(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  return Math.max(sizes[Math.max(0, sizes.length - KEPT)]!, Number.EPSILON);
}

/** The set of known words, one bit a slot. */
export function knownWords(slots: Iterable<number>): Uint8Array {
  const known = new Uint8Array(WORD_SLOTS / 8);
  for (const slot of slots) known[slot >> 3] = known[slot >> 3]! | (1 << (slot & 7));
  return known;
}
