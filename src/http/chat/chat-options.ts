import type { LiveHub } from '../live-hub.ts';
import type { Metrics } from '../metrics.ts';
import type { HttpLimits, HttpOptions } from '../options.ts';

/** What the routes of the chat stand on. */
export interface ChatOptions
  extends Pick<HttpOptions, 'chat' | 'inbox' | 'bus' | 'ids' | 'demo' | 'webhooks'> {
  readonly limits: HttpLimits;
  readonly metrics: Metrics;
  readonly live: LiveHub;
}
