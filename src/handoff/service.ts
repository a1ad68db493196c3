import type { TurnRecord } from '../dialogue/index.ts';
import type { AuthorityRole, Offer, ProposedTerms } from '../domain/index.ts';
import type { Agent, ConversationView, HandoffEntry, LeaveDecision } from './ports.ts';

/** Limits of a role for one case today. Shares in basis points, times in days from today. */
export interface AuthorityLeft {
  /** Largest discount of a plan. */
  readonly maxDiscountBasisPoints: number;
  /** Largest discount of a single payment. */
  readonly maxLumpSumDiscountBasisPoints: number;
  /** Most monthly payments of a plan. */
  readonly maxInstalments: number;
  /** Smallest first payment of a plan, as a share of its total. */
  readonly minFirstPaymentBasisPoints: number;
  readonly firstPaymentWithinDays: number;
  /** To which a full single payment may be put off. */
  readonly maxDelayDays: number;
  /** To the last payment. */
  readonly maxDurationDays: number;
}

/** What the agent who looks at a conversation may decide, worked out for their role. */
export interface DecisionSupport {
  readonly authority: AuthorityLeft;
  /** Limits that the debtor's terms break for this agent's role; empty where approving is allowed. */
  readonly beyond: readonly string[];
  /** Terms that this role may offer instead, nearest first. */
  readonly suggested: readonly Offer[];
  /** The weakest role whose authority covers the debtor's terms, where it is not this agent's. */
  readonly reachedBy: AuthorityRole | undefined;
}

/** A refusal because somebody else owns the conversation, or the bot has it again. */
export interface NotOwner {
  readonly ok: false;
  readonly reason: 'not_owner';
}

export type OwnerOutcome = { readonly ok: true } | NotOwner;

export type ClaimOutcome =
  | { readonly ok: true; readonly controlEpoch: number }
  | { readonly ok: false; readonly reason: 'taken'; readonly by: string }
  | { readonly ok: false; readonly reason: 'not_waiting' };

export interface ReplyRequest {
  /** Made by the browser: the same id leaves at most once. */
  readonly clientId: string;
  readonly text: string;
  readonly controlEpoch: number;
  /** The agent has read the warnings and sends anyway. */
  readonly acknowledged: boolean;
}

/** A doubt about a person's words: a figure that nothing vouches for, or talk of a debt before verification. */
export interface ReplyWarning {
  readonly code: 'unknown_figure' | 'discloses_debt';
  /** The words in doubt, as they stand in the text. */
  readonly words: string;
}

/** `sent: false` with warnings: nothing left; repeat with `acknowledged` to send anyway. */
export type ReplyOutcome =
  | { readonly ok: true; readonly sent: boolean; readonly warnings: readonly ReplyWarning[] }
  | NotOwner;

export type Decision =
  | { readonly decision: 'approve' }
  | { readonly decision: 'counter'; readonly terms: ProposedTerms }
  | { readonly decision: 'refuse'; readonly reason: string };

export type DecisionRequest = Decision & { readonly controlEpoch: number };

export type DecideOutcome =
  | { readonly ok: true }
  | NotOwner
  /** No terms of the debtor wait for an answer, or the terms of the counter do not make a schedule. */
  | { readonly ok: false; readonly reason: 'nothing_to_decide' | 'terms_incomplete' }
  | {
      readonly ok: false;
      readonly reason: 'beyond_authority';
      /** Names of the limits that the terms break for this role. */
      readonly limits: readonly string[];
      readonly suggested: readonly Offer[];
    };

export interface GiveBackRequest {
  readonly controlEpoch: number;
  readonly resume: 'where_left' | 'offers' | 'close';
}

/** What a person may do in a conversation. Refusals are values; storage failures are thrown. */
export interface HandoffService {
  queue(): Promise<readonly HandoffEntry[]>;
  view(
    conversationId: string,
    agent: Agent,
  ): Promise<{ readonly view: ConversationView; readonly support: DecisionSupport | null } | undefined>;
  turns(conversationId: string): Promise<readonly TurnRecord[]>;
  /** What the rules said of the messages of a conversation. */
  decisions(conversationId: string): Promise<readonly LeaveDecision[]>;
  claim(conversationId: string, agent: Agent): Promise<ClaimOutcome>;
  reply(conversationId: string, agent: Agent, request: ReplyRequest): Promise<ReplyOutcome>;
  decide(conversationId: string, agent: Agent, request: DecisionRequest): Promise<DecideOutcome>;
  giveBack(conversationId: string, agent: Agent, request: GiveBackRequest): Promise<OwnerOutcome>;
}
