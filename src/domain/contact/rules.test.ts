import { describe, expect, it } from 'vitest';
import { localDate, plusMs } from '../../kernel/index.ts';
import { aMessage, at, type FactsChange, judged, PACKS, PLAIN_WORLD, rulesOf } from './contact.fixture.ts';
import type { ContactEvent } from './contact-facts.ts';
import { judgeContact } from './judge.ts';
import { validationPeriod } from './validation-period.ts';

const US: FactsChange = {
  candidateZones: ['America/New_York'],
  now: at('2026-11-25 17:00'),
  case: {
    country: 'US',
    regions: ['US-NY'],
    creditorRole: 'third_party',
    noticeSentOn: localDate('2026-11-01'),
  },
  contact: { country: 'US', ownedAsOf: at('2026-11-20 12:00') },
};
/** A creditor of its own debts may write by SMS. */
const own: FactsChange = { ...US, case: { ...US.case, creditorRole: 'first_party' } };
const call: FactsChange = { ...US, channel: 'voice', author: 'agent' };

const attempt = (when: string, change: Partial<ContactEvent> = {}): ContactEvent => ({
  at: at(when),
  kind: 'attempt',
  direction: 'out',
  channel: 'voice',
  ...change,
});
const seven = (change: Partial<ContactEvent> = {}) =>
  Array.from({ length: 7 }, (_, i) => attempt(`2026-11-${19 + Math.min(i, 5)} 1${i}:00`, change));

describe('quiet hours', () => {
  const night = at('2026-11-25 22:00');
  it('let an answer through to a message of the same night (X4)', () => {
    const answer = { now: night, purpose: 'reply' as const, answersReceivedAt: at('2026-11-25 21:59') };
    expect(judged(answer).verdict).toBe('send');
  });

  it('keep an answer back whose message came before they began', () => {
    const late = {
      now: at('2026-11-25 19:01'),
      purpose: 'reply' as const,
      answersReceivedAt: at('2026-11-25 18:59'),
    };
    expect(judged(late)).toMatchObject({ verdict: 'queue', until: at('2026-11-26 07:00') });
  });

  it('keep an answer back whose message came in another night', () => {
    const stale = { now: night, purpose: 'reply' as const, answersReceivedAt: at('2026-11-24 22:00') };
    expect(judged(stale).verdict).toBe('queue');
  });

  it('let nothing of our own through that names an incoming message', () => {
    expect(judged({ now: night, answersReceivedAt: at('2026-11-25 21:59') }).verdict).toBe('queue');
  });

  it('end at 20:59 and begin at 8:00 to the minute, in every candidate zone', () => {
    const zones = { ...own, candidateZones: ['America/New_York', 'America/Los_Angeles'] };
    expect(judged({ ...zones, now: at('2026-11-25 15:59') }).until).toBe(at('2026-11-25 16:00'));
    expect(rulesOf(judged({ ...zones, now: at('2026-11-25 16:00') }))).not.toContain('US-06');
    expect(rulesOf(judged({ ...zones, now: at('2026-11-26 01:59') }))).not.toContain('US-06');
    expect(rulesOf(judged({ ...zones, now: at('2026-11-26 02:00') }))).toContain('US-06');
  });

  it('follow the clock on days on which it changes', () => {
    const before = { ...own, candidateZones: ['America/New_York'] };
    expect(judged({ ...before, now: at('2026-03-07 12:59') }).until).toBe(at('2026-03-07 13:00'));
    expect(judged({ ...before, now: at('2026-03-08 11:59') }).until).toBe(at('2026-03-08 12:00'));
    expect(judged({ ...before, now: at('2026-11-01 12:59') }).until).toBe(at('2026-11-01 13:00'));
  });

  it('hold what has no zone at all', () => {
    expect(judged({ candidateZones: [] })).toMatchObject({ verdict: 'hold', until: null });
  });

  it('hold what has no hour in which all zones are open together', () => {
    const world = ['Asia/Tokyo', 'Asia/Kolkata', 'Europe/London', 'America/Los_Angeles', 'Pacific/Auckland'];
    expect(judged({ candidateZones: world })).toMatchObject({ verdict: 'hold', until: null });
  });

  it('last over holidays', () => {
    const isHoliday = (country: string, _region: string | null, day: string) =>
      country === 'PL' && day === '2026-11-25';
    expect(judged({}, { isHoliday })).toMatchObject({ verdict: 'queue', until: at('2026-11-26 07:00') });
  });

  it('are those of the state in Brazil, and of the strictest where the state is not known', () => {
    const brazil = (now: string, regions: string[]) =>
      judged({
        now: at(now),
        candidateZones: ['America/Sao_Paulo'],
        case: { country: 'BR', regions },
        contact: { country: 'BR' },
      }).verdict;
    expect(brazil('2026-11-25 11:30', ['BR-SP'])).toBe('send');
    expect(brazil('2026-11-25 11:30', ['BR-RJ'])).toBe('queue');
    expect(brazil('2026-11-25 11:30', ['BR-SP', 'BR-RJ'])).toBe('queue');
    expect(brazil('2026-11-25 11:30', [])).toBe('queue');
    expect(brazil('2026-11-28 14:00', ['BR-BA'])).toBe('send');
    expect(brazil('2026-11-28 14:00', ['BR-RJ'])).toBe('queue');
  });

  it('also count by the country of the number', () => {
    const abroad = {
      now: at('2026-11-28 14:00'),
      case: { country: 'US', regions: ['US-NY'] },
      contact: { country: 'PL' },
    };
    expect(rulesOf(judged({ ...abroad, candidateZones: ['America/New_York'] }))).toContain('PL-02');
  });
});

