import { checkNumber, type Note } from './check-number.ts';
import type { AuthorityRole } from './offer.ts';
import type { Authority, AuthorityBand } from './policy.ts';

/** Ranges of one role's limits, which rise with the age of the debt. */
export function checkAuthority(role: AuthorityRole, authority: Authority, note: Note): void {
  const at = `authority.${role}`;
  const { bands } = authority;
  if (bands.length === 0) note(`${at}.bands`, 'is empty', 'Give one band or more.');
  if (!authority.allowedKinds.includes('pay_in_full')) {
    note(`${at}.allowedKinds`, 'lacks pay_in_full', 'Every role takes the whole debt at once.');
  }
  checkNumber(authority.minFirstPaymentBps, `${at}.minFirstPaymentBps`, 0, 10_000, true, note);
  checkNumber(authority.minInstalmentBps, `${at}.minInstalmentBps`, 0, 10_000, true, note);
  for (const key of ['firstPaymentWithinDays', 'maxDelayDays', 'maxDurationDays'] as const) {
    checkNumber(authority[key], `${at}.${key}`, 0, 20_000, true, note);
  }
  bands.forEach((band, i) => {
    const path = `${at}.bands[${i}]`;
    checkNumber(band.maxDiscountBps, `${path}.maxDiscountBps`, 0, 10_000, true, note);
    checkNumber(band.lumpSumExtraBps, `${path}.lumpSumExtraBps`, 0, 10_000, true, note);
    checkNumber(band.maxInstalments, `${path}.maxInstalments`, 1, 360, true, note);
    const before = bands[i - 1];
    if (before === undefined) return;
    if (band.fromDaysPastDue <= before.fromDaysPastDue) {
      note(`${path}.fromDaysPastDue`, 'does not rise', 'Order the bands by age.');
    }
    if (isLess(band, before)) note(path, 'allows less than the band before', 'Let limits rise with age.');
  });
}

function isLess(band: AuthorityBand, than: AuthorityBand): boolean {
  return (
    band.maxDiscountBps < than.maxDiscountBps ||
    band.maxDiscountBps + band.lumpSumExtraBps < than.maxDiscountBps + than.lumpSumExtraBps ||
    band.maxInstalments < than.maxInstalments
  );
}

/** A stronger role covers all that a weaker one may grant, at every age. */
export function checkGrowth(
  weaker: AuthorityRole,
  less: Authority,
  stronger: AuthorityRole,
  more: Authority,
  note: Note,
): void {
  const at = `authority.${stronger}`;
  const fix = `Give it at least what ${weaker} has.`;
  const shrinks = (key: string) => note(`${at}.${key}`, `allows less than ${weaker}`, fix);
  for (const key of ['firstPaymentWithinDays', 'maxDelayDays', 'maxDurationDays'] as const) {
    if (more[key] < less[key]) shrinks(key);
  }
  for (const key of ['minFirstPaymentBps', 'minInstalmentBps'] as const)
    if (more[key] > less[key]) shrinks(key);
  if (less.belowValue && !more.belowValue) shrinks('belowValue');
  if (less.allowedKinds.some((kind) => !more.allowedKinds.includes(kind))) shrinks('allowedKinds');
  const ages = [...less.bands, ...more.bands].map((band) => band.fromDaysPastDue);
  const begun = (bands: readonly AuthorityBand[], age: number) =>
    bands.findLast((band) => band.fromDaysPastDue <= age) ?? bands[0];
  for (const age of [Math.min(...ages) - 1, ...ages]) {
    const from = begun(less.bands, age);
    const to = begun(more.bands, age);
    if (from !== undefined && to !== undefined && isLess(to, from)) {
      shrinks(`bands at ${age} days past due`);
      return;
    }
  }
}
