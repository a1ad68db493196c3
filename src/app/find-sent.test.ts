import { expect, it } from 'vitest';
import type { ListedMessage, WhatsAppTemplate } from '../channels/index.ts';
import type { OutboxRow } from '../jobs/index.ts';
import { fakeClock } from '../kernel/index.ts';
import { findSent } from './find-sent.ts';

const TEMPLATE: WhatsAppTemplate = {
  id: 'waiting',
  locale: 'en-GB',
  replies: ['*'],
  contentSid: 'HX1',
  state: 'approved',
  body: 'Hello {{1}}, {{2}} wrote to you.',
  variables: { 1: 'givenName', 2: 'sender' },
};

const ROW = {
  channel: 'whatsapp',
  facts: { address: '+447700900123' },
  body: { text: 'Is the 3rd\ngood for you?' },
  case: { debtor: { givenName: 'Anna' }, creditor: { publicName: 'Northway' } },
} as unknown as OutboxRow;

const found = (text: string, row: OutboxRow = ROW, direction = 'outbound') =>
  findSent(
    {
      twilio: { list: async () => [{ providerId: 'SM1', direction, text } as ListedMessage] },
      templates: () => [TEMPLATE],
      clock: fakeClock('2026-03-02T16:00:00Z'),
    },
    row,
  );

it('knows a message by its words, whatever white space the carrier made of them', async () => {
  expect(await found('Is the 3rd good  for you? ')).toEqual(['SM1']);
  expect(await found('Is the 4th good for you?')).toEqual([]);
});

it('knows the template that went out in place of the words, with the values of this person only', async () => {
  expect(await found('Hello Anna, Northway wrote to you.')).toEqual(['SM1']);
  expect(await found('Hello Piotr, Northway wrote to you.')).toEqual([]);
});

it('takes no template for an SMS, and no message of the person', async () => {
  expect(await found('Hello Anna, Northway wrote to you.', { ...ROW, channel: 'sms' })).toEqual([]);
  expect(await found('Is the 3rd good for you?', ROW, 'inbound')).toEqual([]);
});
