import { describe, expect, it } from 'vitest';
import { aMessage, at, judged, PLAIN_WORLD, rulesOf } from './contact.fixture.ts';
import { judgeContact } from './judge.ts';

describe('a message', () => {
  it('leaves where no rule stands against it', () => {
    expect(judged()).toMatchObject({ verdict: 'send', until: null, say: [], mask: false });
  });

  it('does not leave where there are no rules at all', () => {
    expect(judgeContact([], aMessage(), PLAIN_WORLD).verdict).toBe('refuse');
  });

  it('waits for the morning outside hours', () => {
    const decision = judged({ now: at('2026-11-25 19:30') });
    expect(decision).toMatchObject({ verdict: 'queue', until: '2026-11-26T07:00:00.000Z' });
    expect(rulesOf(decision)).toContain('PL-02');
  });

  it('never speaks of a debt to a contact that is not verified, not even a mandatory one', () => {
    const decision = judged({ discloses: true, mandatory: true, contact: { verified: false } });
    expect(decision.verdict).toBe('refuse');
    expect(rulesOf(decision)).toEqual(['SC-01']);
  });

  it('gets the strictest answer of all that hold', () => {
    const hold = { hardship: { is: true, until: at('2026-12-20 11:00') } };
    const night = { now: at('2026-11-25 19:30') };
    expect(judged({ ...night, case: { flags: hold } })).toMatchObject({
      verdict: 'hold',
      until: at('2026-12-20 11:00'),
    });
    expect(judged({ ...night, case: { flags: { ...hold, ceased: { is: true } } } }).verdict).toBe('suppress');
  });
});
