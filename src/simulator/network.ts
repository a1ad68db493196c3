import { isPossiblePhoneNumber, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { readAddress, smsSegments } from '../channels/index.ts';
import { fillContent } from './content.ts';
import { channelOf, type SimChoice, type SimContent, type SimMessage, type SimRefusal } from './model.ts';

/** How long WhatsApp takes free words after a person's last message, in ms. */
const WINDOW_MS = 24 * 3_600_000;

/** What a request to send says. */
export interface SendRequest {
  readonly to: string;
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  readonly body: string | null;
  readonly contentSid: string | null;
  readonly contentVariables: Readonly<Record<string, string>>;
  readonly statusCallback: string | null;
}

/** What a phone sends. */
export interface PhoneMessage {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media?: readonly string[];
}

export interface NetworkOptions {
  /** ms since 1970. */
  readonly now: () => number;
  /** 32 hexadecimal digits. */
  readonly hex: () => string;
  /** Our numbers behind a messaging service or with no sender named. */
  readonly senders: { readonly sms: string; readonly whatsapp: string };
}

/** The carrier's memory and rules: what it takes, refuses, blocks. No I/O. */
export interface Network {
  send(request: SendRequest): SimMessage | SimRefusal;
  /** A message of a person reaches the carrier. */
  receive(message: PhoneMessage): SimMessage;
  /** A message that the carrier says of itself (answers to keywords). */
  reply(to: string, from: string, body: string): SimMessage;
  message(sid: string): SimMessage | undefined;
  /** Newest first. */
  messages(): readonly SimMessage[];
  addContent(content: Omit<SimContent, 'sid' | 'at' | 'approval'>): SimContent;
  contents(): readonly SimContent[];
  /** Blocks or frees a person and a sender of ours. */
  block(person: string, sender: string, blocked: boolean): void;
  isBlocked(person: string, sender: string): boolean;
}

export function createNetwork({ now, hex, senders }: NetworkOptions): Network {
  const kept = keepMessages(now, hex);
  const contents = new Map<string, SimContent>();
  const blocked = new Set<string>();
  const lastInbound = new Map<string, number>();
  const pair = (person: string, sender: string) => `${person} ${sender}`;
  return {
    send: (request) => {
      const channel = channelOf(request.to);
      const from = request.from ?? senders[channel];
      const content = request.contentSid === null ? undefined : contents.get(request.contentSid);
      const open = now() - (lastInbound.get(pair(request.to, from)) ?? -Infinity) < WINDOW_MS;
      const refusal =
        refusalOf(request, from, content) ??
        (blocked.has(pair(request.to, from)) ? blockedRefusal(channel) : undefined);
      if (refusal !== undefined) return refusal;
      return kept.keep({
        ...EMPTY,
        direction: 'outbound-api',
        from,
        to: request.to,
        ...wordsOf(request, content),
        messagingServiceSid: request.messagingServiceSid,
        statusCallback: request.statusCallback,
        status: request.messagingServiceSid === null ? 'queued' : 'accepted',
        errorCode: failureOf(request.to, channel, open, content),
      });
    },
    receive: ({ from, to, body, media = [] }) => {
      lastInbound.set(pair(from, to), now());
      return kept.keep({ ...EMPTY, direction: 'inbound', from, to, body, media, status: 'received' });
    },
    reply: (to, from, body) =>
      kept.keep({ ...EMPTY, direction: 'outbound-reply', from, to, body, status: 'delivered' }),
    message: kept.bySid,
    messages: kept.all,
    addContent: (content) => {
      const added: SimContent = { ...content, sid: `HX${hex()}`, at: now(), approval: 'unsubmitted' };
      contents.set(added.sid, added);
      return added;
    },
    contents: () => [...contents.values()],
    block: (person, sender, isBlocked) => {
      if (isBlocked) blocked.add(pair(person, sender));
      else blocked.delete(pair(person, sender));
    },
    isBlocked: (person, sender) => blocked.has(pair(person, sender)),
  };
}

/** What most messages have nothing of. */
const EMPTY = {
  media: [],
  choices: [],
  listLabel: null,
  messagingServiceSid: null,
  statusCallback: null,
  errorCode: null,
} as const;

function keepMessages(now: () => number, hex: () => string) {
  const messages: SimMessage[] = [];
  const bySid = new Map<string, SimMessage>();
  return {
    keep: (message: Omit<SimMessage, 'sid' | 'order' | 'at' | 'segments'>): SimMessage => {
      const kept: SimMessage = {
        ...message,
        sid: `${message.media.length > 0 ? 'MM' : 'SM'}${hex()}`,
        order: messages.length + 1,
        at: now(),
        segments: channelOf(message.to) === 'sms' ? smsSegments(message.body).segments : 1,
      };
      messages.unshift(kept);
      bySid.set(kept.sid, kept);
      return kept;
    },
    bySid: (sid: string) => bySid.get(sid),
    all: (): readonly SimMessage[] => messages,
  };
}

/** What is refused at once. Codes: Twilio, "Error and Warning Dictionary". */
function refusalOf(
  request: SendRequest,
  from: string,
  content: SimContent | undefined,
): SimRefusal | undefined {
  const bad = (code: number, message: string): SimRefusal => ({ status: 400, code, message });
  const to = readAddress(request.to);
  if (to === undefined || (to.kind === 'phone' && !isPossiblePhoneNumber(to.value))) {
    return bad(21211, `Invalid 'To' Phone Number`);
  }
  if (channelOf(from) !== channelOf(request.to)) {
    return bad(63007, 'Twilio could not find a Channel with the specified From address');
  }
  if (request.contentSid !== null && content === undefined) return bad(21655, 'The ContentSid is invalid');
  if (request.contentSid === null && !request.body) return bad(21602, 'Message body is required');
  if ((request.body?.length ?? 0) > 1_600)
    return bad(21617, 'The concatenated message body exceeds 1600 characters');
  if (to.kind === 'phone' && channelOf(request.to) === 'sms' && isLandline(to.value)) {
    return bad(21614, `'To' number is not a valid mobile number`);
  }
  return undefined;
}

function blockedRefusal(channel: 'sms' | 'whatsapp'): SimRefusal {
  return channel === 'sms'
    ? { status: 400, code: 21610, message: 'Attempt to send to unsubscribed recipient' }
    : { status: 400, code: 63014, message: 'Failed to send message: user blocked or opted out' };
}

/** What fails only after it was taken. */
function failureOf(
  to: string,
  channel: 'sms' | 'whatsapp',
  open: boolean,
  content: SimContent | undefined,
): number | null {
  if (channel === 'whatsapp' && !open && content?.approval !== 'approved') return 63016;
  // Numbers that end so are phones that are switched off.
  return to.endsWith('30003') ? 30003 : null;
}

function isLandline(number: string): boolean {
  return parsePhoneNumberWithError(number).getType() === 'FIXED_LINE';
}

function wordsOf(
  { body, contentVariables }: SendRequest,
  content: SimContent | undefined,
): { readonly body: string; readonly choices: readonly SimChoice[]; readonly listLabel: string | null } {
  if (content === undefined) return { body: body ?? '', choices: [], listLabel: null };
  return fillContent(content, contentVariables);
}
