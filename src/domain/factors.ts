import { type Locale, languageOf, parseLocalDate } from '../kernel/index.ts';
import type { Case } from './case.ts';
import type { Factor } from './commands.ts';

export type FactorCheck = 'match' | 'mismatch' | 'not_on_file';

/**
 * Compares a factor that someone gave with what is on file. Dates are compared as days, ids as digits,
 * postcodes without spaces, hyphens and case. An unreadable value is a mismatch: it can never verify.
 */
export function checkFactor(debt: Pick<Case, 'debtor'>, factor: Factor): FactorCheck {
  const onFile = debt.debtor.factors.filter((known) => known.kind === factor.kind);
  if (onFile.length === 0) return 'not_on_file';
  const given = normalFactor(factor, debt.debtor.locale);
  const matches = onFile.some(
    (known) => given !== undefined && normalFactor(known, debt.debtor.locale) === given,
  );
  return matches ? 'match' : 'mismatch';
}

/** Kinds of factor that can be asked for, each once, in the order they stand on file. */
export function factorsToAsk(debt: Pick<Case, 'debtor'>): Factor['kind'][] {
  return [...new Set(debt.debtor.factors.map((factor) => factor.kind))];
}

function normalFactor({ kind, value }: Factor, locale: Locale): string | undefined {
  if (kind === 'date_of_birth') return normalDate(value.trim(), locale);
  const bare =
    kind === 'id_digits' ? value.replace(/\D/g, '') : value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare === '' ? undefined : bare;
}

/** An ISO day from `1980-02-29`, `19800229`, `1980/2/29`, or day, month and year in the order of the locale. */
function normalDate(text: string, locale: Locale): string | undefined {
  const yearFirst = /^(\d{4})(?:[-./ ](\d{1,2})[-./ ](\d{1,2})|(\d{2})(\d{2}))$/.exec(text);
  if (yearFirst) return isoDay(yearFirst[1]!, yearFirst[2] ?? yearFirst[4]!, yearFirst[3] ?? yearFirst[5]!);
  const yearLast = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first, second, year] = yearLast;
  const monthFirst = languageOf(locale) === 'en' && /[-_]US$/i.test(locale);
  return monthFirst ? isoDay(year!, first!, second!) : isoDay(year!, second!, first!);
}

function isoDay(year: string, month: string, day: string): string | undefined {
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
