import * as z from 'zod';

/** Sent often enough that silence means a dead socket. */
const beatSchema = z.object({ type: z.literal('beat') });

/** To a debtor's browser: something moved, read the messages again. */
export const chatNudgeSchema = z.discriminatedUnion('type', [
  beatSchema,
  z.object({ type: z.literal('thread') }),
]);

/** To a console: the queue or one conversation moved, read it again. */
export const consoleNudgeSchema = z.discriminatedUnion('type', [
  beatSchema,
  z.object({ type: z.literal('queue') }),
  z.object({ type: z.literal('thread'), conversationId: z.string() }),
]);

export type ChatNudge = z.infer<typeof chatNudgeSchema>;
export type ConsoleNudge = z.infer<typeof consoleNudgeSchema>;
