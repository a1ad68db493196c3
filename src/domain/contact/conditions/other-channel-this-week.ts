import { addDays, dayOf, type LocalDateTime, weekday } from '../../../kernel/index.ts';
import { instantAt, localTime } from '../local-time.ts';
import { defineCondition } from './define.ts';

export interface OtherChannelThisWeekParams {
  /** Other channels than this one that may have been used this week. */
  readonly most: number;
}

/** Law 2300 of 2023 (Colombia): not through several channels in one week. */
export const otherChannelThisWeek = defineCondition<OtherChannelThisWeekParams>({
  doc: 'More other channels than this were used for contact of our own in this calendar week at the debtor.',
  check: ({ facts }, { most }) => {
    const zones = facts.candidateZones.length > 0 ? facts.candidateZones : ['UTC'];
    const weeks = zones.map((zone) => {
      const today = dayOf(localTime(facts.now, zone));
      const monday = addDays(today, 1 - weekday(today));
      const at = (day: string) => instantAt(`${day}T00:00` as LocalDateTime, zone);
      return { from: at(monday), to: at(addDays(monday, 7)) };
    });
    const from = weeks.map((week) => week.from).sort()[0]!;
    const others = new Set(
      facts.ledger
        .filter((event) => event.direction === 'out' && event.reply !== true && event.excluded === undefined)
        .filter((event) => event.channel !== facts.channel && event.at >= from && event.at <= facts.now)
        .map(({ channel }) => channel),
    );
    if (others.size <= most) return { met: false, inputs: {} };
    const until = weeks
      .map(({ to }) => to)
      .sort()
      .at(-1)!;
    return { met: true, until, inputs: { channels: [...others].sort() } };
  },
});
