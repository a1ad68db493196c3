import { COMMAND_TYPES, type CommandType } from '../../../domain/index.ts';
import { type Language, stopwatch } from '../../../kernel/index.ts';
import { createGrammar } from '../../grammar/grammar.ts';
import { type Classifier, createClassifier } from '../classifier.ts';
import { type Features, featuresOf } from '../features.ts';
import { encodeModel, type Model, type Thresholds, VERSIONS } from '../model.ts';
import { compress, knownWords } from './compress.ts';
import { heardBy } from './heard-by.ts';
import { type Figures, figuresOf } from './report.ts';
import { fitWeights, logitsOf } from './sgd.ts';
import { temperatureOf } from './temperature.ts';
import { chooseThresholds, type Witness } from './thresholds.ts';
import { type Example, foldOf, type Part, partOf, trainingSetHash } from './training-set.ts';

/** What training a language gave, with figures over the lines held out. */
export interface TrainingReport extends Figures {
  readonly lang: Language;
  readonly trainingSet: string;
  readonly lines: number;
  /** Lines held out. */
  readonly n: number;
  readonly bytes: number;
  readonly ms: number;
  readonly thresholds: Thresholds;
}

interface Line extends Example {
  readonly part: Part;
  readonly features: Features;
}

/** Parts that the trained lines are cut into to choose temperature and thresholds: each judged by the others. */
const FOLDS = 3;
const OPEN: Thresholds = { alone: 0, watched: {}, coverage: 0 };

/** Trains the classifier of a language. The same examples give the same file; nothing is read or written. */
export function trainClassifier(
  language: Language,
  examples: readonly Example[],
): { readonly file: Uint8Array; readonly report: TrainingReport } {
  const elapsed = stopwatch();
  const lines = examples.map(
    (one): Line => ({ ...one, part: partOf(one.text), features: featuresOf(one.text) }),
  );
  const trained = lines.filter(({ part }) => part === 'trained');
  const heldOut = lines.filter(({ part }) => part === 'held_out');
  const { temperature, thresholds } = tune(language, trained);
  const model = learn(language, trained, {
    temperature,
    thresholds,
    trainingSet: trainingSetHash(examples),
  });
  const file = encodeModel(model);
  return {
    file,
    report: {
      lang: language,
      trainingSet: model.header.trainingSet,
      lines: lines.length,
      n: heldOut.length,
      bytes: file.length,
      ms: Math.round(elapsed()),
      thresholds,
      ...figuresOf(language, createClassifier(model), heldOut),
    },
  };
}

/** Temperature and thresholds, each line judged by a classifier that was not trained on it. */
function tune(
  language: Language,
  lines: readonly Line[],
): { readonly temperature: number; readonly thresholds: Thresholds } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = ({ text }: Line) => foldOf(text, FOLDS) === fold;
    const weights = weigh(lines.filter((line) => !inFold(line)));
    const judged = lines.filter(inFold).map(({ type, features }) => ({
      type: COMMAND_TYPES.indexOf(type),
      logits: logitsOf(weights, features.buckets, COMMAND_TYPES.length),
    }));
    return { weights, judged, lines: lines.filter(inFold), others: lines.filter((line) => !inFold(line)) };
  });
  const temperature = temperatureOf(folds.flatMap(({ judged }) => judged));
  const rules = createGrammar(() => undefined);
  const witnesses = folds.flatMap(({ weights, lines: own, others }): Witness[] => {
    const classifier = classifierOf(language, weights, temperature, others);
    return own.map(({ type, text }) => ({
      type,
      heard: heardBy(rules, language, text),
      classified: classifier.classify(text),
    }));
  });
  return { temperature, thresholds: chooseThresholds(witnesses) };
}

function weigh(lines: readonly Line[]): Float32Array {
  const samples = lines.map(({ type, features }) => ({
    type: COMMAND_TYPES.indexOf(type),
    buckets: features.buckets,
  }));
  return fitWeights(samples, COMMAND_TYPES.length);
}

function classifierOf(
  language: Language,
  weights: Float32Array,
  temperature: number,
  lines: readonly Line[],
): Classifier {
  const head = { language, trainingSet: '', thresholds: OPEN };
  return createClassifier(modelOf(weights, temperature, lines, head));
}

function learn(
  language: Language,
  lines: readonly Line[],
  { temperature, ...head }: { temperature: number; thresholds: Thresholds; trainingSet: string },
): Model {
  return modelOf(weigh(lines), temperature, lines, { language, ...head });
}

function modelOf(
  weights: Float32Array,
  temperature: number,
  lines: readonly Line[],
  head: { language: Language; trainingSet: string; thresholds: Thresholds },
): Model {
  const classes: readonly CommandType[] = COMMAND_TYPES;
  const { scales, ...rows } = compress(weights, classes.length, temperature);
  return {
    ...rows,
    header: { ...VERSIONS, ...head, classes, scales },
    known: knownWords(lines.flatMap(({ features }) => features.words)),
  };
}
