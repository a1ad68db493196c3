import { LIMITS, type Log } from '../../kernel/index.ts';
import { writeAddress } from '../address.ts';
import type { ChannelBubble } from '../render/bubbles.ts';
import { whatsappContent } from '../render/whatsapp-content.ts';
import { createTwilioClient, type TwilioAccount, type TwilioClient } from './client.ts';
import { type ContentShapes, createContentShapes } from './content-shapes.ts';
import { type CarrierFailure, carrierFailure } from './failure.ts';
import { CARRIER_STATUSES, type CarrierStatus } from './status.ts';

/** One message on its way to a person. */
export interface CarrierMessage {
  /** Key of the outbox row: comes back in every callback. */
  readonly key: string;
  readonly channel: 'sms' | 'whatsapp';
  /** E.164 or user id. */
  readonly to: string;
  readonly bubble: ChannelBubble;
  /** Label of the button that opens a list, in the person's language. */
  readonly listLabel: string;
  /** An approved template in place of the bubble, outside of the 24-hour window. */
  readonly template?: { readonly contentSid: string; readonly variables: Readonly<Record<string, string>> };
}

/** How a send ended. */
export type CarrierResult =
  | { readonly outcome: 'sent'; readonly providerId: string; readonly status: CarrierStatus }
  | ({ readonly outcome: 'failed' } & CarrierFailure);

/** A message as the carrier keeps it. */
export interface ListedMessage {
  readonly providerId: string;
  readonly direction: 'inbound' | 'outbound';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly status: CarrierStatus | 'receiving' | 'received' | 'partially_delivered';
  readonly errorCode: number | undefined;
  readonly media: number;
  /** When the carrier made it. */
  readonly at: Date;
}

export interface TwilioOptions extends TwilioAccount {
  readonly messagingServiceSid: string | undefined;
  /** Our number for SMS; unneeded with a messaging service. */
  readonly smsFrom: string | undefined;
  /** `whatsapp:+…` or `+…`. */
  readonly whatsappFrom: string | undefined;
  /** Public address of the callback about one message. */
  readonly statusCallback: (key: string) => string;
  readonly log: Log;
}

export interface TwilioCarrier {
  /** Never throws. */
  send(message: CarrierMessage): Promise<CarrierResult>;
  /** Messages made in a stretch of time, newest first, at most `LIMITS.reconcilePage`. Throws what the client throws. */
  list(query: {
    readonly to?: string | undefined;
    readonly from?: string | undefined;
    readonly after: Date;
    readonly before?: Date | undefined;
  }): Promise<ListedMessage[]>;
}

/** SMS and WhatsApp over Twilio, or whatever speaks its API at `baseUrl`. */
export function createTwilioCarrier(options: TwilioOptions): TwilioCarrier {
  const client = createTwilioClient(options);
  const shapes = createContentShapes(client);
  return {
    send: async (message) => {
      try {
        const words = await wordsOf(message, shapes);
        return await create(client, options, message, words);
      } catch (error) {
        return failed(options.log, message, carrierFailure(error));
      }
    },
    list: async ({ to, from, after, before }) => {
      const messages = await client.messages.list({
        limit: LIMITS.reconcilePage.value,
        dateSentAfter: after,
        ...(to !== undefined && { to }),
        ...(from !== undefined && { from }),
        ...(before !== undefined && { dateSentBefore: before }),
      });
      return messages.map(listed);
    },
  };
}

type Words = { readonly body: string } | { readonly contentSid: string; readonly contentVariables: string };

/** A failure to find the content sends nothing: the message is tried again. */
async function wordsOf(
  { channel, bubble, listLabel, template }: CarrierMessage,
  shapes: ContentShapes,
): Promise<Words> {
  if (template !== undefined) {
    return { contentSid: template.contentSid, contentVariables: JSON.stringify(template.variables) };
  }
  const content = channel === 'whatsapp' ? whatsappContent(bubble, listLabel) : undefined;
  if (content === undefined) return { body: bubble.text };
  const contentSid = await shapes(content.shape).catch((error: unknown) => {
    const failure = carrierFailure(error);
    throw failure.sent === 'unknown' ? Object.assign(new Error('content'), { status: 429 }) : error;
  });
  return { contentSid, contentVariables: JSON.stringify(content.variables) };
}

async function create(
  client: TwilioClient,
  options: TwilioOptions,
  { key, channel, to }: CarrierMessage,
  words: Words,
): Promise<CarrierResult> {
  const sender = channel === 'whatsapp' ? options.whatsappFrom : options.smsFrom;
  const made = await client.messages.create({
    to: writeAddress({ channel, value: to }),
    ...(sender === undefined || (channel === 'sms' && options.messagingServiceSid !== undefined)
      ? { messagingServiceSid: options.messagingServiceSid ?? '' }
      : { from: writeAddress({ channel, value: sender.replace(/^whatsapp:/, '') }) }),
    statusCallback: options.statusCallback(key),
    validityPeriod: LIMITS.messageValiditySeconds.value,
    ...words,
  });
  return { outcome: 'sent', providerId: made.sid, status: knownStatus(made.status) };
}

function failed(log: Log, { channel }: CarrierMessage, failure: CarrierFailure): CarrierResult {
  const code = failure.sent === 'no' ? failure.code : undefined;
  log.warn({ channel, sent: failure.sent, code }, 'The carrier did not take a message.');
  return { outcome: 'failed', ...failure };
}

function knownStatus(status: string): CarrierStatus {
  return CARRIER_STATUSES.find((known) => known === status) ?? 'queued';
}

type MessageInstance = Awaited<ReturnType<TwilioClient['messages']['list']>>[number];

function listed(message: MessageInstance): ListedMessage {
  return {
    providerId: message.sid,
    direction: message.direction === 'inbound' ? 'inbound' : 'outbound',
    from: message.from,
    to: message.to,
    text: message.body ?? '',
    status: message.status,
    errorCode: message.errorCode || undefined,
    media: Number(message.numMedia) || 0,
    at: message.dateSent ?? message.dateCreated,
  };
}