describe('calls in the United States', () => {
  it('are seven in seven days, and the eighth waits until the first has left the window', () => {
    expect(judged({ ...call, ledger: seven().slice(1) }).verdict).toBe('send');
    const eighth = judged({ ...call, ledger: seven() });
    expect(eighth).toMatchObject({ verdict: 'queue', until: at('2026-11-26 10:00') });
    const freed = plusMs(at('2026-11-26 10:00'), 0);
    expect(rulesOf(judged({ ...call, now: freed, ledger: seven() }))).not.toContain('US-01');
    expect(rulesOf(judged({ ...call, now: plusMs(freed, -1), ledger: seven() }))).toContain('US-01');
  });

  it('do not count what was excluded, came in, answered, or was about another debt', () => {
    for (const change of [
      { excluded: 'not_connected' },
      { direction: 'in' as const },
      { reply: true },
      { otherDebt: true },
    ]) {
      expect(judged({ ...call, ledger: seven(change) }).verdict).toBe('send');
    }
  });

  it('wait for seven days after a conversation, its day being the first', () => {
    const ledger = [attempt('2026-11-18 23:00', { kind: 'conversation', direction: 'in' })];
    expect(rulesOf(judged({ ...call, now: at('2026-11-24 23:59'), ledger }))).toContain('US-02');
    expect(judged({ ...call, now: at('2026-11-24 17:00'), ledger }).until).toBe(at('2026-11-25 05:00'));
    expect(rulesOf(judged({ ...call, now: at('2026-11-25 17:00'), ledger }))).not.toContain('US-02');
  });

  it('are two in seven days in Massachusetts, texts and creditors of their own debts too', () => {
    const ledger = [
      attempt('2026-11-24 17:00'),
      attempt('2026-11-23 17:00', { kind: 'message', channel: 'sms' }),
    ];
    const first = { ...US, channel: 'sms' as const, ledger };
    const inState = (regions: string[]) =>
      rulesOf(judged({ ...first, case: { country: 'US', regions, creditorRole: 'first_party' } }));
    expect(inState(['US-MA'])).toContain('MA-01');
    expect(inState([])).toContain('MA-01');
    expect(inState(['US-NY'])).not.toContain('MA-01');
  });

  it('need consent where a machine speaks', () => {
    const machine = { ...call, author: 'bot' as const };
    expect(judged({ ...machine, contact: { ...US.contact, voiceConsent: false } }).verdict).toBe('refuse');
    expect(judged({ ...machine, contact: { ...US.contact, voiceConsent: null } }).verdict).toBe('refuse');
  });
});

