import { describe, expect, it } from 'vitest';
import { aMessage, PACKS, PLAIN_WORLD } from '../../src/domain/contact/contact.fixture.ts';
import { type ContactEvent, judgeContact, validationPeriod } from '../../src/domain/index.ts';
import { instant, type LocalDate } from '../../src/kernel/index.ts';
import { isHoliday } from '../../src/places/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly input: {
    readonly attempts?: readonly LocalDate[];
    readonly conversations?: readonly LocalDate[];
    readonly noticeMailed?: LocalDate;
  };
  readonly expected: {
    readonly presumedViolation?: boolean;
    readonly violatingAttempts?: number;
    readonly assumedReceipt?: LocalDate;
    readonly validationPeriodEnds?: LocalDate;
  };
}

const SET = 'us-regf-scenarios.jsonl';
const rows = corpusRows<Row>(SET);

/** Calls that the rules would not have let out, each judged at noon in New York with the calls before it. */
function refusedCalls({ attempts = [], conversations = [] }: Row['input']): number {
  const talks = conversations.map((day): ContactEvent => event(day, '16:00', 'conversation'));
  let refused = 0;
  attempts.forEach((day, i) => {
    const calls = attempts.slice(0, i).map((before, n) => event(before, `15:${10 + n}`, 'attempt'));
    const now = instant(`${day}T17:${10 + i}:00Z`);
    const facts = aMessage({
      now,
      channel: 'voice',
      author: 'agent',
      candidateZones: ['America/New_York'],
      ledger: [...talks, ...calls].filter(({ at }) => at <= now),
      case: { country: 'US', regions: ['US-NY'], creditorRole: 'third_party', noticeSentOn: day },
      contact: { country: 'US' },
    });
    const { rules } = judgeContact(PACKS, facts, PLAIN_WORLD);
    if (rules.some(({ id }) => id === 'US-01' || id === 'US-02')) refused += 1;
  });
  return refused;
}

function event(day: LocalDate, time: string, kind: ContactEvent['kind']): ContactEvent {
  return { at: instant(`${day}T${time}:00Z`), kind, direction: 'out', channel: 'voice' };
}

describe.runIf(corpusRuns(SET))('cases of Regulation F', () => {
  it.each(rows)('$id', ({ input, expected }) => {
    if (expected.presumedViolation !== undefined) {
      const refused = refusedCalls(input);
      expect(refused > 0).toBe(expected.presumedViolation);
      if (expected.violatingAttempts !== undefined) expect(refused).toBe(expected.violatingAttempts);
    }
    if (input.noticeMailed !== undefined) {
      const federal = (day: LocalDate) => isHoliday('US', null, day);
      expect(validationPeriod(input.noticeMailed, federal)).toEqual({
        receivedOn: expected.assumedReceipt,
        endsOn: expected.validationPeriodEnds,
      });
    }
  });
});
