import {
  CARRIER_STATUSES,
  type CarrierResult,
  createTwilioCarrier,
  type ErrorAction,
  errorAction,
  type ListedMessage,
  readAddress,
  type StatusCallback,
  statusRank,
  type TwilioCarrier,
  type TwilioInbound,
  templateFor,
  type WhatsAppTemplate,
} from '../channels/index.ts';
import type {
  Carrier,
  CarrierInbound,
  CarrierLog,
  DeliveryReport,
  OutboxRow,
  SendOutcome,
} from '../jobs/index.ts';
import { type Clock, epochMs, LIMITS, type Log, languageOf } from '../kernel/index.ts';
import { findSent, templateValues } from './find-sent.ts';

/** An account at a carrier that speaks Twilio's API, with the senders that it has. */
export interface CarrierAccount {
  readonly accountSid: string;
  readonly authToken: string;
  readonly secondaryToken: string | undefined;
  /** Absent: Twilio itself. */
  readonly baseUrl: string | undefined;
  readonly messagingServiceSid: string | undefined;
  readonly smsFrom: string | undefined;
  readonly whatsappFrom: string | undefined;
}

export interface CarrierOptions {
  readonly account: CarrierAccount;
  /** Where the carrier reaches us. */
  readonly publicBaseUrl: () => string;
  /** As the carrier knows them at the moment. */
  readonly templates: () => readonly WhatsAppTemplate[];
  readonly clock: Clock;
  readonly log: Log;
}

const HOUR_MS = 3_600_000;
const WINDOW_MS = 24 * HOUR_MS;

/** Label of the button that opens a list of choices. */
const LIST_LABEL = { en: 'Choose', pl: 'Wybierz', es: 'Elegir', pt: 'Escolher' } as const;

/** The carrier as the sender knows it, and as the reconciliation reads it. */
export interface ConnectedCarrier {
  readonly carrier: Carrier;
  readonly kept: CarrierLog;
}

export function connectCarrier(options: CarrierOptions): ConnectedCarrier {
  const { account, publicBaseUrl, log } = options;
  const twilio = createTwilioCarrier({
    ...account,
    statusCallback: (key) =>
      `${publicBaseUrl().replace(/\/+$/, '')}/webhooks/twilio/messages/status?key=${encodeURIComponent(key)}`,
    log,
  });
  const channels = [
    ...((account.smsFrom ?? account.messagingServiceSid) ? (['sms'] as const) : []),
    ...(account.whatsappFrom === undefined ? [] : (['whatsapp'] as const)),
  ];
  return {
    kept: {
      messages: async (after, before) => {
        const listed = await listAll(twilio, new Date(after), new Date(before));
        return {
          inbound: listed.filter(({ direction }) => direction === 'inbound').flatMap(keptInbound),
          reports: listed.filter(({ direction }) => direction === 'outbound').flatMap(keptReport),
        };
      },
    },
    carrier: {
      channels,
      send: (row) => send(twilio, options, row),
      find: (row) => findSent({ ...options, twilio }, row),
    },
  };
}

async function send(twilio: TwilioCarrier, options: CarrierOptions, row: OutboxRow): Promise<SendOutcome> {
  const { address } = row.facts;
  const channel = row.channel === 'whatsapp' ? 'whatsapp' : 'sms';
  if (address === null) return { outcome: 'refused', reason: 'address.missing' };
  const template =
    channel === 'whatsapp' && !isWindowOpen(options, row) ? templateOf(options, row) : undefined;
  if (template === null) return { outcome: 'held', reason: 'channel.needs_template' };
  const { text, buttons, language } = row.body;
  const result = await twilio.send({
    key: row.key,
    channel,
    to: address,
    bubble: { text, buttons },
    listLabel: LIST_LABEL[languageOf(language) ?? 'en'],
    ...(template !== undefined && { template }),
  });
  return outcomeOf(result, channel);
}

function isWindowOpen({ clock }: CarrierOptions, { facts }: OutboxRow): boolean {
  const { lastInboundAt } = facts;
  return lastInboundAt != null && epochMs(clock.now()) - epochMs(lastInboundAt) < WINDOW_MS;
}

/** The approved template for what is said outside of the window; null where none fits. */
function templateOf({ templates }: CarrierOptions, { body, case: subject }: OutboxRow) {
  const found = templateFor(templates(), { locale: body.language, replies: body.replies });
  if (found === undefined) return null;
  const values = templateValues(subject);
  const variables = Object.fromEntries(
    Object.entries(found.variables).map(([name, value]) => [name, values[value] ?? '']),
  );
  return { contentSid: found.contentSid, variables };
}

