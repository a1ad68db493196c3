import { signWebhook } from '../channels/index.ts';
import type { Faults } from './faults.ts';
import type { Schedule } from './schedule.ts';

/** Twilio's own waits for a webhook. Source: "Webhook connection overrides". */
const READ_TIMEOUT_MS = 15_000;
const RETRY_MS = 500;

export interface WebhookOptions {
  readonly authToken: string;
  readonly accountSid: string;
  readonly faults: Faults;
  readonly schedule: Schedule;
  /** Pause before a webhook that `delay` or `reorder` strikes, in ms. */
  readonly delayMs: number;
  readonly reorderMs: number;
  /** `rc`: repeats after a failure of any kind (`rp=all`); Twilio's default is one, on connect failures. */
  readonly retries: number;
  readonly onAttempt?: (attempt: { readonly url: string; readonly status: number | 'failed' }) => void;
}

/** Posts signed webhooks, with what may go wrong on the way. */
export type PostWebhook = (url: string, params: Readonly<Record<string, string>>, id: string) => void;

export function createWebhooks(options: WebhookOptions): PostWebhook {
  const { faults, schedule } = options;
  return (url, params, id) => {
    if (faults.strikes('drop', id)) return;
    const pause = faults.strikes('delay', id)
      ? options.delayMs
      : faults.strikes('reorder', id)
        ? options.reorderMs
        : 0;
    const copies = faults.strikes('duplicate', id) ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      schedule.after(pause + copy * options.reorderMs, () => attempt(options, url, params, 0));
    }
  };
}

async function attempt(
  options: WebhookOptions,
  url: string,
  params: Readonly<Record<string, string>>,
  tries: number,
): Promise<void> {
  const status = await post(options, url, params);
  options.onAttempt?.({ url, status });
  const taken = typeof status === 'number' && status < 500;
  if (taken || tries >= options.retries) return;
  options.schedule.after(RETRY_MS, () => attempt(options, url, params, tries + 1));
}

async function post(
  { authToken, accountSid }: WebhookOptions,
  url: string,
  params: Readonly<Record<string, string>>,
): Promise<number | 'failed'> {
  const all = { ...params, AccountSid: accountSid, ApiVersion: '2010-04-01' };
  // What stands behind # tells Twilio how to connect; it is neither requested nor signed.
  const target = url.split('#')[0]!;
  try {
    const response = await fetch(target, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'user-agent': 'TwilioProxy/1.1',
        'x-twilio-signature': signWebhook(authToken, target, all),
      },
      body: new URLSearchParams(all),
      signal: AbortSignal.timeout(READ_TIMEOUT_MS),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 'failed';
  }
}
