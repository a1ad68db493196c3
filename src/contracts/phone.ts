import * as z from 'zod';

const channelSchema = z.enum(['sms', 'whatsapp']);

/** Somebody whose phone can be held, with the answers that verify them. */
export const phonePersonSchema = z.object({
  number: z.string().describe('E.164'),
  name: z.string(),
  reference: z.string(),
  country: z.string(),
  locale: z.string(),
  factors: z.array(z.object({ kind: z.enum(['date_of_birth', 'id_digits', 'postcode']), value: z.string() })),
});

export const phoneMessageSchema = z.object({
  sid: z.string(),
  channel: channelSchema,
  mine: z.boolean().describe('Sent from this phone.'),
  text: z.string(),
  at: z.iso.datetime(),
  status: z.string().describe("Where it is, in the carrier's words."),
  errorCode: z.int().nullable(),
  segments: z.int(),
  media: z.array(z.string()),
  choices: z.array(z.object({ id: z.string(), title: z.string(), detail: z.string() })),
  listLabel: z.string().nullable().describe('Opens a list; null for buttons.'),
});

/** Share of requests that each fault of the carrier strikes, 0 to 1. */
const faultsSchema = z.record(z.string(), z.number().min(0).max(1));

export const phoneStateSchema = z.object({
  now: z.iso.datetime().describe("The engine's clock."),
  shiftedMinutes: z.int().describe('How far the clock was put forward.'),
  people: z.array(phonePersonSchema),
  faults: faultsSchema,
});

export const phoneThreadQuerySchema = z.object({ number: z.string().max(20) });

export const phoneThreadSchema = z.object({ messages: z.array(phoneMessageSchema) });

export const phoneSendBodySchema = z.object({
  number: z.string().regex(/^\+[1-9]\d{4,14}$/),
  channel: channelSchema,
  text: z.string().max(4_096).optional(),
  tap: z.object({ sid: z.string().max(64), id: z.string().max(256) }).optional(),
  media: z.array(z.string().max(100)).max(10).optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
});

export const phoneClockBodySchema = z.object({
  forwardMinutes: z.int().min(1).max(527_040).describe('Puts the clock forward; it never goes back.'),
});

export const phoneFaultsBodySchema = z.object({ faults: faultsSchema });

export type PhonePerson = z.infer<typeof phonePersonSchema>;
export type PhoneMessage = z.infer<typeof phoneMessageSchema>;
export type PhoneState = z.infer<typeof phoneStateSchema>;
export type PhoneThread = z.infer<typeof phoneThreadSchema>;
export type PhoneSendBody = z.infer<typeof phoneSendBodySchema>;
