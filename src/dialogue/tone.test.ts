import { describe, expect, it } from 'vitest';
import { BUSINESS_CASE, type Said, Talk } from './talk.fixture.ts';
import type { Tone } from './tone.ts';

function toneAfter(talk: Talk, ...said: Said[]): Tone | undefined {
  return talk.says(...said).record.tone;
}

describe('the tone of a turn', () => {
  it('is plain towards a person and formal towards a business', () => {
    expect(toneAfter(Talk.opened(), 'ask_balance')).toBe('plain');
    const business = Talk.opened({ flow: 'settlement-business', subject: BUSINESS_CASE });
    expect(toneAfter(business, 'ask_balance')).toBe('formal');
  });

  it.each([
    'hardship_income_loss',
    'hardship_illness',
    'hardship_other',
    'bereavement',
    'insolvency_proceedings',
  ] as const)('is empathic when %s is heard, whoever owes', (heard) => {
    expect(toneAfter(Talk.opened(), heard)).toBe('empathic');
    const business = Talk.opened({ flow: 'settlement-business', subject: BUSINESS_CASE });
    expect(toneAfter(business, heard)).toBe('empathic');
  });

  it('is what the state of the flow says: soft while nothing needs to be decided after a hardship', () => {
    const talk = Talk.opened();
    talk.says('hardship_income_loss');
    expect(talk.says('ask_if_bot').record.tone).toBe('empathic');
  });

  it('stays empathic while the case is held for it', () => {
    const talk = Talk.opened();
    talk.subject = { ...talk.subject, state: 'on_hold' };
    expect(toneAfter(talk, 'smalltalk')).toBe('empathic');
  });
});
