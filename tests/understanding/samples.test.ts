import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES, type CommandType } from '../../src/domain/index.ts';
import { DEFAULT_LOCALE, LANGUAGES, type Language, localDateTime } from '../../src/kernel/index.ts';
import { createGrammar } from '../../src/understanding/index.ts';

const grammar = createGrammar();

/** Sentences that no rule and no training line was made of, one a line. */
function samples(language: Language, kind: 'handoff' | 'out-of-scope' | 'safety'): string[] {
  const file = join(import.meta.dirname, 'samples', `${language}.${kind}.txt`);
  return readFileSync(file, 'utf8').trim().split('\n');
}

function heard(language: Language, text: string): CommandType[] {
  const { commands } = grammar.understandByGrammar({
    text,
    locale: DEFAULT_LOCALE[language],
    now: localDateTime('2026-01-15T12:00'),
    currency: 'EUR',
    offers: [],
    accepts: COMMAND_TYPES,
    model: 'off',
  });
  return commands.map(({ type }) => type);
}

describe('sentences that nothing was made of', () => {
  it.each(LANGUAGES)('ask for a person and are heard so, nine in ten (%s)', (language) => {
    const lines = samples(language, 'handoff');
    const missed = lines.filter((text) => {
      const types = heard(language, text);
      return !types.includes('request_human') && !types.includes('callback_request');
    });
    expect(missed.length / lines.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it.each(LANGUAGES)(
    'promise nothing where they are of something else, a hundredth at most (%s)',
    (language) => {
      const lines = samples(language, 'out-of-scope');
      const promised = lines.filter((text) => heard(language, text).includes('promise_to_pay'));
      expect(promised.length / lines.length, promised.join('\n')).toBeLessThanOrEqual(0.01);
    },
  );

  it.each(LANGUAGES)('promise nothing where they are about something else, 99 in 100 (%s)', (language) => {
    const lines = samples(language, 'out-of-scope');
    const bound = lines.filter((text) => heard(language, text).includes('promise_to_pay'));
    expect(bound.length / lines.length, bound.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it.each(['pt'] as const)('are heard as the safety that they are, 97 in 100 (%s)', (language) => {
    const lines = samples(language, 'safety').map((line) => line.split('\t') as [CommandType, string]);
    const missed = lines.filter(([type, text]) => !heard(language, text).includes(type));
    expect(missed.length / lines.length, missed.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
