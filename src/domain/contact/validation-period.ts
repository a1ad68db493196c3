import { addDays, type LocalDate, weekday } from '../../kernel/index.ts';

/** Days after mailing on which receipt is assumed, counted without weekends and holidays: 12 CFR 1006.34(b)(5). */
const RECEIPT_DAYS = 5;
/** Days after receipt in which a debt may be disputed: 12 CFR 1006.34(b)(5), 15 USC 1692g(a). */
const DISPUTE_DAYS = 30;

/**
 * When a validation notice counts as received, and the last day of the validation period. Holidays are legal
 * public holidays as 5 USC 6103(a) lists them.
 */
export function validationPeriod(
  mailedOn: LocalDate,
  isFederalHoliday: (day: LocalDate) => boolean,
): { readonly receivedOn: LocalDate; readonly endsOn: LocalDate } {
  let receivedOn = mailedOn;
  for (let counted = 0; counted < RECEIPT_DAYS; ) {
    receivedOn = addDays(receivedOn, 1);
    if (weekday(receivedOn) <= 5 && !isFederalHoliday(receivedOn)) counted += 1;
  }
  return { receivedOn, endsOn: addDays(receivedOn, DISPUTE_DAYS) };
}
