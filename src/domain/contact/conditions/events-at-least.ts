import { epochMs, plusMs } from '../../../kernel/index.ts';
import type { Channel } from '../channel.ts';
import type { ContactEvent } from '../contact-facts.ts';
import { defineCondition } from './define.ts';

export interface EventsAtLeastParams {
  readonly events: readonly ContactEvent['kind'][];
  readonly channels: readonly Channel[];
  /** Met from this many on. */
  readonly atLeast: number;
  /** Rolling window in days of 24 hours. */
  readonly days: number;
  /** `debt`: events about other debts of the person do not count. */
  readonly per: 'debt' | 'person';
}

const DAY_MS = 86_400_000;

export const eventsAtLeast = defineCondition<EventsAtLeastParams>({
  doc: 'So many contacts of our own lie in the rolling window before now; answers and excluded ones do not count.',
  check: ({ facts }, { events, channels, atLeast, days, per }) => {
    const since = epochMs(facts.now) - days * DAY_MS;
    const counted = facts.ledger
      .filter(
        (event) =>
          event.direction === 'out' &&
          event.reply !== true &&
          event.excluded === undefined &&
          events.includes(event.kind) &&
          channels.includes(event.channel) &&
          (per === 'person' || event.otherDebt !== true) &&
          epochMs(event.at) > since,
      )
      .map(({ at }) => at)
      .sort();
    if (counted.length < atLeast) return { met: false, inputs: {} };
    const leaves = counted[counted.length - atLeast]!;
    return { met: true, until: plusMs(leaves, days * DAY_MS), inputs: { counted: counted.length, days } };
  },
});
