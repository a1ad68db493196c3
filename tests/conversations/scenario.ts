import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a turn must have led to. Structure, never wording: what is left out is not looked at. */
const expectation = {
  /** Types of the commands heard, in order. */
  commands: z.array(z.string()).optional(),
  /** Values that the commands carry, by `type.entity`. */
  values: z.record(z.string(), z.unknown()).optional(),
  /** State after the turn, without `flow.`. */
  state: z.string().optional(),
  /** Effects that must be among those of the turn. */
  effects: z.array(z.string()).optional(),
  /** Replies that must be among those said. */
  replies: z.array(z.string()).optional(),
  /** `true`: something reached the debtor; `false`: nothing did. */
  answered: z.boolean().optional(),
  /** Must not stand in what reached the debtor: `money`, `date`, `debt`, or a text (without case). */
  absent: z.array(z.string()).optional(),
  /** Must stand in it. For facts of the business only: an amount, a helpline, a name. */
  contains: z.array(z.string()).optional(),
  /** Language of the answer. */
  language: z.enum(['en', 'pl', 'pt', 'es']).optional(),
  /** Number of offers on the table. */
  offers: z.number().int().optional(),
  /** Reason of the open entry in the queue of people; `none` where there is none. */
  queue: z.string().optional(),
};

const turn = z.union([
  /** The text, `times` times over where it is to be long. */
  z.strictObject({ debtor: z.string(), times: z.number().int().min(1).default(1), ...expectation }),
  /** Several messages before the bot gets to answer. */
  z.strictObject({ burst: z.array(z.string()).min(2), ...expectation }),
  /** Presses the n-th button of the last bubble. */
  z.strictObject({ button: z.number().int().min(1), ...expectation }),
  /** Sends a payload as a button that may be stale. */
  z.strictObject({ payload: z.string(), ...expectation }),
  /** Lets time pass: `PT30M`, `P3D`. */
  z.strictObject({ wait: z.string(), ...expectation }),
  /** Goes on from another browser: a contact that is not verified. */
  z.strictObject({ contact: z.string(), ...expectation }),
  z.strictObject({
    agent: z.union([
      z.literal('claim'),
      z.strictObject({ reply: z.string() }),
      z.strictObject({ decide: z.enum(['approve', 'counter', 'refuse']) }),
      z.strictObject({ giveBack: z.enum(['where_left', 'offers', 'close']) }),
    ]),
    ...expectation,
  }),
]);

const scenario = z.strictObject({
  /** A sentence about the domain. */
  name: z.string().min(10),
  /** One of the cases of `cases.ts`. */
  case: z.string(),
  /** Local time at the debtor when it begins. */
  now: z.string(),
  /** Goes through greeting and both factors before the first turn. */
  verified: z.boolean().default(false),
  turns: z.array(turn).min(1),
});

export type Scenario = z.infer<typeof scenario> & { readonly file: string };
export type ScenarioTurn = z.infer<typeof turn>;

/** Every scenario below a folder. Throws with the file's name where one is not as it must be. */
export function readScenarios(folder: string): Scenario[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const result = scenario.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
      if (result.success) return { ...result.data, file };
      throw new Error(`${file}: ${z.prettifyError(result.error)}`);
    });
}
