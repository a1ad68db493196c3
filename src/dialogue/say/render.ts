import { invariant, type LocalDate, type Locale } from '../../kernel/index.ts';
import type { Channel } from '../facts.ts';
import { buttonKey, type Catalogue, chooseCatalogue, messageFor, type Replies } from './catalogue.ts';
import { writeCount, writeDate, writeMoney, writePercent } from './formats.ts';
import { invoiceLines, type Line, offerLine, scheduleLines } from './fragments.ts';
import { type Message, writeMessage } from './message.ts';
import type { Slots, SlotValue } from './slot-value.ts';

/** What is to be said, to whom and where. */
export interface RenderRequest {
  readonly replyId: string;
  /** The debtor's locale. */
  readonly locale: Locale;
  readonly channel: Channel;
  readonly slots: Slots;
  /** Today at the debtor: near dates are written with their weekday. */
  readonly today: LocalDate;
}

/** A reply in words. */
export interface Rendered {
  readonly text: string;
  readonly buttons: readonly { readonly payload: string; readonly label: string }[];
  /** How each slot was written, by name. */
  readonly figures: Readonly<Record<string, string>>;
  /** The pieces of catalogue text that went into it, in order: what `checkOutbound` takes as `templateLiterals`. */
  readonly literals: readonly string[];
  /** The same text with `{slot}` in place of every slot: what a model may rephrase. */
  readonly template: string;
}

/** Channels where a no-break space costs money (it is not in GSM-7) or means nothing. */
const PLAIN_SPACE: readonly Channel[] = ['sms', 'voice', 'terminal'];

/**
 * Writes a reply in the debtor's locale for one channel. Pure. Throws `INVARIANT_BROKEN` where the reply is
 * unknown or its slots are not those of the manifest: a release is checked before it is used.
 */
export function render(replies: Replies, request: RenderRequest): Rendered {
  const { replyId, slots } = request;
  const spec = replies.manifest.replies[replyId];
  invariant(spec !== undefined, `There is no reply ${replyId}.`);
  for (const [name, type] of Object.entries(spec.slots)) {
    invariant(slots[name]?.type === type, `The reply ${replyId} needs the slot ${name} as ${type}.`);
  }
  const writer = new Writer(replies, request);
  const { text, figures, template } = writer.reply(replyId, slots);
  return {
    text,
    figures,
    template,
    literals: writer.literals,
    buttons: spec.buttons.map((id) => ({
      payload: replies.manifest.buttons[id]!.payload,
      label: writer.plain(buttonKey(id)),
    })),
  };
}

/** The label of a button in the debtor's locale. */
export function renderLabel(
  replies: Replies,
  request: Pick<RenderRequest, 'locale' | 'channel' | 'today'> & { readonly buttonId: string },
): string {
  return new Writer(replies, { ...request, replyId: buttonKey(request.buttonId), slots: {} }).plain(
    buttonKey(request.buttonId),
  );
}

/** Writes entries of one catalogue; gathers the literal text on the way. */
class Writer {
  readonly literals: string[] = [];
  private readonly catalogue: Catalogue;
  private readonly format: Locale;
  private readonly channel: Channel;
  private readonly today: LocalDate;

  constructor(replies: Replies, { locale, channel, today }: RenderRequest) {
    const choice = chooseCatalogue(replies, locale);
    this.catalogue = choice.catalogue;
    this.format = choice.format;
    this.channel = channel;
    this.today = today;
  }

  reply(key: string, slots: Slots): Pick<Rendered, 'text' | 'figures' | 'template'> {
    const figures = Object.fromEntries(
      Object.entries(slots).map(([name, value]) => [name, this.slot(value)]),
    );
    const message = this.message(key);
    return {
      text: this.write(message, slots, (name) => figures[name]!),
      template: this.template(message, slots),
      figures,
    };
  }

  /** An entry without slots, such as a label. */
  plain(key: string): string {
    return this.template(this.message(key), {});
  }

  private message(key: string): Message {
    const entry = this.catalogue.entries.get(key);
    invariant(entry !== undefined, `The catalogue ${this.catalogue.tag} has no entry ${key}.`);
    return messageFor(entry, this.channel);
  }

  private write(message: Message, slots: Slots, slot: (name: string) => string): string {
    return writeMessage(message, {
      locale: this.format,
      choose: (name) => chosenBy(slots[name]),
      write: slot,
      writeNumber: (value) => this.spaces(writeCount(value, this.format)),
      onLiteral: (text) => this.literals.push(text),
    });
  }

  private template(message: Message, slots: Slots): string {
    return writeMessage(message, {
      locale: this.format,
      choose: (name) => chosenBy(slots[name]),
      write: (name) => `{${name}}`,
      writeNumber: (_value, name) => `{${name}}`,
    });
  }

  private slot(value: SlotValue): string {
    switch (value.type) {
      case 'text':
      case 'phone':
        return value.value;
      case 'article':
        return value.text;
      case 'money':
        return this.spaces(writeMoney(value.amount, value.currency, this.format));
      case 'date':
        return this.spaces(writeDate(value.date, this.format, this.today));
      case 'count':
        return this.spaces(writeCount(value.value, this.format));
      case 'percent':
        return this.spaces(writePercent(value.share, this.format));
      case 'options':
        return value.offers.map((offer, i) => `${i + 1}. ${this.line(offerLine(offer))}`).join('\n');
      case 'schedule':
        return scheduleLines(value)
          .map((line) => this.line(line))
          .join('\n');
      case 'invoices':
        return invoiceLines(value)
          .map((line) => this.line(line))
          .join('\n');
    }
  }

  private line({ fragment, slots }: Line): string {
    return this.write(this.message(fragment), slots, (name) => this.slot(slots[name]!));
  }

  private spaces(text: string): string {
    return PLAIN_SPACE.includes(this.channel) ? text.replaceAll('\u00a0', ' ') : text;
  }
}

function chosenBy(value: SlotValue | undefined): string | number {
  if (value?.type === 'count') return value.value;
  return value?.type === 'text' ? value.value : 'other';
}
