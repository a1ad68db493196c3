import { type AnyStateMachine, assign, setup } from 'xstate';
import type { Policy } from '../../domain/index.ts';
import type { DialogueContext, DialogueEvent } from '../facts.ts';
import type { Article } from '../knowledge/index.ts';
import { DELAYS, EFFECTS, GUARDS, type Moment, UPDATES } from '../registry/index.ts';
import type { Composed } from './compose.ts';

/** What happened during one step; carried on the event, read by the turn record. */
export interface StepLog {
  /** Guards asked with their answers, in order. */
  readonly asked: { readonly name: string; readonly passed: boolean }[];
  /** Actions run, in order. */
  readonly ran: string[];
}

/** An event as it travels through the machine. */
export type SteppedEvent = DialogueEvent & { readonly log: StepLog };

/** A machine that can be stepped, with the policy that its guards and actions ask. */
export interface CompiledFlow {
  readonly id: string;
  readonly machine: AnyStateMachine;
  readonly policy: Policy;
  /** The approved answers that its guards and replies choose from. */
  readonly articles: readonly Article[];
  readonly config: Composed['config'];
}

/** What the machine remembers before anybody has spoken. */
export const EMPTY_CONTEXT: DialogueContext = {
  locale: 'en-US',
  verifiedContacts: {},
  contactId: '',
  verified: false,
  factorsMatched: [],
  factorAttempts: 0,
  offers: [],
  proposal: null,
  approvals: {},
  counter: null,
  rounds: 0,
  concessions: 0,
  affordability: {},
  promise: null,
  agreement: null,
  opened: false,
  disputedInvoices: [],
  agentName: '',
  misunderstood: 0,
  silences: 0,
  abuses: 0,
};

interface Args {
  readonly context: DialogueContext;
  readonly event: SteppedEvent;
}

/** Builds the XState machine of a composed flow. Names are bound to the registry; the config stays JSON. */
export function compile(composed: Composed, policy: Policy, articles: readonly Article[]): CompiledFlow {
  const moment = ({ context, event }: Args): Moment => ({
    context,
    event,
    facts: event.facts,
    policy,
    articles,
  });
  const guards = Object.fromEntries(
    [...GUARDS.values()].map((guard) => [
      guard.name,
      (args: Args, params: unknown) => {
        const passed = guard.check(moment(args), (params ?? {}) as never);
        args.event.log?.asked.push({ name: guard.name, passed });
        return passed;
      },
    ]),
  );
  const updates = Object.fromEntries(
    [...UPDATES.values()].map((update) => [
      update.name,
      assign(((args: Args, params: unknown) => {
        args.event.log?.ran.push(update.name);
        return update.update(moment(args), (params ?? {}) as never);
      }) as never),
    ]),
  );
  const effects = Object.fromEntries([...EFFECTS.keys()].map((name) => [name, () => {}]));
  const delays = Object.fromEntries(
    [...DELAYS.values()].map((delay) => [delay.name, (args: Args) => delay.ms(moment(args))]),
  );
  const machine = setup({
    guards: guards as never,
    actions: { ...updates, ...effects } as never,
    delays: delays as never,
  }).createMachine({ ...structuredClone(composed.config), context: EMPTY_CONTEXT } as never);
  return {
    id: composed.id,
    machine: machine as unknown as AnyStateMachine,
    policy,
    articles,
    config: composed.config,
  };
}
