import { softmax } from '../classifier.ts';

/** What validation says of one line: odds of all classes, and the class that is right. */
export interface Judged {
  readonly logits: Float64Array;
  readonly type: number;
}

const SMALLEST = 0.2;
const LARGEST = 5;
const STEP = 1.05;

/** The temperature that makes scores likelihoods: the one with the least loss on lines never trained on. */
export function temperatureOf(judged: readonly Judged[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  for (let temperature = SMALLEST; temperature <= LARGEST; temperature *= STEP) {
    const loss = judged.reduce((sum, { logits, type }) => {
      const scores = softmax(logits.map((value) => value / temperature));
      return sum - Math.log(Math.max(scores[type]!, 1e-12));
    }, 0);
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
}
