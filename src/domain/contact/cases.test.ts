import { describe, expect, it } from 'vitest';
import { localDate, plusMs } from '../../kernel/index.ts';
import { at, type FactsChange, judged, NOON, rulesOf } from './contact.fixture.ts';

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
describe('channels', () => {
  const whatsapp: FactsChange = { channel: 'whatsapp', contact: { windowOpenUntil: at('2026-11-25 12:00') } };

  it('do not collect for others on WhatsApp, nor for anybody unattested', () => {
    expect(judged(whatsapp).verdict).toBe('send');
    expect(rulesOf(judged({ ...whatsapp, case: { creditorRole: 'third_party' } }))).toContain('CH-01');
    expect(rulesOf(judged({ ...whatsapp, case: { attested: false } }))).toContain('CH-02');
    expect(judged({ ...whatsapp, case: { creditorRole: null } }).verdict).toBe('refuse');
  });

  it('carry free text on WhatsApp inside the window only', () => {
    const closed = { ...whatsapp, contact: { windowOpenUntil: NOON } };
    expect(rulesOf(judged(closed))).toContain('CH-03b');
    expect(judged({ ...closed, form: 'template' }).verdict).toBe('send');
  });

  it('mask numbers on WhatsApp', () => {
    expect(judged(whatsapp).mask).toBe(true);
    expect(judged().mask).toBe(false);
  });

  it('do not collect for others by SMS in the United States', () => {
    expect(rulesOf(judged(US))).toContain('CH-08');
  });

  it('wait for a person where the carrier has flagged the sender', () => {
    expect(judged({ contact: { senderFlagged: true } }).verdict).toBe('escalate');
  });
});

describe('sensitive cases', () => {
  const reply: FactsChange = { purpose: 'reply', answersReceivedAt: at('2026-11-25 10:59') };

  it.each([
    ['crisis', 'refuse'],
    ['deceased', 'hold'],
    ['bereaved', 'hold'],
    ['ill', 'hold'],
    ['hardship', 'hold'],
    ['insolvent', 'refuse'],
    ['represented', 'refuse'],
    ['disputed', 'hold'],
    ['identityTheft', 'refuse'],
    ['wrongPerson', 'suppress'],
    ['minor', 'suppress'],
    ['timeBarred', 'refuse'],
    ['ceased', 'suppress'],
    ['breathingSpace', 'refuse'],
    ['debtAdviser', 'hold'],
    ['validationRequested', 'hold'],
    ['mentalCapacity', 'escalate'],
    ['unsafeContact', 'escalate'],
  ] as const)('%s: a message of our own gets %s, also where nobody knows', (flag, verdict) => {
    expect(judged({ case: { flags: { [flag]: { is: true } } } }).verdict).toBe(verdict);
    expect(judged({ case: { flags: { [flag]: { is: null } } } }).verdict).toBe(verdict);
    expect(judged({ case: { flags: { [flag]: { is: false } } } }).verdict).toBe('send');
  });

  it('end when their time is over', () => {
    const hardship = { is: true, until: NOON };
    expect(judged({ case: { flags: { hardship } } }).verdict).toBe('send');
    expect(judged({ now: plusMs(NOON, -1), case: { flags: { hardship } } })).toMatchObject({
      verdict: 'hold',
      until: NOON,
    });
  });

  it('leave answers to the debtor possible, but no word of the debt to the represented and insolvent', () => {
    for (const flag of ['represented', 'insolvent'] as const) {
      const flags = { [flag]: { is: true } };
      expect(judged({ ...reply, case: { flags } }).verdict).toBe('send');
      expect(judged({ ...reply, discloses: true, case: { flags } }).verdict).toBe('refuse');
    }
  });

  it('let the text for somebody in danger out at any hour, whatever stands against it', () => {
    const flags = { crisis: { is: true }, ceased: { is: true }, hardship: { is: true } };
    expect(
      judged({ now: at('2026-11-25 23:00'), mandatory: true, case: { flags }, contact: { optedOut: true } })
        .verdict,
    ).toBe('send');
  });

  it('let nothing else automated out to somebody in danger, but people', () => {
    const flags = { crisis: { is: true } };
    expect(judged({ ...reply, case: { flags } }).verdict).toBe('refuse');
    expect(judged({ ...reply, author: 'agent', case: { flags } }).verdict).toBe('send');
  });

  it('respect times and places that do not suit', () => {
    const evening = { preferences: { blockedTimes: [{ from: '11:00', to: '13:00' }] } };
    expect(judged(evening)).toMatchObject({ verdict: 'queue', until: at('2026-11-25 12:00') });
    expect(judged({ ...evening, ...reply }).verdict).toBe('send');
    const work = judged({ contact: { place: 'work' }, preferences: { blockedPlaces: ['work'] } });
    expect(work.verdict).toBe('refuse');
    expect(rulesOf(work)).toEqual(expect.arrayContaining(['SC-25', 'SC-26']));
  });

  it('close the contact of who opted out, but for the one confirmation', () => {
    expect(judged({ ...reply, contact: { optedOut: true } }).verdict).toBe('suppress');
    expect(judged({ ...reply, mandatory: true, contact: { optedOut: true } }).verdict).toBe('send');
  });
});
