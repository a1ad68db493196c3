import * as z from 'zod';

/** An id made by a browser for one message: the same id changes the conversation once. */
export const clientIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

export const buttonSchema = z.object({ payload: z.string(), label: z.string() });

export type Button = z.infer<typeof buttonSchema>;

export const openSessionBodySchema = z.object({
  reference: z.string().max(200).describe('What stands on the letter; case and spaces do not matter.'),
  locale: z.string().max(35).optional().describe('BCP 47 tag the debtor chose; absent: that of the case.'),
});

/** Whatever the reason is that no conversation opens, the answer is the same. */
export const openSessionAnswerSchema = z.object({ opened: z.boolean() });

export const chatSessionAnswerSchema = z.object({
  open: z.boolean().describe('This browser has a conversation.'),
  verified: z.boolean(),
  demo: z.boolean().describe('The demo picker is served.'),
});

export const sendMessageBodySchema = z.object({
  clientId: clientIdSchema,
  text: z.string().describe("The debtor's words, or the label of the pressed button."),
  button: z.string().max(200).optional().describe('Payload of the pressed button.'),
});

export const sendMessageAnswerSchema = z.object({ status: z.enum(['accepted', 'duplicate']) });

export const bubbleSchema = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  from: z.enum(['debtor', 'bot', 'agent']),
  authorName: z.string().describe('First name of the person who writes; empty for the bot and the debtor.'),
  text: z.string(),
  buttons: z.array(buttonSchema),
  clientId: z.string().nullable().describe('The id under which this browser sent it.'),
});

export const messagesQuerySchema = z.object({ after: z.coerce.number().int().min(0).default(0) });

export const messagesAnswerSchema = z.object({
  bubbles: z.array(bubbleSchema),
  verified: z.boolean().describe('When it turns true, earlier bubbles may appear: read again from 0.'),
});

/** One debtor to try, with the answers that verify them. Served in demo mode only. */
export const demoCaseSchema = z.object({
  reference: z.string(),
  givenName: z.string(),
  country: z.string(),
  kind: z.enum(['consumer', 'business']),
  daysPastDue: z.int(),
  locale: z.string(),
  factors: z.array(z.object({ kind: z.enum(['date_of_birth', 'id_digits', 'postcode']), value: z.string() })),
});

export const demoCasesAnswerSchema = z.object({ cases: z.array(demoCaseSchema) });

export type OpenSessionBody = z.infer<typeof openSessionBodySchema>;
export type OpenSessionAnswer = z.infer<typeof openSessionAnswerSchema>;
export type ChatSessionAnswer = z.infer<typeof chatSessionAnswerSchema>;
export type SendMessageBody = z.infer<typeof sendMessageBodySchema>;
export type SendMessageAnswer = z.infer<typeof sendMessageAnswerSchema>;
export type Bubble = z.infer<typeof bubbleSchema>;
export type MessagesAnswer = z.infer<typeof messagesAnswerSchema>;
export type DemoCase = z.infer<typeof demoCaseSchema>;
export type DemoCasesAnswer = z.infer<typeof demoCasesAnswerSchema>;

export const continueBodySchema = z.object({ channel: z.enum(['sms', 'whatsapp']) });

export const continueAnswerSchema = z.object({
  code: z.string().describe('To be sent from the telephone; holds once.'),
  link: z.string().describe('Opens the messenger with the code written.'),
  expiresInSeconds: z.int(),
});
