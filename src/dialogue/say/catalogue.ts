import { DEFAULT_LOCALE, type Locale, languageOf } from '../../kernel/index.ts';
import { CHANNELS, type Channel } from '../facts.ts';
import type { Manifest } from './manifest.ts';
import { type Message, parseMessage } from './message.ts';

/** One entry in the words of one locale: a text for every channel, and others where a channel needs them. */
export interface Entry {
  readonly default: Message;
  readonly channels: Readonly<Partial<Record<Channel, Message>>>;
}

/** The words of one locale. */
export interface Catalogue {
  /** The tag of its file: `en`, `pl`, `pt-BR`, `es`. */
  readonly tag: Locale;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** All replies of a release, checked. Made by `loadReplies` only. */
export interface Replies {
  readonly manifest: Manifest;
  /** By tag. Every language of the engine has at least one. */
  readonly catalogues: ReadonlyMap<Locale, Catalogue>;
}

/** The key of a button's label in a catalogue. */
export function buttonKey(buttonId: string): string {
  return `button.${buttonId}`;
}

/** The text of an entry on a channel. */
export function messageFor(entry: Entry, channel: Channel): Message {
  return entry.channels[channel] ?? entry.default;
}

/** A written entry: one text, or `{"default": …, "sms": …}`. Problems are told as text. */
export function parseEntry(value: unknown): { entry: Entry } | { problems: string[] } {
  const texts = typeof value === 'string' ? { default: value } : value;
  if (texts === null || typeof texts !== 'object' || Array.isArray(texts)) {
    return { problems: ['must be a text or an object of texts by channel'] };
  }
  const problems: string[] = [];
  const channels: Record<string, Message> = {};
  if (!Object.hasOwn(texts, 'default')) problems.push('has no text for the key default');
  for (const [channel, text] of Object.entries(texts)) {
    if (channel !== 'default' && !(CHANNELS as readonly string[]).includes(channel)) {
      problems.push(`names the unknown channel ${channel}`);
    } else if (typeof text !== 'string' || text.trim() === '') {
      problems.push(`(${channel}) must be a text that is not empty`);
    } else {
      const parsed = parseMessage(text);
      if ('message' in parsed) channels[channel] = parsed.message;
      else problems.push(`(${channel}) is not ICU MessageFormat: ${parsed.syntaxError}`);
    }
  }
  if (problems.length > 0) return { problems };
  const { default: fallback, ...others } = channels;
  return { entry: { default: fallback!, channels: others } };
}

/** The catalogue that answers in a locale, and the locale that its figures are written in. */
export interface Choice {
  readonly catalogue: Catalogue;
  /** The debtor's own locale where the catalogue speaks its language, else the catalogue's default. */
  readonly format: Locale;
}

/**
 * Finds the words for a debtor: the catalogue of the very locale, else one of its language, else English.
 * `pt-PT` reads the `pt-BR` catalogue with Portuguese figures; `es-MX` reads `es` with Mexican ones.
 */
export function chooseCatalogue(replies: Replies, locale: Locale): Choice {
  const language = languageOf(locale) ?? 'en';
  const { catalogues } = replies;
  const catalogue =
    catalogues.get(locale) ??
    catalogues.get(language) ??
    catalogues.get(DEFAULT_LOCALE[language]) ??
    [...catalogues.values()].find(({ tag }) => languageOf(tag) === language)!;
  return { catalogue, format: formatLocale(locale) ?? DEFAULT_LOCALE[language] };
}

/** A locale that `Intl` takes: of a language spoken here and with a region, `pt_BR` read as `pt-BR`. */
function formatLocale(locale: Locale): Locale | undefined {
  const tag = locale.replaceAll('_', '-');
  return languageOf(tag) !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})+$/i.test(tag) ? tag : undefined;
}
