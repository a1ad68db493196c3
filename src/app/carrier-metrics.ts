import type { MetricSample } from '../http/index.ts';
import type { Engine } from './compose.ts';

/** Figures of carriers and of what their webhooks lost, for `/metrics`. */
export async function carrierMetrics({ store, reconciler }: Engine): Promise<readonly MetricSample[]> {
  const { strays, unknown, undelivered, stopped } = await store.deliveries.figures();
  const lost = reconciler?.figures();
  const sample = (name: string, help: string, value: number, type: MetricSample['type'] = 'gauge') => ({
    name: `ugoda_carrier_${name}`,
    help,
    type,
    value,
  });
  return [
    sample('stray_messages', 'Messages from addresses that no case knows.', strays),
    sample('unknown_sends', 'Messages that may have been sent.', unknown),
    sample('undelivered_messages', 'Messages not reported on for ten minutes.', undelivered),
    sample('stopped_channels', 'Channels that the carrier refuses to serve.', stopped.length),
    ...(lost === undefined
      ? []
      : [
          sample('lost_inbound_total', 'Messages whose webhook never came.', lost.lostInbound, 'counter'),
          sample('lost_reports_total', 'Reports whose webhook never came.', lost.lostReports, 'counter'),
          sample('reconcile_failures_total', 'Comparisons that failed.', lost.failures, 'counter'),
          ...(lost.lagMs === null
            ? []
            : [sample('reconcile_lag_milliseconds', 'Since when the carrier was not compared.', lost.lagMs)]),
        ]),
  ];
}
