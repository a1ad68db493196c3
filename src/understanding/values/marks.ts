import type { Locale } from '../../kernel/index.ts';

/** The decimal mark of a locale; the other of the two parts thousands. */
export type DecimalMark = '.' | ',';

const known = new Map<string, DecimalMark>();

/** The decimal mark that people of a locale write. Source: Unicode CLDR through Intl; unknown locales get a point. */
export function decimalMarkOf(locale: Locale): DecimalMark {
  const kept = known.get(locale);
  if (kept !== undefined) return kept;
  const mark = readMark(locale);
  if (known.size < 200) known.set(locale, mark);
  return mark;
}

function readMark(locale: Locale): DecimalMark {
  try {
    const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
    return parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
  } catch {
    return '.';
  }
}
