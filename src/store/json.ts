/**
 * JSON for a jsonb parameter. Postgres holds neither the character U+0000 nor half a surrogate pair: both are
 * replaced by U+FFFD, so that no text of a debtor can make a row impossible.
 */
export function toJson(value: unknown): string {
  // JSON.stringify writes exactly these two as such escapes; an escaped backslash may stand before the same letters.
  return JSON.stringify(value).replace(ESCAPES, (found) => (found === '\\\\' ? found : '\uFFFD'));
}

const ESCAPES = /\\\\|\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** Text as Postgres can hold it, cleaned as `toJson` does. */
export function toText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