describe('caps', () => {
  const text = (when: string, reply = false): ContactEvent =>
    attempt(when, { kind: 'message', channel: 'sms', reply });

  it('are one contact of our own a day and three a week in Poland', () => {
    expect(judged({ ledger: [text('2026-11-25 08:00')] })).toMatchObject({
      verdict: 'queue',
      until: at('2026-11-25 23:00'),
    });
    expect(judged({ ledger: [text('2026-11-24 22:59')] }).verdict).toBe('send');
    const week = ['2026-11-23 09:00', '2026-11-24 09:00', '2026-11-24 10:00'].map((when) => text(when));
    expect(judged({ ledger: week })).toMatchObject({ verdict: 'queue', until: at('2026-11-29 23:00') });
  });

  it('do not count answers, and do not stop them', () => {
    expect(judged({ ledger: [text('2026-11-25 08:00', true)] }).verdict).toBe('send');
    const reply = { purpose: 'reply' as const, answersReceivedAt: at('2026-11-25 10:59') };
    expect(judged({ ...reply, ledger: [text('2026-11-25 08:00')] }).verdict).toBe('send');
  });

  it('keep Colombia to one channel a week', () => {
    const colombia: FactsChange = {
      candidateZones: ['America/Bogota'],
      now: at('2026-11-25 15:00'),
      case: { country: 'CO' },
      contact: { country: 'CO' },
      ledger: [attempt('2026-11-23 15:00', { kind: 'message', channel: 'email' })],
    };
    expect(judged(colombia).verdict).toBe('queue');
    expect(rulesOf(judged(colombia))).toContain('CO-01c');
  });
});

describe('a rule', () => {
  it('holds from its first day, and before it does not', () => {
    const say = (now: string) =>
      judged({
        now: at(now),
        candidateZones: ['Europe/Madrid'],
        said: { here: [] },
        case: { country: 'ES' },
        contact: { country: 'ES' },
      });
    expect(rulesOf(say('2026-07-31 10:00'))).not.toContain('EU-01');
    expect(rulesOf(say('2026-08-03 10:00'))).toContain('EU-01');
  });

  it('is set aside by an override while it lasts, and the decision shows by whom and why', () => {
    const override = {
      rule: 'PL-02',
      reason: 'agreed with the debtor in writing',
      who: 'A. Counsel',
      until: at('2026-12-01 00:00'),
    };
    const night = { now: at('2026-11-25 22:00') };
    const decision = judged(night, { overrides: [override] });
    expect(decision.verdict).toBe('send');
    const { rule: _, ...rest } = override;
    expect(decision.rules).toContainEqual(
      expect.objectContaining({ id: 'PL-02', applied: false, overriddenBy: rest }),
    );
    expect(judged(night, { overrides: [{ ...override, until: at('2026-11-25 22:00') }] }).verdict).toBe(
      'queue',
    );
  });

  it('shows whether it was read in a primary text', () => {
    const { rules } = judgeContact(PACKS, aMessage({ ...US, now: at('2026-11-25 04:00') }), PLAIN_WORLD);
    expect(rules.find(({ id }) => id === 'US-06')).toMatchObject({ unverified: true, action: 'queue' });
  });
});

describe('the validation period', () => {
  const none = () => false;
  it('begins five days after mailing, weekends and holidays not counted, and lasts thirty days', () => {
    expect(validationPeriod(localDate('2026-11-02'), none)).toEqual({
      receivedOn: '2026-11-09',
      endsOn: '2026-12-09',
    });
    expect(validationPeriod(localDate('2026-11-02'), (day) => day === '2026-11-09').receivedOn).toBe(
      '2026-11-10',
    );
  });
});
