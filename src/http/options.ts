import type { ChatStore } from '../channels/index.ts';
import type { Case } from '../domain/index.ts';
import type { AgentStore, HandoffService } from '../handoff/index.ts';
import type { DeliveryStore, LiveBus, TurnStore } from '../jobs/index.ts';
import { type Clock, type IdSource, LIMITS, type Log } from '../kernel/index.ts';
import type { MetricSample } from './metrics.ts';
import type { WebhookOptions } from './webhooks/webhook-options.ts';

/** Limits that a test or an operator may set otherwise; the defaults are those of `LIMITS`. */
export interface HttpLimits {
  readonly messageBytes: number;
  readonly chatMessagesPerMinute: number;
  readonly chatOpenAttempts: number;
  readonly loginAttempts: number;
  readonly livePingMs: number;
}

/** What the HTTP side is made of. */
export interface HttpOptions {
  readonly chat: ChatStore;
  /** Takes a debtor's message; wakes the turn worker where the caller wants that. */
  readonly inbox: Pick<TurnStore, 'enqueue'>;
  /** The webhooks of a carrier; absent: they answer that there is none. */
  readonly webhooks?: WebhookOptions;
  /** What people decide on messages that wait for them. */
  readonly deliveries: Pick<DeliveryStore, 'resolve'>;
  readonly handoff: HandoffService;
  readonly agents: AgentStore;
  /** Cases to try, newest first; needed in demo mode. */
  readonly cases?: { list(): Promise<readonly Case[]> };
  /** Serves the picker of demo cases with the answers that verify them. Never on in earnest. */
  readonly demo: boolean;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Log;
  readonly bus: LiveBus;
  /** Absolute path of the built pages (`dist/web`). */
  readonly webRoot: string;
  /** Trusts X-Forwarded-* of a proxy: true, or the proxy's addresses. */
  readonly trustProxy?: boolean | string;
  /** The origin that browsers see (`https://ugoda.example`), where a proxy changes the Host header. */
  readonly publicOrigin?: string;
  /** False while the service starts or drains, or while the database cannot be reached. */
  readonly ready?: () => Promise<boolean>;
  /** Figures of the other rooms for `/metrics`. No personal data in names or labels. */
  readonly metrics?: () => Promise<readonly MetricSample[]>;
  readonly limits?: Partial<HttpLimits>;
}

/** The limits in force. */
export function httpLimits(limits: Partial<HttpLimits> = {}): HttpLimits {
  return {
    messageBytes: LIMITS.messageBytes.value,
    chatMessagesPerMinute: LIMITS.chatMessagesPerMinute.value,
    chatOpenAttempts: LIMITS.chatOpenAttempts.value,
    loginAttempts: LIMITS.loginAttempts.value,
    livePingMs: LIMITS.livePingMs.value,
    ...limits,
  };
}
