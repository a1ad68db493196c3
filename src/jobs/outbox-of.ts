import type { DecidedTurn } from '../dialogue/index.ts';
import type { Instant, Log } from '../kernel/index.ts';
import { judgeLeaving } from './judge-leaving.ts';
import { LOCAL_CHANNELS } from './local-channels.ts';
import type { Claim, PendingMessage } from './ports.ts';
import type { Judge, OutboundBody, OutboxDraft } from './send-ports.ts';

/** Parts one reply into the messages of a channel, in order; the buttons stand under the last. */
export type Bubbles = (
  reply: Pick<OutboundBody, 'text' | 'buttons'>,
  channel: string,
) => readonly Pick<OutboundBody, 'text' | 'buttons'>[];

export interface OutboxOptions {
  readonly bubbles: Bubbles;
  readonly judge: Judge;
  readonly log: Log;
}

/**
 * The bot's words as outbox rows; none while a person owns the conversation, unless the law wants them said. Where the
 * commit of the turn is the delivery the rules are asked here, else when a sender takes the rows.
 */
export function outboxOf(
  { bubbles, judge, log }: OutboxOptions,
  claim: Claim,
  taken: readonly PendingMessage[],
  { reply, locale, record, state }: DecidedTurn,
): OutboxDraft[] {
  if (reply === null) return [];
  if (claim.controller !== 'bot' && !reply.mandatory) return [];
  const { channel, contactId } = taken.at(-1)!;
  const { at: now } = record;
  return bubbles(reply, channel).map(({ text, buttons }, i) => {
    const draft: OutboxDraft = {
      key: `${claim.conversationId}:${record.turn}:${i}`,
      channel,
      contactId,
      body: {
        text,
        language: locale,
        replies: reply.replies,
        discloses: reply.discloses,
        buttons,
        author: 'bot',
        authorName: '',
      },
      notAfter: null,
      mandatory: reply.mandatory,
      ...whyOf(taken, now),
    };
    if (!LOCAL_CHANNELS.includes(channel)) return draft;
    const facts = { ...claim.contact, verified: state.snapshot.context.verified };
    return { ...draft, ...judgeLeaving(judge, { ...draft, case: claim.case, facts }, now, log) };
  });
}

/** What a message is for: an answer to what came in, a reminder, or a word of the service itself. */
function whyOf(taken: readonly PendingMessage[], now: Instant): Pick<OutboxDraft, 'purpose' | 'answersAt'> {
  const { payload, channel } = taken[0]!;
  const { receivedAt } = taken.at(-1)!;
  switch (payload.kind) {
    case 'debtor':
      return { purpose: 'reply', answersAt: LOCAL_CHANNELS.includes(channel) ? now : receivedAt };
    case 'system':
      return payload.event === 'payment.received'
        ? { purpose: 'service', answersAt: null }
        : { purpose: 'reply', answersAt: now };
    case 'timer':
      return { purpose: 'proactive', answersAt: null };
    case 'person':
      return { purpose: 'service', answersAt: null };
  }
}
