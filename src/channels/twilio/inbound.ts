import { type ContactAddress, readAddress } from '../address.ts';

/** A message of a person, as Twilio tells it. */
export interface TwilioInbound {
  /** `MessageSid`: the same one changes a conversation once. */
  readonly messageId: string;
  readonly accountSid: string;
  readonly from: ContactAddress;
  /** Our sender, as Twilio writes it. */
  readonly to: string;
  readonly kind: 'text' | 'button' | 'media' | 'location' | 'contacts' | 'unknown';
  /** Words of the person: the body, or the label that was tapped; empty where there are none. */
  readonly text: string;
  /** Payload of a tapped button or list row: ours. */
  readonly button: string | undefined;
  /** Provider id of the message that was answered: tells which offers a tap belongs to. */
  readonly repliedTo: string | undefined;
  /** Number of files, and their declared types: never trusted, never fetched here. */
  readonly media: readonly string[];
  /** Set where the carrier has answered a keyword itself: then nothing of ours may answer it. */
  readonly optOut: 'STOP' | 'START' | 'HELP' | undefined;
}

/** Why a webhook says nothing that can be taken. Holds no words of the person. */
export interface UnreadableWebhook {
  readonly problem: string;
}

/** Files named in one message. Source: Twilio, at most 10 media per message. */
const MEDIA = 10;

export type FormParams = Readonly<Record<string, string>>;

/**
 * Reads the parameters of an inbound message. Twilio adds parameters without notice: unknown ones are passed
 * over. A type that is not known comes out as `unknown` with what words it has.
 */
export function readInbound(params: FormParams): TwilioInbound | UnreadableWebhook {
  const messageId = params['MessageSid'] ?? params['SmsMessageSid'] ?? params['SmsSid'];
  if (messageId === undefined || !/^(SM|MM)[0-9a-f]{32}$/i.test(messageId)) {
    return { problem: 'MessageSid is missing or malformed' };
  }
  const from = readAddress(params['From'] ?? '');
  if (from === undefined) return { problem: 'From is no address' };
  const to = params['To'] ?? '';
  if (readAddress(to) === undefined && !/^(whatsapp:)?\d{3,8}$/.test(to))
    return { problem: 'To is no address' };
  const button = params['ButtonPayload'] ?? params['ListId'];
  const media = mediaOf(params);
  return {
    messageId,
    accountSid: params['AccountSid'] ?? '',
    from: identity(from, params),
    to,
    kind: kindOf(params, button, media),
    text: clean(params['Body'] || params['ButtonText'] || params['ListTitle'] || ''),
    button,
    repliedTo: params['OriginalRepliedMessageSid'],
    media,
    optOut: optOutOf(params['OptOutType']),
  };
}

/** A person with a user name may be told by that id alone; where a phone number is told too, the number stands. */
function identity(from: ContactAddress, params: FormParams): ContactAddress {
  if (from.kind === 'phone' || from.channel !== 'whatsapp') return from;
  const number = readAddress(`whatsapp:+${(params['WaId'] ?? '').replace(/^\+/, '')}`);
  return number?.kind === 'phone' ? number : from;
}

function kindOf(
  params: FormParams,
  button: string | undefined,
  media: readonly string[],
): TwilioInbound['kind'] {
  const type = params['MessageType']?.toLowerCase();
  if (button !== undefined) return 'button';
  if (type === 'location' || params['Latitude'] !== undefined) return 'location';
  if (type === 'contacts') return 'contacts';
  if (media.length > 0) return 'media';
  if (params['Body']) return 'text';
  return 'unknown';
}

function mediaOf(params: FormParams): string[] {
  const count = Math.min(MEDIA, Math.max(0, Math.trunc(Number(params['NumMedia'] ?? 0)) || 0));
  return Array.from(
    { length: count },
    (_, i) => params[`MediaContentType${i}`] ?? 'application/octet-stream',
  );
}

function optOutOf(type: string | undefined): TwilioInbound['optOut'] {
  const upper = type?.toUpperCase();
  return upper === 'STOP' || upper === 'START' || upper === 'HELP' ? upper : undefined;
}

/** Without the null character: Postgres cannot hold it. */
function clean(text: string): string {
  return text.replaceAll('\0', '');
}
