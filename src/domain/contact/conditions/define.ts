import type { Instant, LocalDate } from '../../../kernel/index.ts';
import type { ContactFacts } from '../contact-facts.ts';

/** What a condition may look at. */
export interface Scene {
  readonly facts: ContactFacts;
  /** A holiday in one of the countries and regions that the rule looks at. */
  readonly isHoliday: (day: LocalDate) => boolean;
}

/** What a condition found. */
export interface Finding {
  /** `unknown` counts as met: what nobody knows stands against sending. */
  readonly met: boolean | 'unknown';
  /** When the condition ends by itself; null: never; absent: it has no end of its own. */
  readonly until?: Instant | null;
  /** No personal data. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** One kind of condition. Pure. */
export interface Condition<P> {
  /** One sentence for the operator who writes a rule. */
  readonly doc: string;
  readonly check: (scene: Scene, params: P) => Finding;
}

export const defineCondition = <P>(condition: Condition<P>): Condition<P> => condition;
