import type { Command, CommandType, Expectation } from '../domain/index.ts';
import type { CurrencyCode, Language, LocalDate, LocalDateTime, Locale } from '../kernel/index.ts';
import type { Approved } from './knowledge/index.ts';

/** How far the model may be asked: never, when the grammar is unsure, or on every turn. */
export type ModelUse = 'off' | 'auto' | 'always';

/** An offer as the debtor sees it, so that "the second one" or "the six payments" can be resolved. */
export interface OfferOnTable {
  readonly id: string;
  /** 1-based position in the list that was shown. */
  readonly index: number;
  readonly kind: string;
  /** Decimals in major units. */
  readonly total: number;
  readonly instalments: number;
  readonly instalmentAmount: number;
}

/** What a question may be answered from. */
export interface KnowledgeAt {
  readonly releaseHash: string;
  readonly approved: Approved;
  /** ISO 3166 code of the country whose law holds. */
  readonly country: string;
  /** The day where the debtor is. */
  readonly today: LocalDate;
}

/** One heard input with what the flow knows about the moment. */
export interface HearInput {
  /** The approved answers of the release, and where and when they are asked for; absent: none are. */
  readonly knowledge?: KnowledgeAt | undefined;
  readonly text: string;
  /** Given name of the debtor or name of the firm, so that "this is Anna" is a yes. Never goes to a model. */
  readonly addressee?: string | undefined;
  /** Payload of a pressed button, when the input is one. */
  readonly button?: string | undefined;
  readonly locale: Locale;
  /** Local time at the debtor. */
  readonly now: LocalDateTime;
  /** Currency of the case. */
  readonly currency: CurrencyCode;
  readonly expecting?: Expectation | undefined;
  /** The command that a bare value is, where the flow names one. */
  readonly expectedCommand?: CommandType | undefined;
  readonly offers: readonly OfferOnTable[];
  /** Commands that the current state handles itself; the others fall to the protocol. */
  readonly accepts: readonly CommandType[];
  readonly model: ModelUse;
}

/** A command that was proposed and not taken, with the reason. */
export interface DroppedCommand {
  readonly type: string;
  readonly evidence: string;
  /** `not_accepted`, `no_evidence`, `value_differs`, `unknown_offer`, `over_limit`, `overlap`, … */
  readonly reason: string;
}

/** What a model call cost and which prompt it used; for the turn record. */
export interface ModelTrace {
  readonly model: string;
  readonly promptId: string;
  readonly promptVersion: number;
  readonly promptHash: string;
  readonly ms: number;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  /** `timeout`, `unavailable`, `invalid_answer`, `refused`, … when it could not be used. */
  readonly failure?: string | undefined;
}

/** How the answer to a question was looked for; for the turn record. Holds no words of the debtor. */
export interface KnowledgeTrace {
  /** Best first. `words`: by its own questions and keywords; `text`: by full text, also of the answers. */
  readonly candidates: readonly {
    readonly article: string;
    readonly score: number;
    readonly by: 'words' | 'text';
  }[];
  /** Id of the article taken; null where none answers. */
  readonly chosen: string | null;
  /** `fits`: surely the one; `agreed`: both searches put it first; `model`: a model chose it; `none`. */
  readonly why: 'fits' | 'agreed' | 'model' | 'none';
  /** Present where a model was asked to choose. */
  readonly model?: ModelTrace | undefined;
}

/** What was understood: an ordered list of at most four commands, never empty. */
export interface Heard {
  readonly language: Language;
  /** True where the language is certain enough to answer in it. */
  readonly languageCertain: boolean;
  readonly commands: readonly Command[];
  readonly dropped: readonly DroppedCommand[];
  readonly via: 'button' | 'grammar' | 'model';
  /** No rule spoke for these commands, only a likeness to what others said: a model may know better. */
  readonly unsure?: boolean | undefined;
  /** Characters of the text that were not read, since it is longer than anybody's message; absent where all were. */
  readonly passedOver?: number | undefined;
  readonly ms: number;
  readonly model?: ModelTrace | undefined;
  /** Present where the message asked something that approved answers were searched for. */
  readonly knowledge?: KnowledgeTrace | undefined;
}

/** The port of understanding. Never throws: what cannot be understood is `cannot_understand`. */
export type Understand = (input: HearInput, signal?: AbortSignal) => Promise<Heard>;
