import {
  addDays,
  type CurrencyCode,
  DEFAULT_LOCALE,
  fromMajor,
  isTimeZone,
  type LocalDate,
  type Minor,
  minor,
} from '../kernel/index.ts';
import type { Affordability, Case, Invoice } from './case.ts';
import type { JsonObject, JsonReader } from './json-reader.ts';

/**
 * A case from plain JSON with decimals in major units. Needs `balance`, `currency` and `dueOn` or
 * `daysPastDue`; may have `kind`, `country`, `locale`, `timeZone`, `principal`, `interest`, `fees`, `history`,
 * `invoices`. Other fields are not looked at.
 */
export function readCase(value: unknown, today: LocalDate, reader: JsonReader): Case | undefined {
  const json = reader.object(value, 'case');
  if (json === undefined) {
    if (value === undefined || value === null) reader.note('case', 'is missing', 'Give the case.');
    return undefined;
  }
  const currency = readCurrency(json, reader);
  const dueOn = readDueOn(json, today, reader);
  const balance = reader.number(json['balance'], 'case.balance', 0);
  if (json['balance'] === undefined) reader.note('case.balance', 'is missing', 'Give what is owed.');
  if (currency === undefined || dueOn === undefined || balance === undefined) return undefined;
  const money = (key: string) => fromMajor(reader.number(json[key], `case.${key}`, 0) ?? 0, currency);
  const whole = fromMajor(balance, currency);
  const history = reader.object(json['history'], 'case.history');
  return {
    ...readParties(json, reader),
    id: reader.text(json['id'], 'case.id') ?? 'case',
    reference: reader.text(json['reference'], 'case.reference') ?? 'case',
    portfolioId: 'portfolio',
    title: reader.text(json['title'], 'case.title') ?? '',
    currency,
    principal: json['principal'] === undefined ? whole : money('principal'),
    interest: money('interest'),
    fees: money('fees'),
    balance: whole,
    dueOn,
    invoices: readInvoices(json, currency, dueOn, reader),
    state: 'open',
    history: {
      kept: reader.whole(history?.['kept'], 'case.history.kept') ?? 0,
      broken: reader.whole(history?.['broken'], 'case.history.broken') ?? 0,
    },
  };
}

function readCurrency(json: JsonObject, reader: JsonReader): CurrencyCode | undefined {
  const currency = reader.text(json['currency'], 'case.currency');
  if (currency !== undefined && /^[A-Z]{3}$/.test(currency)) return currency;
  return reader.note('case.currency', 'is not a currency code', 'Use three capital letters (ISO 4217).');
}

function readDueOn(json: JsonObject, today: LocalDate, reader: JsonReader): LocalDate | undefined {
  if (json['dueOn'] !== undefined) return reader.day(json['dueOn'], 'case.dueOn');
  if (json['daysPastDue'] === undefined) {
    return reader.note('case.dueOn', 'is missing', 'Give `dueOn` or `daysPastDue`.');
  }
  const days = reader.whole(json['daysPastDue'], 'case.daysPastDue', -36_500);
  if (days !== undefined && days > 36_500) {
    return reader.note('case.daysPastDue', 'is more than a century', 'Use days.');
  }
  return days === undefined ? undefined : addDays(today, -days);
}

function readParties(json: JsonObject, reader: JsonReader): Pick<Case, 'creditor' | 'debtor'> {
  const debtor = reader.object(json['debtor'], 'case.debtor') ?? {};
  const field = (key: string) => json[key] ?? debtor[key];
  const zone = reader.text(field('timeZone'), 'case.timeZone') ?? 'UTC';
  if (!isTimeZone(zone)) reader.note('case.timeZone', 'is not a zone', 'Use a name such as Europe/Warsaw.');
  return {
    creditor: {
      id: 'creditor',
      name: '',
      publicName: '',
      role: 'first_party',
      phone: '',
      address: '',
    },
    debtor: {
      id: 'debtor',
      kind: reader.oneOf(field('kind'), 'case.kind', ['consumer', 'business']) ?? 'consumer',
      name: '',
      givenName: '',
      country: reader.text(field('country'), 'case.country') ?? '',
      locale: reader.text(field('locale'), 'case.locale') ?? DEFAULT_LOCALE.en,
      timeZone: zone,
      factors: [],
    },
  };
}

function readInvoices(
  json: JsonObject,
  currency: CurrencyCode,
  dueOn: LocalDate,
  reader: JsonReader,
): Invoice[] {
  const list = reader.list(json['invoices'], 'case.invoices') ?? [];
  return list.flatMap((item, i) => {
    const at = `case.invoices[${i}]`;
    const invoice = reader.object(item, at);
    const balance = reader.number(invoice?.['balance'], `${at}.balance`, 0);
    if (invoice === undefined || balance === undefined) {
      reader.note(`${at}.balance`, 'is missing', 'Give what is open on the invoice.');
      return [];
    }
    const id = reader.text(invoice['id'], `${at}.id`) ?? `invoice-${i + 1}`;
    return [
      {
        id,
        number: reader.text(invoice['number'], `${at}.number`) ?? id,
        dueOn: reader.day(invoice['dueOn'], `${at}.dueOn`) ?? dueOn,
        balance: fromMajor(balance, currency),
        disputed: invoice['disputed'] === true,
      },
    ];
  });
}

/** Means from plain JSON with decimals in major units a month: `income`, `expenses`, `disposable`, `totalDebts`. */
export function readAffordability(value: unknown, currency: CurrencyCode, reader: JsonReader): Affordability {
  const json = reader.object(value, 'affordability') ?? {};
  const means: { -readonly [K in keyof Affordability]: Minor } = {};
  for (const key of ['income', 'expenses', 'disposable', 'totalDebts'] as const) {
    const read = reader.number(json[key], `affordability.${key}`, key === 'disposable' ? -1e12 : 0);
    if (read !== undefined) means[key] = minor(fromMajor(read, currency));
  }
  return means;
}
