import { readdirSync, readFileSync } from 'node:fs';
import { type Instant, instant } from '../../kernel/index.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { ContactDecision } from './decision.ts';
import type { JudgeWorld } from './held-rules.ts';
import { judgeContact } from './judge.ts';
import type { RulePack } from './rule-pack.ts';

/** For tests of the rules of contact: the shipped packs, and messages to judge by them. */
const FOLDER = new URL('../../../flows/rules/', import.meta.url);

export const PACKS: readonly RulePack[] = readdirSync(FOLDER)
  .filter((name) => name !== 'overrides.json')
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as RulePack);

/** A Wednesday noon in Warsaw. */
export const NOON = instant('2026-11-25T11:00:00Z');

/** No day is a holiday and no rule is set aside. */
export const PLAIN_WORLD: JudgeWorld = { isHoliday: () => false, overrides: [] };

/** Changes of a message, one part at a time. */
export type FactsChange = Partial<Omit<ContactFacts, 'case' | 'contact' | 'said' | 'preferences'>> & {
  readonly case?: Partial<ContactFacts['case']>;
  readonly contact?: Partial<ContactFacts['contact']>;
  readonly said?: Partial<ContactFacts['said']>;
  readonly preferences?: Partial<ContactFacts['preferences']>;
};

/** A text message of our own to a verified consumer in Warsaw on a working day, changed as told. */
export function aMessage(change: FactsChange = {}): ContactFacts {
  return {
    now: NOON,
    channel: 'sms',
    purpose: 'proactive',
    answersReceivedAt: null,
    discloses: false,
    mandatory: false,
    author: 'bot',
    form: 'free',
    candidateZones: ['Europe/Warsaw'],
    ledger: [],
    ...change,
    said: { here: ['greet'], atContact: [], inConversation: [], ...change.said },
    case: {
      country: 'PL',
      regions: [],
      debtor: 'consumer',
      creditorRole: 'first_party',
      attested: true,
      flags: {},
      noticeSentOn: null,
      ...change.case,
    },
    contact: {
      country: 'PL',
      verified: true,
      windowOpenUntil: null,
      optIn: true,
      voiceConsent: true,
      optedOut: false,
      place: 'personal',
      ownedAsOf: NOON,
      senderFlagged: false,
      ...change.contact,
    },
    preferences: { blockedTimes: [], blockedPlaces: [], ...change.preferences },
  };
}

/** What the shipped packs say to a message. */
export function judged(change: FactsChange = {}, world: Partial<JudgeWorld> = {}): ContactDecision {
  return judgeContact(PACKS, aMessage(change), { ...PLAIN_WORLD, ...world });
}

/** Ids of the rules that decided. */
export function rulesOf({ rules }: ContactDecision): string[] {
  return rules.filter(({ applied }) => applied).map(({ id }) => id);
}

/** An instant from local digits in UTC: `at('2026-11-25 11:00')`. */
export const at = (text: string): Instant => instant(`${text.replace(' ', 'T')}:00Z`);
