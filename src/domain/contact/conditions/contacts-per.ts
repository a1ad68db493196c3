import { addDays, dayOf, type Instant, type LocalDateTime, weekday } from '../../../kernel/index.ts';
import type { Channel } from '../channel.ts';
import { instantAt, localTime } from '../local-time.ts';
import { defineCondition } from './define.ts';

export interface ContactsPerParams {
  /** A calendar day, or a week from Monday, at the debtor. */
  readonly per: 'day' | 'week';
  /** Met from this many on. */
  readonly atLeast: number;
  readonly channels: readonly Channel[];
}

/** Counted in every zone where the debtor may be; the zone with the most decides. */
export const contactsPer = defineCondition<ContactsPerParams>({
  doc: 'So many contacts of our own were made this calendar day or week at the debtor; answers do not count.',
  check: ({ facts }, { per, atLeast, channels }) => {
    const ours = facts.ledger.filter(
      (event) =>
        event.direction === 'out' &&
        event.kind !== 'conversation' &&
        event.reply !== true &&
        event.excluded === undefined &&
        channels.includes(event.channel) &&
        event.at <= facts.now,
    );
    const zones = facts.candidateZones.length > 0 ? facts.candidateZones : ['UTC'];
    const full = zones
      .map((zone) => spanOf(facts.now, per, zone))
      .map((span) => ({ ...span, counted: ours.filter(({ at }) => at >= span.from).length }))
      .filter(({ counted }) => counted >= atLeast);
    if (full.length === 0) return { met: false, inputs: {} };
    const until = full
      .map(({ to }) => to)
      .sort()
      .at(-1)!;
    return { met: true, until, inputs: { counted: Math.max(...full.map(({ counted }) => counted)), per } };
  },
});

function spanOf(now: Instant, per: 'day' | 'week', zone: string): { from: Instant; to: Instant } {
  const today = dayOf(localTime(now, zone));
  const first = per === 'day' ? today : addDays(today, 1 - weekday(today));
  const last = addDays(first, per === 'day' ? 1 : 7);
  return { from: midnight(first, zone), to: midnight(last, zone) };
}

function midnight(day: string, zone: string): Instant {
  return instantAt(`${day}T00:00` as LocalDateTime, zone);
}
