import type { LiveHub } from '../live-hub.ts';
import type { Metrics } from '../metrics.ts';
import type { HttpLimits, HttpOptions } from '../options.ts';

/** What the routes of the console stand on. */
export interface ConsoleOptions
  extends Pick<HttpOptions, 'handoff' | 'agents' | 'deliveries' | 'clock' | 'ids' | 'bus'> {
  readonly limits: HttpLimits;
  readonly metrics: Metrics;
  readonly live: LiveHub;
}
