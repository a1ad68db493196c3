import type { Invoice } from '../../domain/index.ts';
import { type CurrencyCode, LIMITS, type LocalDate, sum } from '../../kernel/index.ts';
import { readAmount } from './read-amount.ts';
import { dueFrom } from './read-due.ts';
import { amountForm, type RowReader } from './row-reader.ts';

/** Marks of the column `invoices`. */
const BETWEEN_INVOICES = ';';
const BETWEEN_PARTS = '|';

/** A cell longer than this is not read: 40 characters for the number, due day and amount each. */
const CELL_CHARS = LIMITS.importInvoices.value * 120;

const FORM = 'write NUMBER|DUE|AMOUNT;NUMBER|DUE|AMOUNT';

/** The invoices of a case in the order of the cell; none where it is empty. `caseId` begins their ids. */
export function readInvoices(
  reader: RowReader,
  of: { readonly caseId: string; readonly currency: CurrencyCode; readonly today: LocalDate },
): Invoice[] {
  const cell = reader.optional('invoices', CELL_CHARS);
  if (cell === '') return [];
  const note = (problem: string, fix: string) => reader.note('invoices', problem, fix);
  const parts = cell.split(BETWEEN_INVOICES).filter((part) => part.trim() !== '');
  if (parts.length === 0 || parts.length > LIMITS.importInvoices.value) {
    note('names no invoice or too many', `give at most ${LIMITS.importInvoices.value} invoices: ${FORM}`);
    return [];
  }
  const invoices = parts.flatMap((part, i): Invoice[] => {
    const [number = '', due = '', amount = '', ...more] = part
      .split(BETWEEN_PARTS)
      .map((text) => text.trim());
    const dueOn = dueFrom(due, of.today);
    const balance = readAmount(amount, of.currency);
    const which = `invoice ${i + 1}`;
    if (more.length > 0 || amount === '') note(`${which} has not three parts`, FORM);
    else if (number === '' || number.length > 40)
      note(`${which} has no number or a long one`, 'use 1 to 40 characters');
    else if (dueOn === undefined)
      note(`${which} has no due day`, 'write it YYYY-MM-DD, or in whole days past due');
    else if (balance === undefined || balance === 0) note(`${which} has no amount`, amountForm(of.currency));
    else return [{ id: `${of.caseId}_${i + 1}`, number, dueOn, balance, disputed: false }];
    return [];
  });
  const numbers = invoices.map(({ number }) => number.toLowerCase());
  if (new Set(numbers).size < numbers.length) note('names one invoice twice', 'give each invoice once');
  return invoices;
}

/** Compares invoices with the case they make up. */
export function checkInvoices(
  reader: RowReader,
  invoices: readonly Invoice[],
  debt: { readonly kind: string; readonly principal: number; readonly dueOn: LocalDate },
): void {
  if (invoices.length === 0 || !reader.sound('invoices')) return;
  if (debt.kind === 'consumer') {
    reader.note(
      'invoices',
      'are given for a consumer',
      'leave the cell empty, or call the debtor a business',
    );
  }
  if (
    reader.sound('principal', 'currency') &&
    sum(invoices.map(({ balance }) => balance)) !== debt.principal
  ) {
    reader.note('invoices', 'do not sum to the principal', 'correct the amounts or the principal');
  }
  const oldest = invoices.map(({ dueOn }) => dueOn).sort()[0]!;
  if (reader.sound('due_on', 'days_past_due') && oldest !== debt.dueOn) {
    reader.note(
      'invoices',
      'the oldest is not due when the case is',
      'give the case the due day of its oldest invoice',
    );
  }
}
