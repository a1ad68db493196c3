import type { CommandType } from '../../domain/index.ts';
import { BUCKETS, type Features, featuresOf } from './features.ts';
import type { Model, Thresholds } from './model.ts';

/** One reading of a text, with how likely it is: of a hundred guesses scored 0.8 about eighty are right. */
export interface Guess {
  readonly type: CommandType;
  readonly score: number;
}

/** What the classifier makes of one text. */
export interface Classified {
  /** At most five, the likeliest first. */
  readonly guesses: readonly Guess[];
  /** Share of the words that the training set knows, 0–1; 0 for a text without words. */
  readonly coverage: number;
}

/** Reads whole messages of one language. Pure; linear in the length of the text. */
export interface Classifier {
  readonly thresholds: Thresholds;
  classify(text: string): Classified;
}

const GUESSES = 5;

/** Makes the classifier of a model. */
export function createClassifier(model: Model): Classifier {
  const offsets = offsetsOf(model.counts);
  return {
    thresholds: model.header.thresholds,
    classify(text) {
      const features = featuresOf(text);
      const scores = softmax(logits(model, offsets, features.buckets));
      return { guesses: best(model.header.classes, scores), coverage: coverageOf(model.known, features) };
    },
  };
}

function offsetsOf(counts: Uint8Array): Uint32Array {
  const offsets = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    offsets[bucket + 1] = offsets[bucket]! + counts[bucket]!;
  }
  return offsets;
}

/** Value of each feature of a text: a long text does not shout. */
export function featureValue(features: number): number {
  return 1 / Math.sqrt(features);
}

function logits(model: Model, offsets: Uint32Array, buckets: readonly number[]): Float64Array {
  const { scales } = model.header;
  const sums = new Float64Array(scales.length);
  for (const bucket of buckets) {
    const end = offsets[bucket + 1]!;
    for (let at = offsets[bucket]!; at < end; at += 1) {
      const type = model.classes[at]!;
      sums[type] = sums[type]! + model.weights[at]!;
    }
  }
  const value = featureValue(buckets.length);
  return sums.map((sum, type) => sum * value * scales[type]!);
}

/** Scores that sum to one. */
export function softmax(logs: Float64Array): Float64Array {
  const top = logs.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
  const powers = logs.map((value) => Math.exp(value - top));
  const total = powers.reduce((sum, value) => sum + value, 0);
  return powers.map((value) => value / total);
}

function best(classes: readonly CommandType[], scores: Float64Array): Guess[] {
  const top: Guess[] = [];
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i]!;
    if (top.length === GUESSES && score <= top[GUESSES - 1]!.score) continue;
    const place = top.findIndex((guess) => guess.score < score);
    top.splice(place < 0 ? top.length : place, 0, { type: classes[i]!, score });
    if (top.length > GUESSES) top.pop();
  }
  return top;
}

/** Words with a number or a sign alone count for nothing. */
function coverageOf(known: Uint8Array, { words }: Features): number {
  if (words.length === 0) return 0;
  const hits = words.filter((slot) => (known[slot >> 3]! & (1 << (slot & 7))) !== 0).length;
  return hits / words.length;
}
