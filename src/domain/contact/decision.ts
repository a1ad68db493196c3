import type { Instant } from '../../kernel/index.ts';

/** From the mildest to the strictest. */
export const VERDICTS = ['send', 'queue', 'hold', 'escalate', 'refuse', 'suppress'] as const;

export type ContactVerdict = (typeof VERDICTS)[number];

/** A rule that was looked at and held for the message, or would have held but for an override. */
export interface RuleOutcome {
  readonly id: string;
  readonly pack: string;
  readonly version: number;
  readonly action: string;
  /** False where an override set the rule aside. */
  readonly applied: boolean;
  /** What it was decided from: counts, times, flags. No personal data. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly unverified: boolean;
  readonly overriddenBy?: { readonly who: string; readonly reason: string; readonly until: Instant };
}

/** Whether a message may leave now. */
export interface ContactDecision {
  readonly verdict: ContactVerdict;
  /** When to ask again; null where no time will change the answer by itself. */
  readonly until: Instant | null;
  /** Ids of statements that the message must hold and does not yet. */
  readonly say: readonly string[];
  /** Full card, account and national numbers must be masked in the text. */
  readonly mask: boolean;
  readonly rules: readonly RuleOutcome[];
}

/** The stricter of two verdicts. */
export function stricter(a: ContactVerdict, b: ContactVerdict): ContactVerdict {
  return VERDICTS.indexOf(a) >= VERDICTS.indexOf(b) ? a : b;
}
