import type { ContactVerdict } from './decision.ts';

/** Places of a statement in a message. */
export const STATEMENT_PLACES = ['start', 'before_question', 'end'] as const;

export type StatementPlace = (typeof STATEMENT_PLACES)[number];

/** What a rule does where all of its conditions hold. */
export type ActionSpec =
  | { readonly kind: 'block' }
  | { readonly kind: 'queue' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'suppress'; readonly scope: 'channel' | 'all' }
  | { readonly kind: 'escalate'; readonly reason: string }
  | { readonly kind: 'mask' }
  | {
      readonly kind: 'say';
      /** Catalogue id of the statement. */
      readonly reply: string;
      /** Once in a conversation, once at each contact point, or in every message. */
      readonly every: 'conversation' | 'contact' | 'message';
      /** Where it stands: first, before the question that the message ends in, or last. */
      readonly at: StatementPlace;
      /** Slots without which the statement would not say what it must. */
      readonly needs: readonly string[];
    };

export type ActionKind = ActionSpec['kind'];

/** One kind of action: its verdict, and what it does in one sentence for the operator who writes a rule. */
export interface Action {
  readonly doc: string;
  readonly verdict: ContactVerdict;
}

export const ACTIONS = {
  block: { verdict: 'refuse', doc: 'The message is refused for good.' },
  queue: { verdict: 'queue', doc: 'The message waits until the conditions of the rule end.' },
  hold: { verdict: 'hold', doc: 'The message waits until the hold ends, or until a person clears it.' },
  suppress: {
    verdict: 'suppress',
    doc: 'The message is refused, and the contact (or all of them) is closed.',
  },
  escalate: { verdict: 'escalate', doc: 'The message waits and a person is asked to decide.' },
  mask: { verdict: 'send', doc: 'Full card, account and national numbers are masked in the text.' },
  say: { verdict: 'send', doc: 'The message must hold this statement, as often as told.' },
} as const satisfies Record<ActionKind, Action>;
