import type { FormParams, StatusCallback, TwilioInbound } from '../../channels/index.ts';

/** What the webhooks of the carrier stand on. */
export interface WebhookOptions {
  /** Tokens that a webhook may be signed with: the primary, and a secondary while they rotate. */
  readonly tokens: readonly string[];
  /** The address under which the carrier knows us; what it signs. */
  readonly publicBaseUrl: () => string;
  /** Our senders, as the carrier writes them: what a person who goes on elsewhere writes to. */
  readonly senders: { readonly sms?: string | undefined; readonly whatsapp?: string | undefined };
  /** Takes a message in; resolves after the commit. */
  readonly take: (inbound: TwilioInbound, raw: FormParams) => Promise<string>;
  /** Keeps what the carrier tells of a message of ours; `key` names the outbox row where the address carried it. */
  readonly told: (callback: StatusCallback, key: string | undefined) => Promise<string>;
}
