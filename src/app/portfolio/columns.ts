import { LIMITS } from '../../kernel/index.ts';

/** One column of a portfolio file. `docs/import.md` is held equal to this table by a test. */
export interface Column {
  /** `yes`, `no`, or on what it depends. */
  readonly needed: string;
  /** What the cells hold, and what an empty one stands for. */
  readonly form: string;
}

const TEXT = `at most ${LIMITS.importFieldChars.value} characters`;
const ONE_OF_TWO = 'one of `due_on`, `days_past_due`';
const TWO_OF_THREE = 'two of `date_of_birth`, `id_digits`, `postcode`';

export const COLUMNS = {
  reference: { needed: 'yes', form: `What stands on the debtor's letters; no two cases share one. ${TEXT}` },
  creditor: {
    needed: 'yes',
    form: `Legal name of who is owed; its details are the same in all its rows. ${TEXT}`,
  },
  creditor_public_name: {
    needed: 'yes',
    form: `How the creditor is named to somebody who is not verified yet: nothing in it hints at a debt. ${TEXT}`,
  },
  creditor_role: {
    needed: 'yes',
    form: '`first_party`: owed the debt itself; `third_party`: collects for another or bought the debt',
  },
  creditor_phone: { needed: 'yes', form: 'Number that debtors can call, as it is to be shown' },
  creditor_address: { needed: 'yes', form: `Postal address of the creditor. ${TEXT}` },
  portfolio: { needed: 'yes', form: `Name of the portfolio the case belongs to. ${TEXT}` },
  debtor_kind: { needed: 'yes', form: '`consumer` or `business`' },
  name: { needed: 'yes', form: `Full name of the person or business. ${TEXT}` },
  given_name: { needed: 'yes', form: `How the debtor, or the person at the business, is addressed. ${TEXT}` },
  country: { needed: 'yes', form: 'ISO 3166-1 alpha-2: `PL`' },
  locale: {
    needed: 'yes',
    form: 'BCP 47 tag of a language that is spoken here: `pl-PL`, `pt-BR`, `es-ES`, `en-US`',
  },
  time_zone: {
    needed: 'where the country has several',
    form: 'IANA name: `Europe/Madrid`. Empty: the one zone of the country',
  },
  title: { needed: 'yes', form: `What the debt is for, in the debtor's language. ${TEXT}` },
  currency: { needed: 'yes', form: 'ISO 4217: `PLN`' },
  principal: { needed: 'yes', form: 'Amount above 0' },
  interest: { needed: 'no', form: 'Amount. Empty: 0' },
  fees: { needed: 'no', form: 'Amount. Empty: 0' },
  due_on: { needed: ONE_OF_TWO, form: 'Day `YYYY-MM-DD`; the debt is overdue from the day after' },
  days_past_due: {
    needed: ONE_OF_TWO,
    form: 'Whole days since the due day at the debtor today; negative before it',
  },
  date_of_birth: { needed: TWO_OF_THREE, form: 'Day `YYYY-MM-DD`' },
  id_digits: {
    needed: TWO_OF_THREE,
    form: 'The last 3 to 6 digits of the national or tax id, never the whole of it. The replies ask for four',
  },
  postcode: { needed: TWO_OF_THREE, form: 'As it is written in the country' },
  invoices: {
    needed: 'no',
    form: `Of a business, at most ${LIMITS.importInvoices.value}: \`NUMBER|DUE|AMOUNT;NUMBER|DUE|AMOUNT\`. DUE is a day or days past due; the oldest is that of the case; the amounts sum to the principal`,
  },
  kept: { needed: 'no', form: 'Payments that the debtor kept before, 0 to 1000. Empty: 0' },
  broken: { needed: 'no', form: 'Payments that the debtor broke before, 0 to 1000. Empty: 0' },
  phone: { needed: 'no', form: 'Number of the debtor with its country: `+48 …`. Reached by SMS and voice' },
  email: { needed: 'no', form: 'E-mail address of the debtor' },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

/** Columns without which no row of a file can be taken. */
export const NEEDED_COLUMNS = (Object.keys(COLUMNS) as ColumnName[]).filter(
  (name) => COLUMNS[name].needed === 'yes',
);
