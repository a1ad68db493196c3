import { COMMAND_TYPES, type CommandType } from '../../../domain/index.ts';
import { DEFAULT_LOCALE, type Language, localDateTime, stopwatch } from '../../../kernel/index.ts';
import { createGrammar, type Grammar } from '../../grammar/grammar.ts';
import { type Classifier, createClassifier } from '../classifier.ts';
import { type Features, featuresOf } from '../features.ts';
import { encodeModel, type Model, type Thresholds, VERSIONS } from '../model.ts';
import { proposeCommand } from '../propose.ts';
import { compress, knownWords } from './compress.ts';
import { type Measures, measure, type Pair, pairs, pooledSafetyRecall } from './measure.ts';
import { fitWeights, logitsOf } from './sgd.ts';
import { temperatureOf } from './temperature.ts';
import { chooseThresholds } from './thresholds.ts';
import { type Example, type Part, partOf, trainingSetHash } from './training-set.ts';

/** What training a language gave, with figures over the lines held out. */
export interface TrainingReport {
  readonly lang: Language;
  readonly trainingSet: string;
  readonly lines: number;
  /** Lines held out. */
  readonly n: number;
  readonly bytes: number;
  readonly ms: number;
  readonly thresholds: Thresholds;
  /** The classifier alone. */
  readonly classifier: Measures;
  /** Right among its three best guesses, 0–1. */
  readonly inThree: number;
  readonly rules: Measures & { readonly safety: number };
  /** Rules and classifier as messages meet them. `commands`: precision and recall by command. */
  readonly together: Measures & {
    readonly safety: number;
    readonly commands: Readonly<Record<string, Pair>>;
  };
}

interface Line extends Example {
  readonly part: Part;
  readonly features: Features;
}

const ALL_OPEN: Thresholds = { alone: 0, safetyAlone: 0, safetyBeside: 0, coverage: 0 };

/** Trains the classifier of a language. The same examples give the same file; nothing is read or written. */
export function trainClassifier(
  language: Language,
  examples: readonly Example[],
): { readonly file: Uint8Array; readonly report: TrainingReport } {
  const elapsed = stopwatch();
  const lines = examples.map(
    (one): Line => ({ ...one, part: partOf(one.text), features: featuresOf(one.text) }),
  );
  const of = (part: Part) => lines.filter((line) => line.part === part);
  const rules = createGrammar(() => undefined);
  const draft = learn(language, trainingSetHash(examples), of('trained'), of('validation'));
  const unsure = createClassifier(draft);
  const thresholds = chooseThresholds(
    of('validation').map(({ type, text }) => ({
      type,
      heard: heardBy(rules, language, text),
      classified: unsure.classify(text),
    })),
  );
  const model: Model = { ...draft, header: { ...draft.header, thresholds } };
  const file = encodeModel(model);
  const figures = figuresOf(language, createClassifier(model), rules, of('held_out'));
  return {
    file,
    report: {
      lang: language,
      trainingSet: model.header.trainingSet,
      lines: lines.length,
      n: of('held_out').length,
      bytes: file.length,
      ms: Math.round(elapsed()),
      thresholds,
      ...figures,
    },
  };
}

function learn(
  language: Language,
  trainingSet: string,
  trained: readonly Line[],
  validation: readonly Line[],
): Model {
  const classes = COMMAND_TYPES.length;
  const sample = ({ type, features }: Line) => ({
    type: COMMAND_TYPES.indexOf(type),
    buckets: features.buckets,
  });
  const weights = fitWeights(trained.map(sample), classes);
  const temperature = temperatureOf(
    validation
      .map(sample)
      .map(({ type, buckets }) => ({ type, logits: logitsOf(weights, buckets, classes) })),
  );
  const { scales, ...rows } = compress(weights, classes, temperature);
  return {
    ...rows,
    header: { ...VERSIONS, language, trainingSet, classes: COMMAND_TYPES, scales, thresholds: ALL_OPEN },
    known: knownWords(trained.flatMap(({ features }) => features.words)),
  };
}

function figuresOf(
  language: Language,
  classifier: Classifier,
  rules: Grammar,
  heldOut: readonly Line[],
): Pick<TrainingReport, 'classifier' | 'inThree' | 'rules' | 'together'> {
  const both = createGrammar(() => classifier);
  const judge = (hear: (text: string) => readonly CommandType[]) =>
    heldOut.map(({ type, text }) => ({ type, heard: hear(text) }));
  const byRules = judge((text) => heardBy(rules, language, text));
  const byBoth = judge((text) => heardBy(both, language, text));
  const bySelf = judge((text) => [
    proposeCommand(classifier.classify(text), classifier.thresholds, []) ?? 'cannot_understand',
  ]);
  const known = heldOut.filter(({ type, text }) =>
    classifier.classify(text).guesses.some((guess) => guess.type === type),
  );
  return {
    classifier: measure(bySelf),
    inThree: Number((known.length / heldOut.length).toFixed(4)),
    rules: { ...measure(byRules), safety: pooledSafetyRecall(byRules) },
    together: {
      ...measure(byBoth),
      safety: pooledSafetyRecall(byBoth),
      commands: pairs(byBoth),
    },
  };
}

const NOW = localDateTime('2026-01-15T12:00');
const CURRENCY: Readonly<Record<Language, string>> = { en: 'USD', pl: 'PLN', pt: 'BRL', es: 'EUR' };

/** What a grammar hears of a line that stands alone, with no question open. */
function heardBy(grammar: Grammar, language: Language, text: string): CommandType[] {
  const heard = grammar.understandByGrammar({
    text,
    locale: DEFAULT_LOCALE[language],
    now: NOW,
    currency: CURRENCY[language],
    offers: [],
    accepts: COMMAND_TYPES,
    model: 'off',
  });
  return heard.commands.map(({ type }) => type);
}
