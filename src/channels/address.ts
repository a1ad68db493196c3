/** An address of a person on a channel: a phone number, or an id that hides it (WhatsApp user names). */
export interface ContactAddress {
  readonly channel: 'sms' | 'whatsapp' | 'voice';
  readonly kind: 'phone' | 'user_id';
  /** `+48600100200` (E.164), or the business-scoped user id: `PL.13a9f…`. */
  readonly value: string;
}

const PHONE = /^\+[1-9]\d{4,14}$/;
/** Two letters of a country, optionally `ENT`, and up to 128 letters and digits. Source: Meta, "Business-scoped user IDs". */
const USER_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** Reads a `From` or `To` of Twilio: `+48…`, `whatsapp:+48…`, `whatsapp:PL.…`; undefined for anything else. */
export function readAddress(text: string): ContactAddress | undefined {
  const [, prefix, value] = /^(?:(whatsapp):)?(.+)$/.exec(text.trim()) ?? [];
  if (value === undefined) return undefined;
  const channel = prefix === undefined ? 'sms' : 'whatsapp';
  if (PHONE.test(value)) return { channel, kind: 'phone', value };
  if (channel === 'whatsapp' && USER_ID.test(value)) return { channel, kind: 'user_id', value };
  return undefined;
}

/** The address as Twilio wants it in `To` and `From`. */
export function writeAddress({ channel, value }: Pick<ContactAddress, 'channel' | 'value'>): string {
  return channel === 'whatsapp' ? `whatsapp:${value}` : value;
}
