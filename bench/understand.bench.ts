import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HearInput, OfferOnTable } from '../src/dialogue/index.ts';
import { COMMAND_TYPES, EXPECTATIONS } from '../src/domain/index.ts';
import { DEFAULT_LOCALE, LANGUAGES, type Language, LIMITS, localDateTime } from '../src/kernel/index.ts';
import { createGrammar, type Grammar } from '../src/understanding/index.ts';
import { readScenarios } from '../tests/conversations/scenario.ts';
import { type OddMessage, oddMessages, repeatedLines } from './odd-messages.ts';
import { percentiles } from './percentiles.ts';
import { cpuMs, wallMs } from './spent.ts';

/** Short messages are those of up to so many characters. */
const SHORT_CHARS = 160;
const WARM_UP = 4_000;
const MEASURED = 6_000;
/** How often every short message is heard. */
const PASSES = 3;
const LENGTHS = [10, 30, 100, 300, 1_000, 2_000, LIMITS.messageChars.value] as const;
/** Distance of one line to the next that is heard; shares no factor with any number of lines that is likely. */
const STRIDE = 7_919;
/** Rounds at each length. */
const ROUNDS = 60;
/** One training line of so many is repeated up to the limit. */
const LINE_STRIDE = 60;
/** No message may take longer, whatever its shape. Unit: ms. */
const ODD_MS = 50;
const TRIES = 5;

const ROOT = join(import.meta.dirname, '..');
const instalments = { id: 'b', index: 2, kind: 'instalments', total: 1_200, instalments: 6 };
const OFFERS: readonly OfferOnTable[] = [
  { id: 'a', index: 1, kind: 'lump_sum', total: 900, instalments: 1, instalmentAmount: 900 },
  { ...instalments, instalmentAmount: 200 },
];

/**
 * The grammar layer with no model: messages a second and how long one takes, by language; by length; and for
 * messages of odd shapes. All of it holds the collecting of garbage. `wall` is every message as it went; `least`
 * the best of several passes of each, which other processes lengthen less; `cpuMs` the mean time of the thread.
 * The first message of each language, before any warm-up, stands apart.
 */
export async function measure(): Promise<object> {
  const lines = Object.fromEntries(LANGUAGES.map((language) => [language, linesOf(language)]));
  const grammar = createGrammar();
  return {
    bench: 'understand',
    unit: 'ms',
    first: eachLanguage((language) => rounded(hear(grammar, language, lines[language]![0]!, 0))),
    short: eachLanguage((language) => shortMessages(grammar, language, lines[language]!)),
    byLength: eachLanguage((language) => byLength(grammar, language, lines[language]!)),
    odd: odd(grammar, lines),
  };
}

function eachLanguage(measured: (language: Language) => unknown): object {
  return Object.fromEntries(LANGUAGES.map((language) => [language, measured(language)]));
}

function hear(grammar: Grammar, language: Language, text: string, i: number): number {
  const input: HearInput = {
    text,
    locale: DEFAULT_LOCALE[language],
    now: localDateTime('2026-03-02T12:00'),
    currency: 'EUR',
    expecting: [undefined, ...EXPECTATIONS][i % (EXPECTATIONS.length + 1)],
    offers: OFFERS,
    accepts: COMMAND_TYPES,
    model: 'off',
  };
  return wallMs(() => grammar.understandByGrammar(input));
}

function shortMessages(grammar: Grammar, language: Language, all: readonly string[]): object {
  const lines = all.filter(({ length }) => length <= SHORT_CHARS);
  const one = (i: number) => hear(grammar, language, lines[(i * STRIDE) % lines.length]!, i);
  for (let i = 0; i < WARM_UP; i += 1) one(i);
  const passes: number[][] = [];
  const cpu = cpuMs(() => {
    for (let pass = 0; pass < PASSES; pass += 1)
      passes.push(Array.from({ length: MEASURED }, (_, i) => one(i)));
  });
  const heard = passes.flat();
  const total = heard.reduce((sum, ms) => sum + ms, 0);
  return {
    n: heard.length,
    lines: lines.length,
    perSecond: Math.round((heard.length * 1_000) / total),
    wall: percentiles(heard),
    least: percentiles(passes[0]!.map((_, i) => Math.min(...passes.map((pass) => pass[i]!)))),
    cpuMs: rounded(cpu / heard.length),
  };
}

/** Ordinary lines joined to a length: the middle of the rounds, and what a thousand characters take. */
function byLength(grammar: Grammar, language: Language, lines: readonly string[]): object {
  return Object.fromEntries(
    LENGTHS.map((chars) => {
      const spent = Array.from({ length: ROUNDS }, (_, i) => {
        const from = (i * STRIDE) % lines.length;
        const text = [...lines.slice(from), ...lines.slice(0, from)]
          .slice(0, chars)
          .join(' ')
          .slice(0, chars);
        return hear(grammar, language, text, i);
      });
      const { p50Ms } = percentiles(spent);
      return [chars, { p50Ms, perThousandCharsMs: rounded((p50Ms * 1_000) / chars) }];
    }),
  );
}

/** Every shape in every language, the best of several tries where the first was slow: others use the machine. */
function odd(grammar: Grammar, lines: Readonly<Record<string, readonly string[]>>): object {
  const shapes = oddMessages(LIMITS.messageChars.value);
  const times = LANGUAGES.flatMap((language) => {
    const own = (lines[language] ?? []).filter((_, i) => i % LINE_STRIDE === 0);
    const all = [...shapes, ...repeatedLines(own, LIMITS.messageChars.value)];
    return all.map((message, i) => ({ language, shape: message.shape, ms: leastOf(message, language, i) }));
  });
  const slowest = times.sort((a, b) => b.ms - a.ms);
  return {
    n: times.length,
    chars: LIMITS.messageChars.value,
    ...percentiles(times.map(({ ms }) => ms)),
    maxMs: slowest[0]!.ms,
    over: slowest.filter(({ ms }) => ms > ODD_MS).length,
    slowest: slowest.slice(0, 5),
  };

  function leastOf({ text }: OddMessage, language: Language, i: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let tries = 0; tries < TRIES && least > ODD_MS / 2; tries += 1) {
      least = Math.min(least, hear(grammar, language, text, i));
    }
    return rounded(least);
  }
}

/** What debtors write: the training lines of a language and the turns of its scenarios. */
function linesOf(language: Language): string[] {
  const training = join(ROOT, 'src/understanding/training', language);
  const files = existsSync(training) ? readdirSync(training).sort() : [];
  const trained = files.flatMap((file) => readFileSync(join(training, file), 'utf8').split('\n'));
  const talked = readScenarios(join(ROOT, 'tests/conversations', language)).flatMap(({ turns }) =>
    turns.flatMap((turn) => ('debtor' in turn ? [turn.debtor] : 'burst' in turn ? turn.burst : [])),
  );
  return [...talked, ...trained].map((line) => line.trim()).filter((line) => line !== '');
}

function rounded(ms: number): number {
  return Number(ms.toFixed(2));
}
