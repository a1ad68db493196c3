import { addDays, dayOf, type Instant, type LocalDateTime } from '../../../kernel/index.ts';
import type { Channel } from '../channel.ts';
import { instantAt, localTime } from '../local-time.ts';
import { defineCondition } from './define.ts';

export interface RecentConversationParams {
  readonly channels: readonly Channel[];
  /** Days that must pass, the day of the conversation being day 1. */
  readonly days: number;
}

/** Whoever called: a conversation counts on the local day on which it took place, in every zone that may be meant. */
export const recentConversation = defineCondition<RecentConversationParams>({
  doc: 'A live conversation about this debt took place less than so many days ago; its own day is day 1.',
  check: ({ facts }, { channels, days }) => {
    const talks = facts.ledger.filter(
      (event) =>
        event.kind === 'conversation' &&
        event.otherDebt !== true &&
        event.excluded === undefined &&
        channels.includes(event.channel) &&
        event.at <= facts.now,
    );
    const zones = facts.candidateZones.length > 0 ? facts.candidateZones : ['UTC'];
    const frees = talks.flatMap(({ at }) => zones.map((zone) => freeAgain(at, days, zone)));
    const until = frees.sort().at(-1);
    return until !== undefined && until > facts.now
      ? { met: true, until, inputs: { conversations: talks.length, days } }
      : { met: false, inputs: {} };
  },
});

function freeAgain(at: Instant, days: number, zone: string): Instant {
  const day = dayOf(localTime(at, zone));
  return instantAt(`${addDays(day, days)}T00:00` as LocalDateTime, zone);
}
