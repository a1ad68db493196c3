import {
  type DecidedTurn,
  type Heard,
  type Phrase,
  phraseInputOf,
  phraseTurn,
  type TurnRequest,
} from '../dialogue/index.ts';
import { LIMITS, type Log } from '../kernel/index.ts';

/** What is left of a turn for phrasing. */
export interface PhrasingMoment {
  readonly request: TurnRequest;
  readonly decided: DecidedTurn;
  readonly heard: Heard | undefined;
  /** Since the turn began to be heard, in ms. */
  readonly elapsedMs: number;
}

/**
 * Has a decided turn put in other words where it may be and there is time: hearing and phrasing together never
 * make the debtor wait beyond the limit of one question to a model, and where the model failed in hearing it is
 * not asked again. Whatever goes wrong, the turn stands as it was decided. Never throws.
 */
export async function phraseReply(
  { phrase, log }: { readonly phrase: Phrase; readonly log: Log },
  { request, decided, heard, elapsedMs }: PhrasingMoment,
): Promise<DecidedTurn> {
  const input = phraseInputOf(request, decided);
  const leftMs = LIMITS.modelTimeoutMs.value - elapsedMs;
  const spent = heard?.model === undefined ? 0 : (heard.model.outputTokens ?? LIMITS.modelOutputTokens.value);
  const maxTokens = LIMITS.modelTurnTokens.value - spent;
  const inTrouble = heard?.model?.failure !== undefined;
  if (input === undefined || inTrouble || leftMs < LIMITS.phraseLeastMs.value || maxTokens <= 0)
    return decided;
  try {
    const timeoutMs = Math.min(LIMITS.phraseTimeoutMs.value, leftMs);
    return phraseTurn(request, decided, await phrase(input, { timeoutMs, maxTokens }));
  } catch (error) {
    log.error({ error, conversationId: request.conversationId }, 'Phrasing failed.');
    return decided;
  }
}
