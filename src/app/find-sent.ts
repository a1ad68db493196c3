import { type TwilioCarrier, type WhatsAppTemplate, writeAddress } from '../channels/index.ts';
import type { OutboxRow } from '../jobs/index.ts';
import { type Clock, epochMs } from '../kernel/index.ts';

/** How long before it is looked for a message may have been taken by the carrier. */
const LOOK_BACK_MS = 3_600_000;

export interface FindOptions {
  readonly twilio: Pick<TwilioCarrier, 'list'>;
  readonly templates: () => readonly WhatsAppTemplate[];
  readonly clock: Clock;
}

/**
 * Provider's ids of messages in the carrier's list that have the words of a row to its person. The list holds what the
 * person read: of content with buttons its filled-in body, of a template its words with the values.
 */
export async function findSent(
  { twilio, templates, clock }: FindOptions,
  { facts, channel, body, case: subject }: OutboxRow,
): Promise<string[]> {
  if (facts.address === null) return [];
  const isWhatsApp = channel === 'whatsapp';
  const to = writeAddress({ channel: isWhatsApp ? 'whatsapp' : 'sms', value: facts.address });
  const values = templateValues(subject);
  const mayRead = isWhatsApp ? templates().map((template) => filled(template, values)) : [];
  const words = new Set([body.text, ...mayRead].map(plainWords));
  const listed = await twilio.list({ to, after: new Date(epochMs(clock.now()) - LOOK_BACK_MS) });
  return listed
    .filter(({ direction, text }) => direction === 'outbound' && words.has(plainWords(text)))
    .map(({ providerId }) => providerId);
}

/** What the variables of templates stand for. */
export function templateValues({ debtor, creditor }: OutboxRow['case']): Record<string, string> {
  return { givenName: debtor.givenName, sender: creditor.publicName };
}

function filled({ body, variables }: WhatsAppTemplate, values: Readonly<Record<string, string>>): string {
  return body.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[variables[name] ?? ''] ?? whole);
}

/** Carriers may write the same letter another way and change white space. */
function plainWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
