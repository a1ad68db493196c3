import { describe, expect, it } from 'vitest';
import { readInbound, type TwilioInbound } from './inbound.ts';

const SID = `SM${'0'.repeat(32)}`;
const SMS = {
  MessageSid: SID,
  AccountSid: 'AC1',
  From: '+48600100200',
  To: '+48123456789',
  Body: 'Hello',
  NumMedia: '0',
};
const WHATSAPP = { ...SMS, From: 'whatsapp:+48600100200', To: 'whatsapp:+48123456789', WaId: '48600100200' };

const read = (params: Record<string, string>) => readInbound(params) as TwilioInbound;

describe('an inbound message', () => {
  it('is read from an SMS with what Twilio adds without notice passed over', () => {
    expect(readInbound({ ...SMS, SomethingNew: 'x' })).toEqual({
      messageId: SID,
      accountSid: 'AC1',
      from: { channel: 'sms', kind: 'phone', value: '+48600100200' },
      to: '+48123456789',
      kind: 'text',
      text: 'Hello',
      button: undefined,
      repliedTo: undefined,
      media: [],
      optOut: undefined,
    });
  });

  it('keeps the payload of a tapped button and the message it belongs to', () => {
    const tapped = read({
      ...WHATSAPP,
      Body: 'Option 2',
      MessageType: 'button',
      ButtonText: 'Option 2',
      ButtonPayload: 'offer:o2',
      OriginalRepliedMessageSid: 'SM9',
    });
    expect(tapped).toMatchObject({ kind: 'button', button: 'offer:o2', repliedTo: 'SM9', text: 'Option 2' });
  });

  it('reads a row of a list like a button', () => {
    expect(read({ ...WHATSAPP, Body: '', ListId: 'offer:o3', ListTitle: 'Option 3' })).toMatchObject({
      kind: 'button',
      button: 'offer:o3',
      text: 'Option 3',
    });
  });

  it('tells files by their types, and fetches none', () => {
    const photo = read({
      ...WHATSAPP,
      Body: '',
      NumMedia: '2',
      MediaContentType0: 'image/jpeg',
      MediaUrl0: 'https://x',
    });
    expect(photo).toMatchObject({
      kind: 'media',
      text: '',
      media: ['image/jpeg', 'application/octet-stream'],
    });
    expect(read({ ...SMS, NumMedia: '900' }).media).toHaveLength(10);
    expect(read({ ...SMS, NumMedia: 'many' }).media).toEqual([]);
  });

  it('tells a place, contacts, and what is not known', () => {
    expect(read({ ...WHATSAPP, Body: '', MessageType: 'location', Latitude: '1', Longitude: '2' }).kind).toBe(
      'location',
    );
    expect(read({ ...WHATSAPP, Body: '', MessageType: 'contacts' }).kind).toBe('contacts');
    expect(read({ ...WHATSAPP, Body: '', MessageType: 'sticker-of-the-future' }).kind).toBe('unknown');
  });

  it('takes a person without a phone number by the id of the business, and the number where both are told', () => {
    const hidden = { ...WHATSAPP, From: 'whatsapp:PL.13a9fC', WaId: '' };
    expect(read(hidden).from).toEqual({ channel: 'whatsapp', kind: 'user_id', value: 'PL.13a9fC' });
    expect(read({ ...hidden, WaId: '48600100200' }).from).toMatchObject({
      kind: 'phone',
      value: '+48600100200',
    });
  });

  it('knows a keyword that the carrier has answered already', () => {
    expect(read({ ...SMS, Body: 'STOP', OptOutType: 'STOP' }).optOut).toBe('STOP');
    expect(read({ ...SMS, Body: 'STOP' }).optOut).toBeUndefined();
  });

  it('loses the null character, which nothing can keep, and no other', () => {
    expect(read({ ...SMS, Body: 'a\0b\u200b ' }).text).toBe('ab\u200b ');
  });

  it.each([
    [{ ...SMS, MessageSid: '' }],
    [{ ...SMS, MessageSid: 'SM-1; drop' }],
    [{ ...SMS, From: 'anonymous' }],
    [{ ...SMS, From: '' }],
    [{ ...SMS, To: '' }],
  ])('says what is wrong with a webhook that is none, without its words', (params) => {
    const problem = readInbound(params);
    expect(problem).toHaveProperty('problem');
    expect(JSON.stringify(problem)).not.toContain('Hello');
  });
});
