import type {
  Affordability,
  Case,
  Channel,
  Command,
  CommandType,
  Factor,
  Offer,
  ProposedTerms,
  Verdict,
} from '../domain/index.ts';
import type { Instant, LocalDate, LocalDateTime, Locale, Minor } from '../kernel/index.ts';

export { CHANNELS, type Channel } from '../domain/index.ts';

/** What a decision may look at besides the snapshot. Read once per turn; never stored in the snapshot. */
export interface Facts {
  readonly now: Instant;
  /** Local time and day at the debtor. */
  readonly localNow: LocalDateTime;
  readonly today: LocalDate;
  readonly channel: Channel;
  /** What the conversation is held in; chosen when it was opened. */
  readonly locale: Locale;
  /** The contact point that the input came from, or that a timer or person speaks to. */
  readonly contactId: string;
  readonly case: Case;
  /** Number of this turn in the conversation; ids of offers and agreements are derived from it. */
  readonly turn: number;
}

/** Everything the machine remembers between turns. JSON; no instants of its own making. */
export interface DialogueContext {
  readonly locale: Locale;
  /** Contact points at which two factors matched, with the instant. */
  readonly verifiedContacts: Readonly<Record<string, Instant>>;
  /** The contact point of this step; empty before the first. Set at the start of every step. */
  readonly contactId: string;
  /** The contact point of this step is verified. Set at the start of every step. */
  readonly verified: boolean;
  /** Kinds of factor already matched at the contact point of this step. */
  readonly factorsMatched: readonly Factor['kind'][];
  readonly factorAttempts: number;
  /** Offers on the table in the order shown. */
  readonly offers: readonly Offer[];
  /** Terms that were read back and wait for a yes. */
  readonly proposal: Offer | null;
  /** Who stands behind terms beyond the bot's own authority, by id of the offer. */
  readonly approvals: Readonly<Record<string, 'agent' | 'supervisor' | 'creditor'>>;
  /** The last counter-offer and what was answered. */
  readonly counter: { readonly terms: ProposedTerms; readonly verdict: Verdict } | null;
  /** Counter-offers answered so far. */
  readonly rounds: number;
  /** Concessions made so far, 0–3. */
  readonly concessions: number;
  readonly affordability: Affordability;
  readonly promise: { readonly amount: Minor; readonly dueOn: LocalDate } | null;
  /** Terms of the standing agreement. */
  readonly agreement: (Offer & { readonly agreementId: string }) | null;
  /** Identity was confirmed once and the matter was opened; a later check leads back, not to the start. */
  readonly opened: boolean;
  /** Invoices set aside as contested; they take no part in offers. */
  readonly disputedInvoices: readonly string[];
  /** The agent whose decision or words came last, by first name; empty before. */
  readonly agentName: string;
  readonly misunderstood: number;
  readonly silences: number;
  readonly abuses: number;
}

/** A command or a system event, as the machine sees it. */
export interface DialogueEvent {
  readonly type: string;
  readonly facts: Facts;
  /** Present on events that are commands. */
  readonly command?: Command;
  /** Present on what a person decided or changed. */
  readonly person?: PersonInput;
}

/** What an agent put into the conversation besides words. */
export interface PersonInput {
  readonly agentId: string;
  readonly agentName: string;
  readonly role: 'agent' | 'supervisor' | 'creditor';
  readonly decision?: 'approve' | 'counter' | 'refuse';
  /** Terms approved or proposed by the person, already checked against their authority. */
  readonly offer?: Offer;
  /** Why the person refused, in their own words: for the record, never said to the debtor. */
  readonly reason?: string;
  /** Where the bot goes on after a give-back. */
  readonly resume?: 'where_left' | 'offers' | 'close';
}

/** System events besides commands and timers. */
export const SYSTEM_EVENTS = [
  'conversation.start',
  'contact.changed',
  'media.received',
  'silence',
  'aside.over',
  'person.claimed',
  'person.decided',
  'person.gave_back',
  'payment.received',
] as const;

export type SystemEvent = (typeof SYSTEM_EVENTS)[number];

/** What happens before the first words from a contact point are heard. */
export type Opening = Extract<SystemEvent, 'conversation.start' | 'contact.changed'>;

/** What a debtor may send that is not read. */
export type Received = 'media' | 'location' | 'contacts' | 'unknown';

/** Accepted commands of a state, as the machine offers them to understanding. */
export type Accepts = readonly CommandType[];
