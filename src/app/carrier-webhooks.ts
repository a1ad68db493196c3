import type { FormParams, StatusCallback, TwilioInbound } from '../channels/index.ts';
import type { LiveBus, Pumps } from '../jobs/index.ts';
import type { Clock } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import { type CarrierAccount, inboundOf, reportOf } from './carrier.ts';

/** How what a carrier tells is taken in. */
export interface EngineCarrier {
  readonly account: CarrierAccount;
  readonly tokens: readonly string[];
  readonly senders: { readonly sms: string | undefined; readonly whatsapp: string | undefined };
  readonly publicBaseUrl: () => string;
  take(inbound: TwilioInbound, raw: FormParams): Promise<string>;
  told(callback: StatusCallback, key: string | undefined): Promise<string>;
}

export function engineCarrier(options: {
  readonly account: CarrierAccount;
  readonly publicBaseUrl: () => string;
  readonly pumps: Pumps;
  readonly store: Store;
  readonly clock: Clock;
  readonly bus: LiveBus;
}): EngineCarrier {
  const { account, publicBaseUrl, pumps, store, clock, bus } = options;
  const { authToken, secondaryToken } = account;
  return {
    account,
    tokens: secondaryToken === undefined ? [authToken] : [authToken, secondaryToken],
    senders: { sms: account.smsFrom, whatsapp: account.whatsappFrom },
    publicBaseUrl,
    take: async (inbound, raw) => {
      const { status, conversationId } = await pumps.take(inboundOf(inbound, raw));
      if (conversationId !== undefined) bus.publish({ conversationId, kind: 'thread' });
      return status;
    },
    told: async (callback, key) => {
      const outcome = await store.deliveries.told(reportOf(callback, key), clock.now());
      const conversationId = key?.split(':')[0];
      if (conversationId !== undefined) bus.publish({ conversationId, kind: 'thread' });
      return outcome;
    },
  };
}
