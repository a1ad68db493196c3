import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, plusMs } from '../../kernel/index.ts';
import { CHANNELS } from './channel.ts';
import { aMessage, PACKS, PLAIN_WORLD } from './contact.fixture.ts';
import { CASE_FLAGS, type ContactFacts, PURPOSES } from './contact-facts.ts';
import { VERDICTS } from './decision.ts';
import { judgeContact } from './judge.ts';
import type { RulePack } from './rule-pack.ts';

const STATED = ['US', 'PL', 'BR', 'GB', 'ES', 'CO', 'MX'];
const ZONES = ['Europe/Warsaw', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Honolulu', 'Asia/Kolkata'];

const moment = fc
  .integer({ min: 0, max: 365 * 24 * 4 })
  .map((quarter) => plusMs(instant('2026-01-01T00:00:00Z'), quarter * 900_000));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anyFacts: fc.Arbitrary<ContactFacts> = fc
  .record({
    now: moment,
    channel: fc.constantFrom(...CHANNELS),
    purpose: fc.constantFrom(...PURPOSES),
    answeredMinutesAgo: maybe(fc.integer({ min: 0, max: 900 })),
    discloses: fc.boolean(),
    mandatory: fc.boolean(),
    author: fc.constantFrom('bot' as const, 'agent' as const),
    country: fc.constantFrom(...STATED),
    role: maybe(fc.constantFrom('first_party' as const, 'third_party' as const)),
    attested: fc.boolean(),
    flag: fc.constantFrom(...CASE_FLAGS),
    is: maybe(fc.boolean()),
    verified: fc.boolean(),
    optIn: maybe(fc.boolean()),
    zones: fc.subarray(ZONES),
    calls: fc.array(fc.integer({ min: 1, max: 12 * 24 }), { maxLength: 10 }),
  })
  .map((one) =>
    aMessage({
      now: one.now,
      channel: one.channel,
      purpose: one.purpose,
      answersReceivedAt:
        one.answeredMinutesAgo === null ? null : plusMs(one.now, -one.answeredMinutesAgo * 60_000),
      discloses: one.discloses,
      mandatory: one.mandatory,
      author: one.author,
      candidateZones: one.zones,
      ledger: one.calls.map((hours) => ({
        at: plusMs(one.now, -hours * 3_600_000),
        kind: 'attempt' as const,
        direction: 'out' as const,
        channel: 'voice' as const,
      })),
      case: {
        country: one.country,
        creditorRole: one.role,
        attested: one.attested,
        flags: { [one.flag]: { is: one.is } },
      },
      contact: { country: one.country, verified: one.verified, optIn: one.optIn },
    }),
  );

const strictness = (packs: readonly RulePack[], facts: ContactFacts) =>
  VERDICTS.indexOf(judgeContact(packs, facts, PLAIN_WORLD).verdict);

describe('judging', () => {
  it('is never milder with a pack more, unless it is the first to state the law of a country', () => {
    const statesNoCountry = (pack: RulePack) =>
      pack.jurisdiction.kind !== 'country' || pack.jurisdiction.region !== undefined;
    fc.assert(
      fc.property(anyFacts, fc.subarray(PACKS.filter(statesNoCountry)), (facts, left) => {
        const fewer = PACKS.filter((pack) => !left.includes(pack));
        expect(strictness(PACKS, facts)).toBeGreaterThanOrEqual(strictness(fewer, facts));
      }),
    );
  });

  it('is as strict for an unknown country as for the strictest', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const unknown = {
          ...facts,
          case: { ...facts.case, country: null },
          contact: { ...facts.contact, country: null },
        };
        expect(strictness(PACKS, unknown)).toBeGreaterThanOrEqual(strictness(PACKS, facts));
      }),
    );
  });

  it('is as strict for a country of which no pack tells as for the strictest', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const elsewhere = { ...facts, case: { ...facts.case, country: 'AR' } };
        expect(strictness(PACKS, elsewhere)).toBeGreaterThanOrEqual(strictness(PACKS, facts));
      }),
    );
  });

  it('is never milder where less is known', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { flags } = facts.case;
        const [name] = Object.keys(flags) as (keyof typeof flags)[];
        const less = {
          ...facts,
          candidateZones: [],
          case: { ...facts.case, creditorRole: null, flags: { [name!]: { is: null } } },
          contact: { ...facts.contact, optIn: null, place: null, ownedAsOf: null, voiceConsent: null },
          purpose: 'proactive' as const,
        };
        const known = { ...facts, purpose: 'proactive' as const };
        expect(strictness(PACKS, less)).toBeGreaterThanOrEqual(strictness(PACKS, known));
      }),
    );
  });

  it('is never milder with a zone more', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...ZONES), (facts, zone) => {
        fc.pre(facts.candidateZones.length > 0);
        const more = { ...facts, candidateZones: [...facts.candidateZones, zone] };
        expect(strictness(PACKS, more)).toBeGreaterThanOrEqual(strictness(PACKS, facts));
      }),
    );
  });

  it('gives the verdict of the strictest rule that applied', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { verdict, rules } = judgeContact(PACKS, facts, PLAIN_WORLD);
        const blocks = rules.some(({ action }) => action === 'block');
        const suppresses = rules.some(({ action }) => action === 'suppress');
        if (suppresses) expect(verdict).toBe('suppress');
        else if (blocks) expect(verdict).toBe('refuse');
        else expect(['refuse', 'suppress']).not.toContain(verdict);
        if (verdict === 'send')
          expect(rules.every(({ action }) => action === 'say' || action === 'mask')).toBe(true);
      }),
    );
  });

  it('lets nothing of a debt through to a contact that is not verified', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const risky = { ...facts, discloses: true, contact: { ...facts.contact, verified: false } };
        expect(strictness(PACKS, risky)).toBeGreaterThanOrEqual(VERDICTS.indexOf('refuse'));
      }),
    );
  });

  it('asks again at a time that is later than now', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { verdict, until } = judgeContact(PACKS, facts, PLAIN_WORLD);
        if (verdict === 'queue') expect(until! > facts.now).toBe(true);
      }),
    );
  });
});
