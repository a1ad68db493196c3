import { KEYWORD_ANSWERS, keywordOf } from './keywords.ts';
import { channelOf, type SimMessage } from './model.ts';
import type { Network } from './network.ts';
import type { PostWebhook } from './webhooks.ts';

/** What a person does on a phone. */
export interface HandsetAction {
  /** The person's address as Twilio writes it. */
  readonly from: string;
  /** The sender of ours that is written to. */
  readonly to: string;
  readonly text?: string;
  /** Taps a choice under this message. */
  readonly tap?: { readonly sid: string; readonly id: string };
  readonly media?: readonly string[];
  readonly location?: { readonly latitude: number; readonly longitude: number };
  /** A kind of message that nobody knows yet. */
  readonly kind?: string;
}

export interface HandsetOptions {
  readonly network: Network;
  readonly post: PostWebhook;
  /** Where inbound messages are told. */
  readonly messageUrl: () => string;
  /** Whether the carrier says in the webhook that it has answered a keyword. */
  readonly advancedOptOut: boolean;
  readonly onMessage: (message: SimMessage) => void;
}

/** Sends from a phone through the carrier; returns the message as the carrier keeps it, or why it cannot be. */
export type Handset = (action: HandsetAction) => SimMessage | undefined;

export function createHandset(options: HandsetOptions): Handset {
  const { network, post, onMessage } = options;
  return (action) => {
    const tapped = action.tap === undefined ? undefined : network.message(action.tap.sid);
    const choice = tapped?.choices.find(({ id }) => id === action.tap?.id);
    if (action.tap !== undefined && choice === undefined) return undefined;
    const { from, to, media = [] } = action;
    const message = network.receive({ from, to, body: choice?.title ?? action.text ?? '', media });
    onMessage(message);
    const keyword = choice === undefined ? obeyKeyword(options, message) : undefined;
    post(
      options.messageUrl(),
      {
        ...base(message),
        ...(channelOf(from) === 'whatsapp' && whatsappFields(action, from)),
        ...(choice !== undefined && tapped !== undefined && tapFields(tapped, choice)),
        ...Object.fromEntries(
          media.flatMap((type, i) => [
            [`MediaContentType${i}`, type],
            [`MediaUrl${i}`, `https://api.twilio.com/media/${message.sid}/${i}`],
          ]),
        ),
        ...(keyword !== undefined && options.advancedOptOut && { OptOutType: keyword }),
      },
      message.sid,
    );
    return message;
  };
}

/** The carrier blocks or frees the pair at once, and answers for itself. SMS only: WhatsApp leaves it to the business. */
function obeyKeyword({ network, onMessage }: HandsetOptions, { from, to, body }: SimMessage) {
  const keyword = channelOf(from) === 'sms' ? keywordOf(body) : undefined;
  if (keyword === undefined) return undefined;
  if (keyword !== 'HELP') network.block(from, to, keyword === 'STOP');
  onMessage(network.reply(from, to, KEYWORD_ANSWERS[keyword]));
  return keyword;
}

function base(message: SimMessage): Record<string, string> {
  const { sid, from, to, body, media, segments } = message;
  return {
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    SmsStatus: 'received',
    From: from,
    To: to,
    Body: body,
    NumMedia: String(media.length),
    NumSegments: String(segments),
  };
}

function whatsappFields({ media, location, kind }: HandsetAction, from: string): Record<string, string> {
  const address = from.replace('whatsapp:', '');
  return {
    ProfileName: 'Phone',
    ...(address.startsWith('+') && { WaId: address.slice(1) }),
    MessageType: kind ?? (location !== undefined ? 'location' : (media?.length ?? 0) > 0 ? 'image' : 'text'),
    ...(location !== undefined && {
      Latitude: String(location.latitude),
      Longitude: String(location.longitude),
    }),
  };
}

function tapFields(
  tapped: SimMessage,
  { id, title }: { readonly id: string; readonly title: string },
): Record<string, string> {
  return {
    ...(tapped.listLabel === null
      ? { MessageType: 'button', ButtonText: title, ButtonPayload: id }
      : { MessageType: 'interactive', ListId: id, ListTitle: title }),
    OriginalRepliedMessageSid: tapped.sid,
    OriginalRepliedMessageSender: tapped.from,
  };
}
