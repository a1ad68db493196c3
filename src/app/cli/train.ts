import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LANGUAGES, type Language } from '../../kernel/index.ts';
import { modelFile, readTrainingSet, trainClassifier } from '../../understanding/index.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const train: CliCommand = {
  name: 'train',
  usage: 'train [--lang L]',
  summary:
    'Train the classifiers on the utterances in the repository, and print what they do on lines held out.',
  options: { lang: { type: 'string' } },
  run: async ({ values: { lang } }) => {
    for (const language of languages(lang)) {
      const { file, report } = trainClassifier(language, readTrainingSet(language));
      mkdirSync(dirname(modelFile(language)), { recursive: true });
      writeFileSync(modelFile(language), file);
      print(JSON.stringify(report));
    }
    return 0;
  },
};

function languages(lang: string | undefined): readonly Language[] {
  if (lang === undefined) return LANGUAGES;
  const known = LANGUAGES.find((language) => language === lang);
  if (known === undefined) throw new UsageError(`--lang takes one of: ${LANGUAGES.join(', ')}`);
  return [known];
}
