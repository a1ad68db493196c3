import { fromDayNumber } from '../../kernel/index.ts';
import type { Day } from './days.ts';
import { type HolidayId, holidayIn } from './holidays.ts';
import { type Found, type Meaning, stretch } from './meaning.ts';
import { yearAfter } from './month-date.ts';
import { period, whichAt } from './period.ts';
import { type Reading, skip, tagAt } from './reader.ts';

/** A named day: Christmas, Wielkanoc, Corpus Christi 2027, next Easter; the next one from `base` on. */
export function holidayDate(reading: Reading, at: number, base: Day): Found | undefined {
  const start = skip(reading, at, 'the');
  const which = whichAt(reading, at);
  const tag = tagAt(reading, at, 'holiday') ?? tagAt(reading, which?.to ?? start, 'holiday');
  if (tag === undefined) return undefined;
  const id = tag.name as HolidayId;
  const said = yearAfter(reading, tag.to) ?? yearOfPeriod(reading, tag.to, base);
  if (said) return { to: said.to, means: holidayMeaning(holidayIn(id, said.value, reading.region)) };
  const { year } = fromDayNumber(base);
  const ahead = [year, year + 1].map((y) => holidayIn(id, y, reading.region)).find(({ to }) => to >= base)!;
  const past = [year, year - 1].map((y) => holidayIn(id, y, reading.region)).find(({ to }) => to < base)!;
  if (which?.cls === 'last') return { to: tag.to, means: holidayMeaning(past) };
  return { to: tag.to, means: { ...holidayMeaning(ahead), past } };
}

function yearOfPeriod(reading: Reading, at: number, base: Day): { value: number; to: number } | undefined {
  const found = period(reading, skip(reading, at, 'of', 'the'), base);
  return found?.means.unit === 'year' ? { value: fromDayNumber(found.means.from).year, to: found.to } : undefined;
}

function holidayMeaning({ from, to }: { from: Day; to: Day }): Meaning {
  return stretch(from, to, 'day');
}
