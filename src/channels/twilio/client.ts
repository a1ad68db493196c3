import twilio from 'twilio';
import { LIMITS } from '../../kernel/index.ts';

export type TwilioClient = twilio.Twilio;

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** Another carrier that speaks the same API, also without TLS; absent: Twilio itself. */
  readonly baseUrl: string | undefined;
}

/** The client of one account. It never repeats a request by itself: a repeated send may be a second message. */
export function createTwilioClient({ accountSid, authToken, baseUrl }: TwilioAccount): TwilioClient {
  const client = twilio(accountSid, authToken, {
    autoRetry: false,
    keepAlive: true,
    timeout: LIMITS.carrierTimeoutMs.value,
  });
  if (baseUrl !== undefined) {
    client.api.baseUrl = baseUrl;
    client.content.baseUrl = baseUrl;
  }
  return client;
}
