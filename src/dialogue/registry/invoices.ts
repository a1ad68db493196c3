import type { Command, Invoice } from '../../domain/index.ts';
import { caseNow, type Moment } from './define.ts';

/**
 * The open invoice that the debtor names: by the digits of its number, by its whole number in the text, or
 * because only one is left. Undefined where none or several fit.
 */
export function namedInvoice(moment: Moment): Invoice | undefined {
  return namedAmong(caseNow(moment).invoices, moment.event.command);
}

/** The one of these invoices, where it is open, that the debtor names. */
export function namedAmong(invoices: readonly Invoice[], command: Command | undefined): Invoice | undefined {
  const open = invoices.filter((invoice) => !invoice.disputed);
  const said = fold(`${command?.reference ?? ''} ${command?.evidence ?? ''}`);
  const byNumber = open.filter((invoice) => said.includes(fold(invoice.number)) || namesTail(said, invoice));
  return byNumber.length === 1 ? byNumber[0] : undefined;
}

/** Digits with no letter beside them: those inside codes and words number nothing. */
const BARE_DIGITS = /(?<![\p{L}\d])\d+(?![\p{L}\d])/gu;

/** The last run of digits of the number stands in the text by itself: "the one ending 0417". */
function namesTail(said: string, invoice: Invoice): boolean {
  const tail = /(\d{2,})\D*$/.exec(invoice.number)?.[1];
  if (tail === undefined) return false;
  return said.match(BARE_DIGITS)?.some((digits) => Number(digits) === Number(tail)) === true;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[\s./-]+/g, ' ');
}
