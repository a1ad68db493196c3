import { LIMITS } from '../../kernel/index.ts';
import type { ChannelBubble, Choice } from './bubbles.ts';

/**
 * Buttons and lists reach WhatsApp as content resources. The shapes are few (one to three quick replies, a list
 * of one to ten rows) and every word in them is a variable, so each is made once per account and used for all
 * conversations. In session they need no approval. Source: Twilio Content API, quick-reply and list-picker.
 */
export type ContentShape =
  | { readonly kind: 'quick_reply'; readonly count: number }
  | { readonly kind: 'list'; readonly count: number };

/** What fills the variables of a shape. */
export interface WhatsAppContent {
  readonly shape: ContentShape;
  readonly variables: Readonly<Record<string, string>>;
}

/** The content of a bubble; undefined where it is plain text. More choices than a list holds are left to the text. */
export function whatsappContent(
  { text, buttons }: ChannelBubble,
  listLabel: string,
): WhatsAppContent | undefined {
  if (buttons.length === 0) return undefined;
  const quick =
    buttons.length <= LIMITS.whatsappButtons.value &&
    buttons.every(({ label }) => label.length <= LIMITS.whatsappButtonChars.value);
  const shown = buttons.slice(0, LIMITS.whatsappRows.value);
  return quick
    ? {
        shape: { kind: 'quick_reply', count: shown.length },
        variables: { body: text, ...quickVariables(shown) },
      }
    : {
        shape: { kind: 'list', count: shown.length },
        variables: { body: text, button: listLabel, ...rowVariables(shown) },
      };
}

function quickVariables(choices: readonly Choice[]): Record<string, string> {
  return Object.fromEntries(
    choices.flatMap(({ payload, label }, i) => [
      [`title${i + 1}`, label],
      [`id${i + 1}`, payload],
    ]),
  );
}

function rowVariables(choices: readonly Choice[]): Record<string, string> {
  return Object.fromEntries(
    choices.flatMap(({ payload, label, detail }, i) => [
      [`item${i + 1}`, shorten(label, LIMITS.whatsappRowChars.value)],
      [`detail${i + 1}`, shorten(detail ?? label, LIMITS.whatsappRowDetailChars.value)],
      [`id${i + 1}`, payload],
    ]),
  );
}

function shorten(text: string, chars: number): string {
  return text.length <= chars ? text : `${text.slice(0, chars - 1).trimEnd()}…`;
}

/** Name under which a shape is found again in an account. */
export function shapeName({ kind, count }: ContentShape): string {
  return `ugoda_${kind}_${count}`;
}
