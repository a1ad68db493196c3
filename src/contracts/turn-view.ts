import * as z from 'zod';

const jsonRecord = z.record(z.string(), z.unknown());

/** Why a turn went as it did: heard → commands → guards and steps → effects → said. */
export const turnViewSchema = z.object({
  turn: z.int(),
  at: z.iso.datetime(),
  channel: z.string(),
  release: z.string(),
  flow: z.string(),
  input: z.object({
    kind: z.enum(['debtor', 'timer', 'person', 'system']),
    text: z.string().describe('Words of the debtor, or the name of the event.'),
    button: z.string().optional(),
    person: z.string().optional().describe('Name of the person who acted.'),
    decision: z.string().optional(),
    reason: z.string().optional(),
    stale: z.boolean().optional().describe('A timer that had been called off meanwhile.'),
  }),
  language: z.string(),
  via: z.enum(['button', 'grammar', 'model', 'none']),
  model: z
    .object({
      model: z.string(),
      promptId: z.string(),
      promptVersion: z.number(),
      ms: z.number(),
      failure: z.string().optional(),
    })
    .optional(),
  commands: z.array(z.object({ type: z.string(), evidence: z.string(), entities: jsonRecord })),
  dropped: z.array(z.object({ type: z.string(), evidence: z.string(), reason: z.string() })),
  stateBefore: z.string(),
  stateAfter: z.string(),
  steps: z.array(
    z.object({
      event: z.string(),
      from: z.string(),
      to: z.string(),
      actions: z.array(z.string()),
      guards: z.array(z.object({ name: z.string(), passed: z.boolean() })),
    }),
  ),
  effects: z.array(z.object({ type: z.string(), details: jsonRecord })),
  timers: z.array(
    z.object({
      type: z.enum(['set', 'cancel']),
      id: z.string(),
      event: z.string().optional(),
      dueAt: z.iso.datetime().optional(),
    }),
  ),
  said: z.array(
    z.object({
      reply: z.string(),
      text: z.string(),
      slots: jsonRecord,
      check: z.enum(['passed', 'fallback']),
    }),
  ),
  tone: z.string().optional().describe('The tone that suits the turn: plain, formal or empathic.'),
  phrasing: z
    .object({
      model: z.string(),
      promptId: z.string(),
      promptVersion: z.number(),
      ms: z.number(),
      failure: z.string().optional(),
      replies: z.array(z.object({ reply: z.string(), kept: z.boolean(), reasons: z.array(z.string()) })),
    })
    .optional()
    .describe('What a model made of the replies, where it was asked to put them in other words.'),
  decisions: z
    .array(
      z.object({
        key: z.string(),
        channel: z.string(),
        at: z.iso.datetime(),
        verdict: z.string(),
        until: z.iso.datetime().nullable(),
        rules: z.array(jsonRecord),
      }),
    )
    .describe('What the rules said when the messages of this turn were about to leave.'),
  failedClosed: z.boolean().describe('The flow asked for what cannot be: nothing changed.'),
  hearMs: z.number(),
  decideMs: z.number(),
});

export const turnsAnswerSchema = z.object({ turns: z.array(turnViewSchema) });

export type TurnView = z.infer<typeof turnViewSchema>;
export type TurnsAnswer = z.infer<typeof turnsAnswerSchema>;
