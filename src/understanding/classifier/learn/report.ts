import type { CommandType } from '../../../domain/index.ts';
import type { Language } from '../../../kernel/index.ts';
import { createGrammar } from '../../grammar/grammar.ts';
import type { Classifier } from '../classifier.ts';
import { proposeCommands } from '../propose.ts';
import { heardBy } from './heard-by.ts';
import { type Measures, measure, type Pair, pairs, pooledRecall } from './measure.ts';
import type { Example } from './training-set.ts';

/** Figures over the lines held out. */
export interface Figures {
  /** The classifier alone. */
  readonly classifier: Measures & Watched;
  /** Right among its five best guesses, 0–1. */
  readonly inFive: number;
  readonly rules: Measures & Watched;
  /** Rules and classifier as messages meet them. `commands`: precision and recall by command. */
  readonly together: Measures & Watched & { readonly commands: Readonly<Record<string, Pair>> };
}

interface Watched {
  /** Share of all lines of watched commands that were heard as they are, 0–1. */
  readonly watchedRecall: number;
}

/** Judges a classifier, the rules, and both together by lines that neither was trained on. */
export function figuresOf(language: Language, classifier: Classifier, heldOut: readonly Example[]): Figures {
  const rules = createGrammar(() => undefined);
  const both = createGrammar(() => classifier);
  const judge = (hear: (text: string) => readonly CommandType[]) => {
    const judged = heldOut.map(({ type, text }) => ({ type, heard: hear(text) }));
    return { judged, figures: { ...measure(judged), watchedRecall: pooledRecall(judged) } };
  };
  const alone = judge((text) => {
    const found = proposeCommands(classifier.classify(text), classifier.thresholds, []);
    return found.length === 0 ? ['cannot_understand'] : found.map(({ type }) => type);
  });
  const together = judge((text) => heardBy(both, language, text));
  const known = heldOut.filter(({ type, text }) =>
    classifier.classify(text).guesses.some((guess) => guess.type === type),
  );
  return {
    classifier: alone.figures,
    inFive: Number((known.length / Math.max(1, heldOut.length)).toFixed(4)),
    rules: judge((text) => heardBy(rules, language, text)).figures,
    together: { ...together.figures, commands: pairs(together.judged) },
  };
}
