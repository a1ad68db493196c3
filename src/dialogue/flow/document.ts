import { z } from 'zod';
import { COMMAND_TYPES, EXPECTATIONS } from '../../domain/index.ts';
import { TONES } from '../tone.ts';

/**
 * A flow document: a strict subset of the XState v5 JSON machine config plus what the house adds (`routes`,
 * `points`, `parts`). Names and params only. There are no entry, exit or eventless actions: every action
 * stands on the transition that causes it, so that going back to a state repeats nothing.
 */
const named = z.strictObject({
  type: z.string().min(1),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

/** A dotted path from the top of the document, or `@name`: a point of the flow or a state of the protocol. */
const target = z.string().regex(/^@?[A-Za-z][\w.]*$/, 'a target is a dotted path of states, or @name');

const transition = z.strictObject({
  target: target.optional(),
  guard: named.optional(),
  actions: z.array(named).optional(),
});

const transitions = z.union([
  transition,
  z.array(transition).min(1),
  z.strictObject({ route: z.string().min(1) }),
]);

const stateName = z
  .string()
  .regex(/^[A-Za-z]\w*$/, 'a state name is letters, digits and underscores, without a dot');

export const meta = z.strictObject({
  /** Reply that asks again for what the state waits for. */
  ask: z.string().min(1).optional(),
  expects: z.enum(EXPECTATIONS).optional(),
  /** The command that a bare value is here. */
  command: z.enum(COMMAND_TYPES as [string, ...string[]]).optional(),
  /** A conversation may rest here for long: nothing is missing. */
  rest: z.boolean().optional(),
  /** Asks something on the side: whatever else is said leads back first (`aside.over`). */
  aside: z.boolean().optional(),
  /** A person owns the conversation: the bot says nothing. */
  silent: z.boolean().optional(),
  /** How far a model may be asked in this state, where it differs from the setting. Nothing overrides `off`. */
  model: z.enum(['off', 'auto', 'always']).optional(),
  /** The tone in which a model may speak here, whoever is spoken to. */
  tone: z.enum(TONES).optional(),
  /** No model puts what is said here in other words, whatever the setting. */
  verbatim: z.boolean().optional(),
});

export type StateMeta = z.infer<typeof meta>;
export type NamedRef = z.infer<typeof named>;
export type TransitionDoc = z.infer<typeof transition>;
export type TransitionsDoc = z.infer<typeof transitions>;

export interface StateDoc {
  description: string;
  meta?: StateMeta | undefined;
  initial?: string | undefined;
  on?: Record<string, TransitionsDoc> | undefined;
  after?: Record<string, TransitionsDoc> | undefined;
  states?: Record<string, StateDoc> | undefined;
}

const state: z.ZodType<StateDoc> = z.lazy(() =>
  z.strictObject({
    description: z.string().min(1),
    meta: meta.optional(),
    initial: stateName.optional(),
    on: z.record(z.string(), transitions).optional(),
    after: z.record(z.string(), transitions).optional(),
    states: z.record(stateName, state).optional(),
  }),
);

const head = {
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower case with hyphens'),
  version: z.int().min(1),
  title: z.string().min(1),
  description: z.string().min(1),
  routes: z.record(z.string(), z.union([transition, z.array(transition).min(1)])).optional(),
  states: z.record(stateName, state),
};

/** Where and to whom a flow applies; the first flow that fits, in order of file name, is taken. */
const applies = z.strictObject({
  debtor: z.enum(['consumer', 'business', 'any']),
  daysPastDueFrom: z.int().optional(),
  daysPastDueTo: z.int().optional(),
});

export const documentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    kind: z.literal('flow'),
    policy: z.string().min(1),
    parts: z.array(z.string().min(1)).optional(),
    for: applies,
    initial: stateName,
    /** Places that the protocol leads to: `verified`, `offers`, `confirm`. */
    points: z.record(stateName, z.strictObject({ target, actions: z.array(named).optional() })),
  }),
  z.strictObject({ ...head, kind: z.literal('part') }),
  z.strictObject({
    ...head,
    kind: z.literal('protocol'),
    initial: stateName,
    on: z.record(z.string(), transitions),
    /** What is answered otherwise while a flow leads; states of the flow may still override it. */
    inFlow: z.record(z.string(), transitions).optional(),
  }),
]);

export type FlowDocument = z.infer<typeof documentSchema>;
export type Flow = Extract<FlowDocument, { kind: 'flow' }>;
export type Part = Extract<FlowDocument, { kind: 'part' }>;
export type Protocol = Extract<FlowDocument, { kind: 'protocol' }>;

/** Points that every flow must have, because the protocol leads there. */
export const REQUIRED_POINTS = ['verified', 'offers', 'confirm'] as const;

/** States that every protocol must have, because the engine knows them by name. */
export const REQUIRED_STATES = ['opening', 'greeting', 'identifying', 'waiting', 'owned', 'crisis'] as const;
