import type { Debtor, Factor } from '../../domain/index.ts';
import { addPeriod, type LocalDate, languageOf, type TimeZone } from '../../kernel/index.ts';
import { type Countries, isNamedZone, isPostcode } from './countries.ts';
import type { RowReader } from './row-reader.ts';

/** Nobody alive was born longer ago. Unit: years. */
const OLDEST = 120;

const LEAST_FACTORS = 2;

/** Everything about the debtor but the day of birth, which needs to know what day it is there. */
export function readDebtor(reader: RowReader, id: string, countries: Countries): Omit<Debtor, 'factors'> {
  const country = reader.text('country').toUpperCase();
  if (reader.sound('country') && !countries.has(country)) {
    reader.note('country', 'is not a country', 'use its two letters of ISO 3166-1');
  }
  return {
    id,
    kind: reader.oneOf('debtor_kind', ['consumer', 'business']),
    name: reader.text('name'),
    givenName: reader.text('given_name'),
    country,
    locale: readLocale(reader),
    timeZone: readZone(reader, country, countries),
  };
}

function readLocale(reader: RowReader): string {
  const text = reader.text('locale');
  if (!reader.sound('locale')) return text;
  const locale = canonical(text);
  if (locale !== undefined && languageOf(locale) !== undefined) return locale;
  reader.note('locale', 'is not a language that is spoken here', 'use en-…, pl-…, pt-… or es-…');
  return text;
}

function canonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

/** `UTC` stands in where none can be told. */
function readZone(reader: RowReader, country: string, countries: Countries): TimeZone {
  const zone = reader.optional('time_zone');
  if (zone !== '' && isNamedZone(zone)) return zone;
  if (zone !== '') reader.note('time_zone', 'is not a time zone', 'use an IANA name such as Europe/Madrid');
  else if (reader.sound('country', 'time_zone')) {
    const only = countries.onlyZone(country);
    if (only !== undefined) return only;
    reader.note('time_zone', 'is missing, and the country has several', 'name the one of the debtor');
  }
  return 'UTC';
}

/** The partial factors that verify the debtor; at least two. */
export function readFactors(reader: RowReader, country: string, today: LocalDate): Factor[] {
  const values = {
    date_of_birth: readBirth(reader, today),
    id_digits: readIdDigits(reader),
    postcode: readPostcode(reader, country),
  };
  const kinds = ['date_of_birth', 'id_digits', 'postcode'] as const;
  const factors = kinds.flatMap((kind): Factor[] =>
    values[kind] === '' ? [] : [{ kind, value: values[kind] }],
  );
  if (reader.sound(...kinds) && factors.length < LEAST_FACTORS) {
    const empty = kinds.find((kind) => !reader.has(kind)) ?? 'postcode';
    reader.note(empty, 'fewer than two ways to verify the debtor', `fill two of ${kinds.join(', ')}`);
  }
  return factors;
}

function readBirth(reader: RowReader, today: LocalDate): string {
  const day = reader.day('date_of_birth');
  if (day === undefined || !reader.sound('date_of_birth')) return '';
  if (day < today && day > addPeriod(today, { years: -OLDEST })) return day;
  reader.note('date_of_birth', 'is not in the last 120 years', 'correct it, or leave it empty');
  return '';
}

function readIdDigits(reader: RowReader): string {
  const text = reader.optional('id_digits');
  if (text === '' || /^\d{3,6}$/.test(text)) return text;
  const whole = text.replace(/[\s./-]/g, '').length > 6;
  if (whole)
    reader.note('id_digits', 'looks like a whole id or card number', 'keep its last 3 to 6 digits alone');
  else reader.note('id_digits', 'is not 3 to 6 digits', 'give the last 3 to 6 digits of the id');
  return '';
}

function readPostcode(reader: RowReader, country: string): string {
  const text = reader.optional('postcode');
  if (text === '' || !reader.sound('country', 'postcode') || isPostcode(text, country)) return text;
  reader.note(
    'postcode',
    'is not one of the country',
    'write it in full; spreadsheets drop a zero at its start',
  );
  return '';
}
