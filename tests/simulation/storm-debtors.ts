import type { Case } from '../../src/domain/index.ts';
import { localDate } from '../../src/kernel/index.ts';
import { chance } from '../../src/simulator/index.ts';
import { BIRTH_DATE, scenarioCase } from '../conversations/cases.ts';
import { mobileOf } from '../conversations/phone-line.ts';

/** Somebody with a phone and what they write, in order. */
export interface StormDebtor {
  readonly subject: Case;
  readonly channel: 'sms' | 'whatsapp';
  readonly number: string;
  readonly texts: readonly string[];
}

/** Words by which a debtor is greeted, identified and led through an agreement, and what they say besides. */
const WORDS = {
  'us-consumer': {
    path: ['hello', 'yes, that is me', BIRTH_DATE, '60601', '1', 'yes, I agree'],
    talk: ['how much is it?', 'are you a bot?', 'what are my options?', 'no', '2'],
  },
  'pl-consumer': {
    path: ['dzień dobry', 'tak, to ja', BIRTH_DATE, '00-950', '1', 'tak, zgadzam się'],
    talk: ['ile to jest?', 'czy to bot?', 'jakie mam opcje?', 'nie', '2'],
  },
  'es-consumer': {
    path: ['hola', 'sí, soy yo', BIRTH_DATE, '28013', '1', 'sí, de acuerdo'],
    talk: ['¿cuánto es?', '¿eres un robot?', '¿qué opciones tengo?', 'no', '2'],
  },
  'br-consumer': {
    path: ['olá', 'sim, sou eu', BIRTH_DATE, '01310-100', '1', 'sim, concordo'],
    talk: ['quanto é?', 'você é um robô?', 'quais são as opções?', 'não', '2'],
  },
} as const;

const SKETCHES = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** One of so many ends with STOP instead of the last message. */
const STOPS_EVERY = 40;

/** The debtors of a storm: the same seed, the same people and words. */
export function stormDebtors(seed: number, conversations: number, messages: number): StormDebtor[] {
  return Array.from({ length: conversations }, (_, i) => {
    const sketch = SKETCHES[i % SKETCHES.length]!;
    const { path, talk } = WORDS[sketch];
    const subject = scenarioCase(sketch, `storm-${seed}-${i}`, localDate('2026-03-02'));
    const channel = i % 8 < 4 ? 'sms' : 'whatsapp';
    const texts = Array.from({ length: messages }, (_, n) => {
      if (n === messages - 1 && channel === 'sms' && i % STOPS_EVERY === 1) return 'STOP';
      return path[n] ?? talk[Math.floor(chance(seed, `${i} ${n}`) * talk.length)]!;
    });
    return { subject, channel, number: mobileOf(subject), texts };
  });
}
