import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { ActionSpec } from './actions.ts';
import type { Channel } from './channel.ts';
import type { ConditionSpec } from './conditions/index.ts';
import type { Purpose } from './contact-facts.ts';

/** How well a rule is founded: V read in the named source, V2 seen in a secondary one, M from memory. */
export const EVIDENCE_MARKS = ['V', 'V2', 'M', 'project'] as const;

export type EvidenceMark = (typeof EVIDENCE_MARKS)[number];

/**
 * Where a pack holds. `everywhere`: always. `country`: the law of one country, or of one of its regions, on how
 * people may be contacted. `union`: law above countries (EU), which leaves contact hours and caps to them.
 */
export type Jurisdiction =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'country'; readonly country: string; readonly region?: string | undefined }
  | { readonly kind: 'union'; readonly countries: readonly string[] };

/** What a rule is limited to; a list that is absent limits nothing. */
export interface RuleScope {
  readonly channels?: readonly Channel[] | undefined;
  readonly purposes?: readonly Purpose[] | undefined;
  readonly authors?: readonly ('bot' | 'agent')[] | undefined;
  readonly debtors?: readonly ('consumer' | 'business')[] | undefined;
  readonly creditors?: readonly ('first_party' | 'third_party')[] | undefined;
  /** Regions of the pack's country in which the rule holds: `BR-SP`. */
  readonly regions?: readonly string[] | undefined;
  /** Regions of the pack's country in which it does not. */
  readonly exceptRegions?: readonly string[] | undefined;
  /** Destinations (country of the number or of the debtor). */
  readonly countries?: readonly string[] | undefined;
}

/** One rule as data: where all of `when` holds, `action` is done. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly scope: RuleScope;
  readonly when: readonly ConditionSpec[];
  readonly action: ActionSpec;
  /** Holds for messages too that must leave whatever stands against them. */
  readonly evenMandatory?: boolean | undefined;
  readonly source: string;
  readonly mark: EvidenceMark;
  /** Not read in a primary text: the rule holds, and `ugoda doctor` lists it. */
  readonly unverified: boolean;
  readonly effectiveFrom: LocalDate | null;
  /** First day on which the rule no longer holds. */
  readonly effectiveTo: LocalDate | null;
  readonly version: number;
}

/** A file of `flows/rules/`. */
export interface RulePack {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly jurisdiction: Jurisdiction;
  readonly rules: readonly Rule[];
}

/** A rule that an operator has set aside, with the reason and who answers for it. */
export interface RuleOverride {
  readonly rule: string;
  readonly reason: string;
  readonly who: string;
  readonly until: Instant;
}
