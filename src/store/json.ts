/**
 * JSON for a jsonb parameter. Postgres holds neither the character U+0000 nor half a surrogate pair: both are
 * replaced by U+FFFD, so that no text of a debtor can make a row impossible.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  // Only such characters are written as these escapes; an escaped backslash before them is a false alarm.
  if (!/\\u(0000|d[89a-f])/.test(json)) return json;
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? toText(inner) : inner));
}

/** Text for a text parameter, cleaned as `toJson` does. */
export function toText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
