import { fromDayNumber } from '../../kernel/index.ts';
import type { Day } from './days.ts';
import { type HolidayId, type HolidayName, holidayIn } from './holidays.ts';
import { dayOfMonth, type Found, type Meaning, monthOf, oneDay, type Stretch, stretch } from './meaning.ts';
import { yearAfter } from './month-date.ts';
import { period, whichAt } from './period.ts';
import { type Reading, skip, tagAt, tagBefore } from './reader.ts';

/** A named day: Christmas, Wielkanoc, Corpus Christi 2027, next Easter; the next one from `base` on. */
export function holidayDate(reading: Reading, at: number, base: Day): Found | undefined {
  const start = skip(reading, at, 'the');
  const which = whichAt(reading, at);
  const tag = tagAt(reading, at, 'holiday') ?? tagAt(reading, which?.to ?? start, 'holiday');
  if (tag === undefined || tagBefore(reading, tag.to, 'vague') !== undefined) return undefined;
  const name = tag.name as HolidayName;
  const said = yearAfter(reading, tag.to) ?? yearOfPeriod(reading, tag.to, base);
  const day = (id: HolidayId) =>
    said ? asMeaning(holidayIn(id, said.value, reading.region)) : around(id, base, reading.region);
  const to = said?.to ?? tag.to;
  if (name === 'halfMonth') return { to: tag.to, means: nextHalfMonth(base) };
  if (name !== 'feasts') {
    const means = day(name);
    return { to, means: which?.cls === 'last' && means.past ? { ...means, ...means.past } : means };
  }
  const [first, second] = [day('easter'), day('christmas')].sort((a, b) => a.from - b.from) as [
    Meaning,
    Meaning,
  ];
  return { to, means: { ...first, to: first.to + 1, alts: [{ from: second.from, to: second.to + 1 }] } };
}

/** The 15th or the last of the month, whichever comes first. */
function nextHalfMonth(base: Day): Meaning {
  const end = monthOf(base).to;
  const middle = dayOfMonth(15, base)!.from;
  const [first, second] = middle < end ? [middle, end] : [end, middle];
  return oneDay(first, { alts: [{ from: second, to: second }], unclear: true });
}

/** The named day that comes next from `base` on, with the one before it. */
function around(id: HolidayId, base: Day, region: string): Meaning {
  const { year } = fromDayNumber(base);
  const ahead = [year, year + 1].map((y) => holidayIn(id, y, region)).find(({ to }) => to >= base)!;
  const past = [year, year - 1].map((y) => holidayIn(id, y, region)).find(({ to }) => to < base)!;
  return { ...asMeaning(ahead), past };
}

function asMeaning({ from, to }: Stretch): Meaning {
  return stretch(from, to, 'day');
}

function yearOfPeriod(reading: Reading, at: number, base: Day): { value: number; to: number } | undefined {
  const found = period(reading, skip(reading, at, 'of', 'the'), base);
  return found?.means.unit === 'year'
    ? { value: fromDayNumber(found.means.from).year, to: found.to }
    : undefined;
}
