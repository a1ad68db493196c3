import * as z from 'zod';
import { buttonSchema, clientIdSchema } from './chat.ts';
import { daySchema, moneySchema } from './money.ts';
import { counterSchema, decisionSupportSchema, offerSchema, termsSchema } from './offer.ts';

export const loginBodySchema = z.object({
  login: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});

export const agentSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['agent', 'supervisor', 'creditor', 'operator']),
});

export const meAnswerSchema = z.object({ agent: agentSchema });

export const queueEntrySchema = z.object({
  conversationId: z.string(),
  caseReference: z.string(),
  debtorName: z.string(),
  reason: z.string(),
  priority: z.int().min(0).max(3).describe('0 is most urgent.'),
  state: z.enum(['waiting', 'claimed', 'closed']),
  claimedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  requestedAt: z.iso.datetime(),
  atStake: moneySchema,
  asksForTerms: z.boolean().describe("The debtor's terms wait for an answer."),
});

export const queueAnswerSchema = z.object({ now: z.iso.datetime(), entries: z.array(queueEntrySchema) });

export const threadMessageSchema = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  from: z.enum(['debtor', 'bot', 'agent', 'system']),
  authorName: z.string(),
  text: z.string(),
  channel: z.string(),
  buttons: z.array(buttonSchema),
  delivery: z
    .enum(['queued', 'sending', 'sent', 'delivered', 'read', 'unknown', 'held', 'refused', 'dropped'])
    .nullable(),
  key: z.string().nullable().describe('Names an outgoing bubble where a person decides on it.'),
  received: z.string().nullable().describe('What came besides words: media, location, contacts, unknown.'),
});

export const caseSchema = z.object({
  reference: z.string(),
  title: z.string(),
  state: z.string(),
  creditorName: z.string(),
  principal: moneySchema,
  interest: moneySchema,
  fees: moneySchema,
  balance: moneySchema,
  dueOn: daySchema,
  daysPastDue: z.int(),
  kept: z.int().describe('Payments kept before.'),
  broken: z.int().describe('Payments broken before.'),
  invoices: z.array(
    z.object({ number: z.string(), dueOn: daySchema, balance: moneySchema, disputed: z.boolean() }),
  ),
  debtor: z.object({
    name: z.string(),
    givenName: z.string(),
    kind: z.enum(['consumer', 'business']),
    country: z.string(),
    locale: z.string(),
    timeZone: z.string(),
  }),
});

export const conversationAnswerSchema = z.object({
  conversationId: z.string(),
  now: z.iso.datetime(),
  case: caseSchema,
  owner: z.object({
    kind: z.enum(['bot', 'me', 'other']),
    name: z.string().describe('Name of the person; empty for the bot.'),
  }),
  controlEpoch: z.int(),
  stateName: z.string(),
  locale: z.string(),
  entry: queueEntrySchema.nullable(),
  thread: z.array(threadMessageSchema),
  offers: z.array(offerSchema),
  counter: counterSchema.nullable(),
  support: decisionSupportSchema.nullable(),
  agreement: offerSchema.nullable(),
  affordability: z.object({
    income: moneySchema.optional(),
    expenses: moneySchema.optional(),
    disposable: moneySchema.optional(),
    totalDebts: moneySchema.optional(),
  }),
});

export const claimAnswerSchema = z.object({ controlEpoch: z.int() });

export const resolveBodySchema = z.object({
  key: z.string().max(300).describe('Key of the bubble, as the thread names it.'),
  choice: z.enum(['send_again', 'leave']),
});

export const replyBodySchema = z.object({
  clientId: clientIdSchema,
  text: z.string(),
  controlEpoch: z.int().min(0),
  acknowledged: z.boolean().default(false).describe('The warnings were read; send anyway.'),
});

export const replyAnswerSchema = z.object({
  sent: z.boolean().describe('False with warnings: nothing left, repeat with `acknowledged`.'),
  warnings: z.array(z.object({ code: z.enum(['unknown_figure', 'discloses_debt']), words: z.string() })),
});

const controlEpoch = z.int().min(0);

export const decideBodySchema = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve'), controlEpoch }),
  z.object({ decision: z.literal('counter'), controlEpoch, terms: termsSchema }),
  z.object({
    decision: z.literal('refuse'),
    controlEpoch,
    reason: z.string().trim().min(1).max(500).describe('For the record; never said to the debtor.'),
  }),
]);

export const giveBackBodySchema = z.object({
  controlEpoch,
  resume: z.enum(['where_left', 'offers', 'close']),
});

export const doneAnswerSchema = z.object({ done: z.literal(true) });

export type LoginBody = z.infer<typeof loginBodySchema>;
export type AgentView = z.infer<typeof agentSchema>;
export type MeAnswer = z.infer<typeof meAnswerSchema>;
export type QueueEntry = z.infer<typeof queueEntrySchema>;
export type QueueAnswer = z.infer<typeof queueAnswerSchema>;
export type ThreadMessageView = z.infer<typeof threadMessageSchema>;
export type CaseView = z.infer<typeof caseSchema>;
export type ConversationAnswer = z.infer<typeof conversationAnswerSchema>;
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;
export type ReplyBody = z.input<typeof replyBodySchema>;
export type ReplyAnswer = z.infer<typeof replyAnswerSchema>;
export type DecideBody = z.infer<typeof decideBodySchema>;
export type GiveBackBody = z.infer<typeof giveBackBodySchema>;
