import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../kernel/index.ts';
import { trainClassifier } from './learn/train.ts';
import { readTrainingSet, trainingSetHash } from './learn/training-set.ts';
import { decodeModel } from './model.ts';
import { modelFile, shippedClassifier } from './shipped.ts';

describe('the classifiers of the repository', () => {
  it.each(LANGUAGES)('were trained on the utterances of the repository (%s)', (language) => {
    const model = decodeModel(readFileSync(modelFile(language)));
    expect(model?.header.trainingSet, `the model is stale: run ugoda train --lang ${language}`).toBe(
      trainingSetHash(readTrainingSet(language)),
    );
  });

  it('take five megabytes together at most', () => {
    const sizes = LANGUAGES.map((language) => statSync(modelFile(language)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000_000);
  });

  it.each([
    ['en', 'what data do you hold about me, i want a copy', 'data_access_request'],
    ['pl', 'chce zlozyc skarge na wasza obsluge', 'complaint'],
    ['es', 'quiero una copia de todos mis datos', 'data_access_request'],
    ['pt', 'quero uma cópia de todos os meus dados', 'data_access_request'],
  ] as const)('read from their files as they were trained (%s)', (language, text, type) => {
    expect(shippedClassifier(language)?.classify(text).guesses[0]?.type).toBe(type);
  });

  it('are the same bytes after each training on the same lines', () => {
    const few = readTrainingSet('es').filter((_, i) => i % 200 === 0);
    expect(trainClassifier('es', few).file).toEqual(trainClassifier('es', few).file);
  }, 60_000);
});
