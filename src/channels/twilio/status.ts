import type { FormParams, UnreadableWebhook } from './inbound.ts';

/** Where a message is, as the carrier tells it. */
export const CARRIER_STATUSES = [
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
  'canceled',
] as const;

export type CarrierStatus = (typeof CARRIER_STATUSES)[number];

/**
 * Callbacks come in any order: a state with a lower rank never replaces one with a higher. An end that failed
 * stands above everything but a proof of delivery. Source: Twilio, "Outbound Message Status in Status Callbacks".
 */
const RANK: Readonly<Record<CarrierStatus, number>> = {
  accepted: 0,
  scheduled: 0,
  queued: 1,
  sending: 2,
  sent: 3,
  undelivered: 4,
  failed: 4,
  canceled: 4,
  delivered: 5,
  read: 6,
};

/** The state that stands of two, in whatever order they were told. */
export function laterStatus(one: CarrierStatus | undefined, other: CarrierStatus): CarrierStatus {
  return one === undefined || RANK[other] > RANK[one] ? other : one;
}

/** Rank of a state, 0 to 6; higher is later. */
export function statusRank(status: CarrierStatus): number {
  return RANK[status];
}

/** One callback about a message of ours. */
export interface StatusCallback {
  readonly providerId: string;
  readonly status: CarrierStatus;
  /** Twilio's error code. */
  readonly errorCode: number | undefined;
}

/** Reads the parameters of a status callback. */
export function readStatus(params: FormParams): StatusCallback | UnreadableWebhook {
  const providerId = params['MessageSid'] ?? params['SmsSid'];
  if (providerId === undefined || !/^(SM|MM)[0-9a-f]{32}$/i.test(providerId)) {
    return { problem: 'MessageSid is missing or malformed' };
  }
  const status = (params['MessageStatus'] ?? params['SmsStatus'] ?? '').toLowerCase();
  const known = CARRIER_STATUSES.find((one) => one === status);
  if (known === undefined) return { problem: 'MessageStatus is not known' };
  const code = Number(params['ErrorCode']);
  return { providerId, status: known, errorCode: Number.isInteger(code) && code > 0 ? code : undefined };
}
