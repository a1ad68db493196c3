import { type Case, type Creditor, referenceKey } from '../../domain/index.ts';
import { type LocalDate, type Minor, minor, sha256, type TimeZone } from '../../kernel/index.ts';
import type { ContactAddress, Portfolio } from '../../store/index.ts';
import type { Countries } from './countries.ts';
import { readDebtor, readFactors } from './read-debtor.ts';
import { readDue } from './read-due.ts';
import { checkInvoices, readInvoices } from './read-invoices.ts';
import type { RowReader } from './row-reader.ts';

export interface CaseRow {
  readonly case: Case;
  readonly portfolio: Portfolio;
  readonly contacts: readonly ContactAddress[];
}

export interface CaseContext {
  /** The day it is in a zone. */
  readonly today: (zone: TimeZone) => LocalDate;
  readonly countries: Countries;
}

const PAYMENTS = { min: 0, max: 1_000 } as const;

/** What one row says; to be used where the reader has found no problem. Ids follow from names: same row, same ids. */
export function readCase(reader: RowReader, { today: todayAt, countries }: CaseContext): CaseRow {
  const reference = reader.text('reference');
  const key = idOf(referenceKey(reference));
  const id = `case_${key}`;
  const debtor = readDebtor(reader, `debtor_${key}`, countries);
  const today = todayAt(debtor.timeZone);
  const currency = readCurrency(reader);
  const dueOn = readDue(reader, today);
  const principal = readPrincipal(reader, currency);
  const interest = reader.amount('interest', currency);
  const fees = reader.amount('fees', currency);
  const invoices = readInvoices(reader, { caseId: id, currency, today });
  checkInvoices(reader, invoices, { kind: debtor.kind, principal, dueOn });
  const portfolio = readPortfolio(reader);
  return {
    case: {
      id,
      reference,
      portfolioId: portfolio.id,
      creditor: readCreditor(reader),
      debtor: { ...debtor, factors: readFactors(reader, debtor.country, today) },
      title: reader.text('title'),
      currency,
      principal,
      interest,
      fees,
      balance: readBalance(reader, principal, interest, fees),
      dueOn,
      invoices,
      state: 'open',
      history: {
        kept: reader.whole('kept', PAYMENTS) ?? 0,
        broken: reader.whole('broken', PAYMENTS) ?? 0,
      },
    },
    portfolio,
    contacts: readContacts(reader, id),
  };
}

/** 96 bits of a hash: short enough to type, and no two names of a portfolio share one. */
function idOf(name: string): string {
  return sha256(name).slice(0, 24);
}

function readPortfolio(reader: RowReader): Portfolio {
  const name = reader.text('portfolio');
  return { id: `portfolio_${idOf(name)}`, name };
}

function readCreditor(reader: RowReader): Creditor {
  const name = reader.text('creditor');
  const phone = reader.text('creditor_phone');
  if (reader.sound('creditor_phone') && !/^\+?[\d ().-]{3,24}$/.test(phone)) {
    reader.note('creditor_phone', 'is not a telephone number', 'use digits, spaces, hyphens and brackets');
  }
  return {
    id: `creditor_${idOf(name)}`,
    name,
    publicName: reader.text('creditor_public_name'),
    role: reader.oneOf('creditor_role', ['first_party', 'third_party']),
    phone,
    address: reader.text('creditor_address'),
  };
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

function readCurrency(reader: RowReader): string {
  const code = reader.text('currency').toUpperCase();
  if (reader.sound('currency') && !CURRENCIES.has(code)) {
    reader.note('currency', 'is not a currency', 'use its three letters of ISO 4217');
  }
  return code;
}

function readPrincipal(reader: RowReader, currency: string): Minor {
  const principal = reader.amount('principal', currency);
  if (!reader.has('principal')) reader.note('principal', 'is missing', 'fill the cell');
  else if (reader.sound('principal') && principal === 0) {
    reader.note('principal', 'is zero', 'leave the case out, or correct the amount');
  }
  return principal;
}

function readBalance(reader: RowReader, ...parts: readonly Minor[]): Minor {
  const balance = parts.reduce<number>((total, part) => total + part, 0);
  if (Number.isSafeInteger(balance)) return minor(balance);
  reader.note('principal', 'is too large to be counted exactly', 'correct the amounts');
  return minor(0);
}

/** A telephone is reached by SMS and voice. WhatsApp needs the debtor's own opt-in, so none is made for it. */
function readContacts(reader: RowReader, caseId: string): ContactAddress[] {
  const phone = reader.optional('phone').replace(/[\s().-]/g, '');
  if (phone !== '' && !/^\+[1-9]\d{7,14}$/.test(phone)) {
    reader.note('phone', 'is not a number with its country', 'write it as +48 …');
  }
  const email = reader.optional('email');
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) {
    reader.note('email', 'is not an e-mail address', 'correct it, or leave it empty');
  }
  const to = (address: string, channels: readonly string[]) =>
    address === '' ? [] : channels.map((channel) => ({ caseId, channel, address }));
  return [...to(phone, ['sms', 'voice']), ...to(email, ['email'])];
}
