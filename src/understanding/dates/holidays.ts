import { dayNumber } from '../../kernel/index.ts';
import { type Day, easterSunday, weekdayOf } from './days.ts';

/**
 * When a named day falls. `easter` counts days from Easter Sunday; `nth` is the n-th weekday of a month
 * (−1 the last), `plus` days after it.
 */
type Rule =
  | { readonly month: number; readonly date: number; readonly days?: number }
  | { readonly easter: number; readonly days?: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly plus?: number };

/** A rule for all, or by region of the locale with `*` for the rest. */
type Rules = Rule | Readonly<Record<string, Rule>>;

const fixed = (month: number, date: number, days = 1): Rule => ({ month, date, days });
const easter = (offset: number, days = 1): Rule => ({ easter: offset, days });
const nth = (n: number, weekday: number, month: number, plus = 0): Rule => ({ month, nth: n, weekday, plus });

/** Named days that people tie payments to. Sources: national holiday laws; custom for the others. */
export const HOLIDAYS = {
  newYear: fixed(1, 1),
  epiphany: fixed(1, 6),
  grandmothersDay: fixed(1, 21),
  grandfathersDay: fixed(1, 22),
  kingDay: nth(3, 1, 1),
  valentine: fixed(2, 14),
  lovers: { BR: fixed(6, 12), '*': fixed(2, 14) },
  presidentsDay: nth(3, 1, 2),
  fatThursday: easter(-52),
  carnival: easter(-48, 2),
  shroveTuesday: easter(-47),
  ashWednesday: easter(-46),
  womensDay: fixed(3, 8),
  stPatrick: fixed(3, 17),
  stJoseph: fixed(3, 19),
  palmSunday: easter(-7),
  holyWeek: easter(-7, 8),
  maundyThursday: easter(-3),
  goodFriday: easter(-2),
  holySaturday: easter(-1),
  easter: easter(0),
  easterMonday: easter(1),
  taxDay: fixed(4, 15),
  tiradentes: fixed(4, 21),
  carnations: fixed(4, 25),
  labourDay: { US: nth(1, 1, 9), GB: nth(1, 1, 5), '*': fixed(5, 1) },
  mayFirst: fixed(5, 1),
  mayHolidays: fixed(5, 1, 3),
  constitutionPl: fixed(5, 3),
  mothersDay: {
    PL: fixed(5, 26),
    MX: fixed(5, 10),
    GB: easter(-21),
    ES: nth(1, 7, 5),
    PT: nth(1, 7, 5),
    '*': nth(2, 7, 5),
  },
  memorialDay: nth(-1, 1, 5),
  springBankHoliday: nth(-1, 1, 5),
  childrensDay: { PL: fixed(6, 1), BR: fixed(10, 12), MX: fixed(4, 30), '*': fixed(6, 1) },
  ascension: easter(39),
  pentecost: easter(49),
  whitMonday: easter(50),
  corpusChristi: easter(60),
  portugalDay: fixed(6, 10),
  juneteenth: fixed(6, 19),
  fathersDay: {
    PL: fixed(6, 23),
    ES: fixed(3, 19),
    PT: fixed(3, 19),
    BR: nth(2, 7, 8),
    '*': nth(3, 7, 6),
  },
  stJohn: fixed(6, 24),
  stPeter: fixed(6, 29),
  independenceUs: fixed(7, 4),
  independence: {
    US: fixed(7, 4),
    PL: fixed(11, 11),
    BR: fixed(9, 7),
    MX: fixed(9, 16),
    AR: fixed(7, 9),
    CO: fixed(7, 20),
    PT: fixed(12, 1),
    '*': fixed(9, 16),
  },
  assumption: fixed(8, 15),
  columbusDay: nth(2, 1, 10),
  hispanicDay: fixed(10, 12),
  aparecida: fixed(10, 12),
  halloween: fixed(10, 31),
  allSaints: fixed(11, 1),
  allSouls: fixed(11, 2),
  bonfireNight: fixed(11, 5),
  veteransDay: fixed(11, 11),
  republicBr: fixed(11, 15),
  blackAwareness: fixed(11, 20),
  revolutionMx: nth(3, 1, 11),
  thanksgiving: nth(4, 4, 11),
  blackFriday: nth(4, 4, 11, 1),
  cyberMonday: nth(4, 4, 11, 4),
  stAndrewsEve: fixed(11, 30),
  stNicholas: fixed(12, 6),
  constitutionEs: fixed(12, 6),
  immaculate: fixed(12, 8),
  guadalupe: fixed(12, 12),
  christmasEve: fixed(12, 24),
  christmas: fixed(12, 25),
  boxingDay: fixed(12, 26),
  innocents: fixed(12, 28),
  newYearsEve: fixed(12, 31),
} as const satisfies Record<string, Rules>;

export type HolidayId = keyof typeof HOLIDAYS;

/**
 * A name in the lexicons: a named day; `feasts`, the Polish święta, which are Easter or Christmas; `halfMonth`,
 * the Spanish quincena, payday on the 15th and the last of the month.
 */
export type HolidayName = HolidayId | 'feasts' | 'halfMonth';

/** First and last day, both included. */
interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** First and last day of a named day in a year; `region` is the region of the locale, upper case. */
export function holidayIn(id: HolidayId, year: number, region: string): Days {
  const rule = ruleFor(HOLIDAYS[id], region);
  if ('easter' in rule) return spanOf(easterSunday(year) + rule.easter, rule.days);
  if ('nth' in rule) return spanOf(nthWeekday(year, rule.month, rule.weekday, rule.nth) + (rule.plus ?? 0));
  return spanOf(dayNumber(year, rule.month, rule.date), rule.days);
}

/** The n-th weekday (1 = Monday) of a month, −1 the last, whether or not the month has it. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

function ruleFor(rules: Rules, region: string): Rule {
  if ('month' in rules || 'easter' in rules) return rules as Rule;
  const byRegion = rules as Readonly<Record<string, Rule>>;
  return byRegion[region] ?? byRegion['*']!;
}

function spanOf(from: Day, days = 1): Days {
  return { from, to: from + days - 1 };
}
