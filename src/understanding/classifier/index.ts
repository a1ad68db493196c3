/**
 * classifier — the likeliest command of a whole message, learned from the utterances in `training/`. The last
 * resort of the grammar: it proposes, and what it proposes carries no value of its own.
 */
export type { Classified, Classifier, Guess } from './classifier.ts';
export { proposeCommands } from './propose.ts';
export { type ClassifierOf, modelFile, shippedClassifier } from './shipped.ts';
