import { featureValue, softmax } from '../classifier.ts';
import { BUCKETS } from '../features.ts';

/** One line as training sees it. */
export interface Sample {
  readonly buckets: readonly number[];
  readonly type: number;
}

/** Passes over the training set. */
const EPOCHS = 14;
const RATE = 0.4;
/** Pull of each weight towards nothing, at each touch. */
const L2 = 2e-5;
/** Share of the target that is spread over the other commands: lines of one command are not all alike. */
const SMOOTHING = 0.05;
const SEED = 20260115;

/**
 * Softmax regression by stochastic gradient descent with AdaGrad steps, from nothing, in an order that a fixed
 * seed shuffles: the same samples give the same weights. Row `bucket * classes` holds one weight a class.
 * Commands with few lines count as much as those with many.
 */
export function fitWeights(samples: readonly Sample[], classes: number): Float32Array {
  const weights = new Float32Array(BUCKETS * classes);
  const squares = new Float32Array(BUCKETS * classes);
  const shares = importances(samples, classes);
  const random = generator(SEED);
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (const index of order) {
      const sample = samples[index]!;
      step(weights, squares, sample, gradient(weights, sample, classes, shares[sample.type]!), rate);
    }
  }
  return weights;
}

/** The logarithms of the odds of each class, up to one constant. */
export function logitsOf(weights: Float32Array, buckets: readonly number[], classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (const bucket of buckets) {
    const row = bucket * classes;
    for (let type = 0; type < classes; type += 1) sums[type] = sums[type]! + weights[row + type]!;
  }
  const value = featureValue(buckets.length);
  return sums.map((sum) => sum * value);
}

function importances(samples: readonly Sample[], classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const { type } of samples) counts[type] = counts[type]! + 1;
  return counts.map((count) => Math.min(3, Math.sqrt(samples.length / classes / Math.max(1, count))));
}

function gradient(
  weights: Float32Array,
  { buckets, type }: Sample,
  classes: number,
  importance: number,
): Float64Array {
  const scores = softmax(logitsOf(weights, buckets, classes));
  const value = featureValue(buckets.length) * importance;
  const rest = SMOOTHING / classes;
  return scores.map((score, other) => (score - rest - (other === type ? 1 - SMOOTHING : 0)) * value);
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  { buckets }: Sample,
  slope: Float64Array,
  rate: number,
): void {
  const classes = slope.length;
  for (const bucket of buckets) {
    const row = bucket * classes;
    for (let type = 0; type < classes; type += 1) {
      const weight = weights[row + type]!;
      const change = slope[type]! + L2 * weight;
      const square = squares[row + type]! + change * change;
      squares[row + type] = square;
      weights[row + type] = weight - (rate * change) / (Math.sqrt(square) + 0.05);
    }
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** Numbers in [0, 1) from a seed: mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
