import * as z from 'zod';

/** What every refused or failed request answers with. Holds no personal data. */
export const errorBodySchema = z.object({
  code: z.string().describe('Stable name of the error.'),
  message: z.string().describe('What happened, fit for anyone to read.'),
  next: z.string().describe('What the reader can do about it.'),
  problems: z
    .array(z.object({ place: z.string(), problem: z.string(), fix: z.string() }))
    .optional()
    .describe('What is wrong where, when several things are.'),
  by: z.string().optional().describe('First name of the person who was faster.'),
  limits: z.array(z.string()).optional().describe('Limits of the role that the terms break.'),
});

export type ErrorBody = z.infer<typeof errorBodySchema>;
