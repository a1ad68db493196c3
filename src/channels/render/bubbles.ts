import { LIMITS } from '../../kernel/index.ts';
import { gsmFriendly, smsSegments } from './segments.ts';
import { splitText } from './split.ts';

export interface Choice {
  /** What comes back when it is chosen. */
  readonly payload: string;
  readonly label: string;
  /** What it stands for in one line, where there is room for it. */
  readonly detail?: string | undefined;
}

/** One message of ours on a channel: what is said, and what may be tapped or answered by number. */
export interface ChannelBubble {
  readonly text: string;
  readonly buttons: readonly Choice[];
}

/**
 * One reply as the bubbles of its channel, in order; the choices stand under the last.
 * - SMS: marks of print made plain where that saves segments, choices as a numbered list, texts beyond
 *   `smsBubbleSegments` parted between sentences.
 * - WhatsApp: parted where the body of one message would be too long.
 * - everywhere else: as it is.
 */
export function bubblesFor(reply: ChannelBubble, channel: string): ChannelBubble[] {
  switch (channel) {
    case 'sms':
      return smsBubbles(reply);
    case 'whatsapp':
      return whatsappBubbles(reply);
    default:
      return [reply];
  }
}

function smsBubbles({ text, buttons }: ChannelBubble): ChannelBubble[] {
  const list = numberedList(buttons);
  const whole = gsmFriendly([text, list].filter((part) => part !== '').join('\n\n'));
  const fits = (piece: string) =>
    piece.length <= LIMITS.carrierBodyChars.value &&
    smsSegments(piece).segments <= LIMITS.smsBubbleSegments.value;
  return withChoices(splitText(whole, fits), buttons);
}

/**
 * The choices that the text itself does not number. Options of a list stand numbered in the text, in the order
 * of their buttons, so the list goes on after them.
 */
function numberedList(buttons: readonly Choice[]): string {
  return buttons
    .map(({ label, payload }, i) => (payload.startsWith('offer:') ? '' : `${i + 1}. ${label}`))
    .filter((line) => line !== '')
    .join('\n');
}

function whatsappBubbles({ text, buttons }: ChannelBubble): ChannelBubble[] {
  const room = buttons.length === 0 ? LIMITS.carrierBodyChars.value : LIMITS.whatsappBodyChars.value;
  return withChoices(
    splitText(text, (piece) => piece.length <= room),
    buttons,
  );
}

function withChoices(pieces: readonly string[], buttons: readonly Choice[]): ChannelBubble[] {
  return pieces.map((text, i) => ({ text, buttons: i === pieces.length - 1 ? buttons : [] }));
}

/** The payload that a bare number stands for, where it answers numbered choices; undefined otherwise. */
export function choiceByNumber(text: string, buttons: readonly Choice[]): Choice | undefined {
  const [, digits] = /^\s*\(?(\d{1,2})[.)]?\s*$/.exec(text) ?? [];
  return digits === undefined ? undefined : buttons[Number(digits) - 1];
}
