import { z } from 'zod';
import type { CommandType } from '../../domain/index.ts';
import { VALUE_NAMES, valuesOf } from './offered-commands.ts';

const draftSchema = z.strictObject({
  type: z.string(),
  quote: z.string(),
  values: z.array(z.strictObject({ name: z.string(), quote: z.string() })),
  offer: z.string().nullable().optional(),
});

const answerSchema = z.strictObject({ commands: z.array(draftSchema) });

/** One command as a model answers it: names and quotes, no value of its own. */
export type CommandDraft = z.infer<typeof draftSchema>;

/** An answer in the form that was asked for; undefined where it has another. Its words are not yet checked. */
export function parseAnswer(json: unknown): readonly CommandDraft[] | undefined {
  const parsed = answerSchema.safeParse(json);
  return parsed.success ? parsed.data.commands : undefined;
}

/** How an option on the table is called towards a model: by its place, so that equal tables ask alike. */
export function optionKey(index: number): string {
  return `option_${index}`;
}

/**
 * JSON Schema of the answer at one moment, in the strict subset that providers share: only commands that are
 * offered, only values that these may carry, only options on the table; nothing but names and quotes. How many
 * commands there may be is not in the subset: that is checked with the answer.
 */
export function answerJsonSchema(
  offered: readonly CommandType[],
  options: readonly string[],
): Readonly<Record<string, unknown>> {
  const carried = offered.flatMap(valuesOf);
  const names = VALUE_NAMES.filter((name) => carried.includes(name));
  const takesOffer = options.length > 0 && offered.includes('accept_offer');
  return object({
    commands: {
      type: 'array',
      items: object({
        type: { type: 'string', enum: [...offered] },
        quote: { type: 'string' },
        values: {
          type: 'array',
          items: object({ name: { type: 'string', enum: names }, quote: { type: 'string' } }),
        },
        ...(takesOffer && { offer: { anyOf: [{ type: 'string', enum: [...options] }, { type: 'null' }] } }),
      }),
    },
  });
}

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
