import type { CurrencyCode, LocalDate, Locale, Minor, TimeZone } from '../kernel/index.ts';
import type { Factor } from './commands.ts';

/** Who is owed and on whose behalf the engine speaks. */
export interface Creditor {
  readonly id: string;
  readonly name: string;
  /** Said when someone asks who is calling, before anything about a debt. */
  readonly publicName: string;
  /** `first_party`: owed the debt itself; `third_party`: collects for another or bought the debt. */
  readonly role: 'first_party' | 'third_party';
  readonly phone: string;
  readonly address: string;
}

/** The person or business that owes. */
export interface Debtor {
  readonly id: string;
  readonly kind: 'consumer' | 'business';
  readonly name: string;
  /** How the debtor is addressed. */
  readonly givenName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly locale: Locale;
  readonly timeZone: TimeZone;
  /** Partial factors on file; at least two. Never the full national id. */
  readonly factors: readonly Factor[];
}

/** One invoice of a business case. */
export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly dueOn: LocalDate;
  readonly balance: Minor;
  readonly disputed: boolean;
}

export const CASE_STATES = [
  'open',
  'agreed',
  'promised',
  'disputed',
  'on_hold',
  'suppressed',
  'closed',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

/** One debt of one debtor under collection. `balance` = principal + interest + fees. */
export interface Case {
  readonly id: string;
  /** What stands on the debtor's letters. */
  readonly reference: string;
  readonly portfolioId: string;
  readonly creditor: Creditor;
  readonly debtor: Debtor;
  /** What the debt is for, in the debtor's language: "electricity, January–March 2026". */
  readonly title: string;
  readonly currency: CurrencyCode;
  readonly principal: Minor;
  readonly interest: Minor;
  readonly fees: Minor;
  readonly balance: Minor;
  /** The first day that something was overdue is the day after. */
  readonly dueOn: LocalDate;
  readonly invoices: readonly Invoice[];
  readonly state: CaseState;
  /** Payments that the debtor kept or broke before, for the acceptance and survival models. */
  readonly history: { readonly kept: number; readonly broken: number };
}

/** What the debtor said they have to live on, monthly, in the currency of the case. */
export interface Affordability {
  readonly income?: Minor;
  readonly expenses?: Minor;
  /** Declared directly, or income − expenses. May be zero or negative. */
  readonly disposable?: Minor;
  /** All debts of the debtor, where known: this creditor gets its share pro rata. */
  readonly totalDebts?: Minor;
}
