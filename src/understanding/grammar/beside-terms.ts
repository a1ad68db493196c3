import { lastDayOf } from '../../domain/index.ts';
import type { Placed } from './placed.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';

/** A day, or a stretch of days, that has wholly gone by. */
export function isPast({ input }: Scene, { date }: Placed<'date'>): boolean {
  return lastDayOf(date) < input.now.slice(0, 10);
}

/** "You took 50 last week, I can do 75 on Monday": without the amounts beside a day gone by, where one is left. */
export function notOfThePast(
  scene: Scene,
  dates: readonly Placed<'date'>[],
  wanted: Placed<'money'>[],
): Placed<'money'>[] {
  const clauseOf = (value: Placed) => scene.words[value.from]?.clause;
  const gone = new Set(dates.filter((date) => !date.weak && isPast(scene, date)).map(clauseOf));
  const left = wanted.filter((amount) => !gone.has(clauseOf(amount)));
  return left.length > 0 ? left : wanted;
}

/** "I live on 1100 a month": how often something else comes in or goes out. */
export function isOfMeans(scene: Scene, roles: RoleTable, { from }: Placed<'period'>): boolean {
  return scene.valueSpans.some((span, i) => {
    const near = span !== undefined && from >= span.to && from - span.to <= 1;
    return near && ['income', 'expenses'].some((role) => roles.has(i, role));
  });
}

/** "Last week" is no rhythm. */
export function isPartOfDate(dates: readonly Placed<'date'>[], { start, end }: Placed): boolean {
  return dates.some((date) => !date.weak && date.start <= start && date.end > end);
}
