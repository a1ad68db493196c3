import { DEFAULT_LOCALE, type Language, type Locale, languageOf } from '../../kernel/index.ts';
import type { ValueOptions } from '../values/index.ts';

/** One row of a set in the form of the corpora; fields beyond the common ones stay unread here. */
export interface EvalRow {
  readonly id: string;
  readonly lang?: Language;
  readonly locale?: Locale;
  readonly input: string;
  readonly expected: unknown;
  readonly kind?: string;
  /** A clean case with one answer. */
  readonly core?: boolean;
  /** Repository and path that the row comes from. */
  readonly src?: string;
  readonly [field: string]: unknown;
}

/** Whose words and marks a row is in; a bare language gets its usual locale. */
export function optionsOf({ lang, locale }: EvalRow): ValueOptions {
  const language = lang ?? (locale === undefined ? undefined : languageOf(locale)) ?? 'en';
  const regional = locale !== undefined && /[-_]/.test(locale) ? locale : undefined;
  return { language, locale: regional ?? DEFAULT_LOCALE[language] };
}

/** Equal to nine digits, as far as sources write their fractions out. */
export function sameNumber(found: number | undefined, expected: number): boolean {
  if (found === undefined) return false;
  return (
    found === expected || Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(found), Math.abs(expected))
  );
}
