import type { Instant, LocalDate, TimeZone } from '../../kernel/index.ts';
import type { Channel } from './channel.ts';

/** What a message is for. `reply` answers the debtor; `proactive` is of our own making; `service` is owed by law. */
export const PURPOSES = ['reply', 'proactive', 'service'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** What may be known of a case that forbids or limits contact. */
export const CASE_FLAGS = [
  'disputed',
  'insolvent',
  'represented',
  'ceased',
  'deceased',
  'bereaved',
  'ill',
  'hardship',
  'crisis',
  'minor',
  'wrongPerson',
  'identityTheft',
  'breathingSpace',
  'timeBarred',
  'debtAdviser',
  'validationRequested',
  'mentalCapacity',
  'servicemember',
  'unsafeContact',
] as const;

export type CaseFlag = (typeof CASE_FLAGS)[number];

/**
 * A flag of a case: set or not, null where nobody knows (it then counts as set), and until when: null means
 * until a person clears it.
 */
export interface FlagState {
  readonly is: boolean | null;
  readonly until?: Instant | null;
}

/** One event of the ledger of contacts with one person, whatever channel, agent or system it came from. */
export interface ContactEvent {
  readonly at: Instant;
  /** `attempt`: a call placed; `conversation`: a live talk took place; `message`: a text was sent or received. */
  readonly kind: 'attempt' | 'conversation' | 'message';
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  /** A message that answered the debtor: caps on contact of our own do not count it. */
  readonly reply?: boolean;
  /** About another debt of the same person: counts for caps per person only. */
  readonly otherDebt?: boolean;
  /** Why the event does not count at all (12 CFR 1006.14(b)(3)): `returned_call`, `not_connected`, … */
  readonly excluded?: string;
}

/** A part of the day at the debtor that does not suit: from inclusive, to exclusive, `HH:mm`; may pass midnight. */
export interface BlockedTime {
  readonly from: string;
  readonly to: string;
  /** ISO weekdays, 1 = Monday; empty or absent: every day. */
  readonly weekdays?: readonly number[];
}

/**
 * Everything that decides whether one message or call may leave now. Where a value is null nobody knows it, and
 * every rule that asks for it applies.
 */
export interface ContactFacts {
  readonly now: Instant;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** When the message that this one answers came in; null where it answers none. */
  readonly answersReceivedAt: Instant | null;
  /** Speaks of a debt. */
  readonly discloses: boolean;
  /** Must leave even to a suppressed contact: a crisis text, the one confirmation of an opt-out. */
  readonly mandatory: boolean;
  readonly author: 'bot' | 'agent';
  /** `template`: pre-approved wording of the channel. */
  readonly form: 'free' | 'template';
  /** Catalogue ids of the replies in this message, and of those said before. */
  readonly said: {
    readonly here: readonly string[];
    /** Earlier in this conversation at this contact. */
    readonly atContact: readonly string[];
    /** Earlier in this conversation at any contact. */
    readonly inConversation: readonly string[];
  };
  readonly case: {
    /** ISO 3166-1 alpha-2 of where the debtor lives; null: unknown. */
    readonly country: string | null;
    /** ISO 3166-2 subdivisions where the debtor may live (`BR-SP`, `US-MA`); none of a country: unknown there. */
    readonly regions: readonly string[];
    readonly debtor: 'consumer' | 'business' | null;
    readonly creditorRole: 'first_party' | 'third_party' | null;
    /** An operator attests that the creditor may use this channel for its own customers. */
    readonly attested: boolean;
    /** A flag that is missing counts as not set; what nobody knows is given as null. */
    readonly flags: Readonly<Partial<Record<CaseFlag, FlagState>>>;
    /** Day on which the validation notice was sent; null: not yet; absent: nobody knows. */
    readonly noticeSentOn?: LocalDate | null;
  };
  readonly contact: {
    /** Country of the number or identity; null: it has none that is known. */
    readonly country: string | null;
    readonly verified: boolean;
    /** Until when free text may be written (WhatsApp); null: no window is open. */
    readonly windowOpenUntil: Instant | null;
    /** Agreed to be written to on this channel; null: unknown. */
    readonly optIn: boolean | null;
    /** Agreed to calls with an artificial voice; null: unknown. */
    readonly voiceConsent: boolean | null;
    /** Asked for no more messages here. */
    readonly optedOut: boolean;
    readonly place: 'personal' | 'work' | 'social' | null;
    /** When a message last came from this address, or a check showed that it still belongs to the debtor. */
    readonly ownedAsOf: Instant | null;
    /** The carrier has flagged the sender's number or quality. */
    readonly senderFlagged: boolean;
  };
  /** Zones in which the debtor may be: by number, address and postcode. Empty: unknown, always closed. */
  readonly candidateZones: readonly TimeZone[];
  readonly ledger: readonly ContactEvent[];
  readonly preferences: {
    readonly blockedTimes: readonly BlockedTime[];
    readonly blockedPlaces: readonly ('work' | 'home' | 'social')[];
  };
}

/** Whether a day is a public holiday in a country, or in one of its regions. Pure. */
export type IsHoliday = (country: string, region: string | null, day: LocalDate) => boolean;
