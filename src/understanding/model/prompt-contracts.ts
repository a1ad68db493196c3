import { TONES } from '../../dialogue/index.ts';
import { OFFERABLE_COMMANDS, VALUE_NAMES } from './offered-commands.ts';

/**
 * Types of an input: `string` one line of our own, `lines` a list of our own, `data` words of somebody else,
 * which must stand between tags.
 */
export const INPUT_TYPES = ['string', 'lines', 'data'] as const;

export type InputType = (typeof INPUT_TYPES)[number];

/** What the code does with a prompt: what it fills in, what it reads out, which names the answer may hold. */
export interface PromptContract {
  readonly input: Readonly<Record<string, InputType>>;
  readonly output: string;
  /** Names that the prompt must explain. */
  readonly describes: readonly string[];
}

/** The prompt that reads a message of a debtor. */
export const UNDERSTAND_TURN = 'understand/turn';

/** The prompt that puts replies in other words. */
export const PHRASE_REPLIES = 'phrase/replies';

/** The prompt that chooses the approved answer to a question. */
export const CHOOSE_ARTICLE = 'understand/article';

/** Every prompt that something asks, by id. A prompt need not use all inputs, but those of type `data`. */
export const PROMPT_CONTRACTS: Readonly<Record<string, PromptContract>> = {
  [UNDERSTAND_TURN]: {
    input: {
      open_question: 'string',
      bare_value: 'string',
      accepted: 'lines',
      offers: 'lines',
      message: 'data',
    },
    output: 'heard_commands',
    describes: [...OFFERABLE_COMMANDS, ...VALUE_NAMES],
  },
  [PHRASE_REPLIES]: {
    input: { language: 'string', tone: 'string', replies: 'data' },
    output: 'phrased_replies',
    describes: TONES,
  },
  [CHOOSE_ARTICLE]: {
    input: { candidates: 'lines', message: 'data' },
    output: 'chosen_article',
    describes: ['article', 'none'],
  },
};