function outcomeOf(result: CarrierResult, channel: 'sms' | 'whatsapp'): SendOutcome {
  if (result.outcome === 'sent') {
    const pace = channel === 'whatsapp' ? LIMITS.whatsappPaceMs : LIMITS.smsPaceMs;
    return { outcome: 'sent', providerId: result.providerId, paceMs: pace.value };
  }
  if (result.sent === 'unknown') return { outcome: 'unknown' };
  const { code } = result;
  const { end, block, stop, inMs } = consequence(result.action);
  if (end === 'retry' || stop === true) {
    return { outcome: 'retry', inMs: inMs ?? LIMITS.carrierRetryMs.value, code, stop };
  }
  return { outcome: end, reason: `carrier.${code ?? 'refused'}`, code, block };
}

type Consequence = Pick<DeliveryReport, 'block' | 'stop' | 'inMs'> & {
  readonly end: 'refused' | 'held' | 'retry';
};

/** What an error code means for the message, its address and the channel. */
function consequence(action: ErrorAction): Consequence {
  switch (action) {
    case 'suppress':
      return { end: 'refused', block: 'unsubscribed' };
    case 'bad_address':
      return { end: 'refused', block: 'bad_address' };
    case 'retry':
      return { end: 'retry', inMs: LIMITS.carrierRetryMs.value };
    case 'retry_once':
      return { end: 'retry', inMs: LIMITS.unreachableRetryMs.value };
    case 'wait_a_day':
      return { end: 'retry', inMs: WINDOW_MS };
    case 'needs_template':
    case 'late':
      return { end: 'held' };
    case 'stop_sender':
    case 'configuration':
      return { end: 'held', stop: true };
    case 'refuse':
      return { end: 'refused' };
  }
}

/** A callback as the store keeps it. */
export function reportOf(
  { providerId, status, errorCode }: StatusCallback,
  key: string | undefined,
): DeliveryReport {
  const report = { providerId, status, rank: statusRank(status), code: errorCode, key };
  const failed = status === 'failed' || status === 'undelivered' || status === 'canceled';
  return failed ? { ...report, ...consequence(errorAction(errorCode)) } : report;
}

/** An inbound message as the inbox takes it. */
export function inboundOf(inbound: TwilioInbound, raw: Readonly<Record<string, string>>): CarrierInbound {
  const { messageId, from, to, kind, text, button, optOut } = inbound;
  return {
    messageId,
    channel: from.channel === 'whatsapp' ? 'whatsapp' : 'sms',
    addressKind: from.kind,
    address: from.value,
    recipient: to,
    payload: {
      kind: 'debtor',
      text,
      ...(button !== undefined && { button }),
      ...(kind !== 'text' && kind !== 'button' && { received: kind }),
    },
    optOut,
    raw,
  };
}

const SECOND_MS = 1_000;

/**
 * Every message of a stretch of time, newest first: page by page, each up to the oldest of the one before. The list
 * tells whole seconds: those of the same second come again, and are known by their id once.
 */
async function listAll(twilio: TwilioCarrier, after: Date, before: Date): Promise<ListedMessage[]> {
  const page = await twilio.list({ after, before });
  const oldest = page.at(-1);
  if (oldest === undefined || page.length < LIMITS.reconcilePage.value) return page;
  const until = new Date(oldest.at.getTime() + SECOND_MS);
  return until < before ? [...page, ...(await listAll(twilio, after, until))] : page;
}

/** A message whose webhook may have been lost. The list tells no buttons and no answered keywords: words remain. */
function keptInbound({ providerId, from, to, text, media }: ListedMessage): CarrierInbound[] {
  const address = readAddress(from);
  if (address === undefined) return [];
  return [
    {
      messageId: providerId,
      channel: address.channel === 'whatsapp' ? 'whatsapp' : 'sms',
      addressKind: address.kind,
      address: address.value,
      recipient: to,
      payload: { kind: 'debtor', text, ...(media > 0 && { received: 'media' }) },
      raw: { From: from, To: to, Body: text },
    },
  ];
}

function keptReport({ providerId, status, errorCode }: ListedMessage): DeliveryReport[] {
  const known = CARRIER_STATUSES.find((one) => one === status);
  return known === undefined ? [] : [reportOf({ providerId, status: known, errorCode }, undefined)];
}
