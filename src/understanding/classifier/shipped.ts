import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../kernel/index.ts';
import { type Classifier, createClassifier } from './classifier.ts';
import { decodeModel } from './model.ts';

/** Where a classifier comes from; undefined where a language has none. */
export type ClassifierOf = (language: Language) => Classifier | undefined;

/** The file that a model of the repository lies in. */
export function modelFile(language: Language): string {
  return join(import.meta.dirname, 'model', `${language}.bin`);
}

const loaded = new Map<Language, Classifier | undefined>();

/** The classifier that ships with the repository; read when it is first needed, then kept. */
export const shippedClassifier: ClassifierOf = (language) => {
  if (!loaded.has(language)) {
    const file = modelFile(language);
    const model = existsSync(file) ? decodeModel(readFileSync(file)) : undefined;
    loaded.set(language, model && createClassifier(model));
  }
  return loaded.get(language);
};
