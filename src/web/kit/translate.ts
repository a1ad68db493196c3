import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Readonly<Record<string, string | number>>;

/** Words a message of a catalogue (ICU MessageFormat). */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** Makes the wording function of one catalogue; parsed messages are kept. */
export function createTranslate<Key extends string>(
  catalogue: Readonly<Record<Key, string>>,
  locale: string,
): Translate<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const message = parsed.get(key) ?? new IntlMessageFormat(catalogue[key], locale);
    parsed.set(key, message);
    return String(message.format(values as Record<string, string | number>));
  };
}
