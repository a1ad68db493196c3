import { type ActorScope, type AnyStateMachine, createActor } from 'xstate';
import { epochMs, invariant, plusMs } from '../kernel/index.ts';
import type { ConversationState, MachineSnapshot } from './conversation-state.ts';
import type { Effect, TimerChange } from './effects.ts';
import type { DialogueContext, DialogueEvent, Facts } from './facts.ts';
import { type CompiledFlow, EMPTY_CONTEXT, type StepLog, type SteppedEvent } from './flow/compile.ts';
import { EFFECTS, type Moment } from './registry/index.ts';
import type { Release } from './release.ts';
import type { Slots } from './say/index.ts';
import { SLOT_SOURCES } from './slots.ts';
import { pathOf, stateInfo } from './state-map.ts';
import type { StepTrace } from './turn-record.ts';

/** Where a step led and what it asks of the world. */
export interface Step {
  readonly snapshot: MachineSnapshot;
  readonly effects: readonly Effect[];
  readonly timers: readonly TimerChange[];
  readonly trace: StepTrace;
}

interface RawAction {
  readonly type: string;
  readonly params?: unknown;
  readonly info?: { readonly context: DialogueContext };
}

/** The snapshot of a conversation in which nothing has happened. */
export function emptySnapshot(): MachineSnapshot {
  return {
    status: 'active',
    value: { protocol: 'opening' },
    historyValue: {},
    context: EMPTY_CONTEXT,
    children: {},
  };
}

/** A snapshot that the machine can be stepped from. */
export interface LiveSnapshot {
  readonly value: unknown;
  readonly context: DialogueContext;
  readonly status: string;
  readonly historyValue?: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

/** One step on live snapshots: what `step` does without turning them into JSON. */
export interface LiveStep extends Omit<Step, 'snapshot'> {
  readonly live: LiveSnapshot;
  /** What was remembered when the event came, seen from its contact. */
  readonly before: DialogueContext;
}

/** Brings a stored snapshot back to life. Throws `INVARIANT_BROKEN` where the flow does not have its state. */
export function revive(flow: CompiledFlow, snapshot: MachineSnapshot): LiveSnapshot {
  const { context, ...bare } = snapshot;
  // XState walks all of a context in search of actors; ours is plain data and stays outside meanwhile.
  const light = { ...structuredClone(bare), context: {} };
  const live = createActor(flow.machine, {
    snapshot: light as never,
  }).getSnapshot() as unknown as LiveSnapshot;
  invariant(live.status === 'active', 'The state of the conversation is not one of its flow.');
  return { ...live, context };
}

/** The JSON form of a live snapshot. */
function freeze(flow: CompiledFlow, live: LiveSnapshot): MachineSnapshot {
  const light = { ...live, context: {} };
  const { context: _none, ...bare } = flow.machine.getPersistedSnapshot(
    light as never,
  ) as unknown as MachineSnapshot;
  return { ...bare, context: live.context };
}

/**
 * Moves the machine by one event. Pure: the same snapshot, event and facts give the same step. An event that
 * nothing answers leaves the snapshot as it was. Throws `INVARIANT_BROKEN` where the flow asks for what cannot
 * be; the turn then fails closed.
 */
export function step(
  release: Release,
  flow: CompiledFlow,
  snapshot: MachineSnapshot,
  event: DialogueEvent,
): Step {
  const { live, before: _before, ...rest } = stepLive(release, flow, revive(flow, snapshot), event);
  return { ...rest, snapshot: freeze(flow, live) };
}

/** One step of `step` on a live snapshot. Pure. `watch` may wrap what is remembered, to see what is looked at. */
export function stepLive(
  release: Release,
  flow: CompiledFlow,
  before: LiveSnapshot,
  event: DialogueEvent,
  watch: (context: DialogueContext) => DialogueContext = (context) => context,
): LiveStep {
  const { facts } = event;
  const log: StepLog = { asked: [], ran: [] };
  const context = atContact(before.context, facts, flow);
  const prepared = { ...before, context: watch(context) };
  const stepped: SteppedEvent = { ...event, log };
  const actions: RawAction[] = [];
  const scope = {
    ...idleScope(flow.machine),
    actionExecutor: (action: RawAction) => {
      actions.push(action);
      if (EFFECTS.has(action.type)) log.ran.push(action.type);
    },
  };
  const after = flow.machine.transition(
    prepared as never,
    stepped as never,
    scope as never,
  ) as unknown as LiveSnapshot;
  invariant(after.status === 'active', 'The flow came to an end or an error.');
  const moment = (context: DialogueContext): Moment => ({
    context,
    event: stepped,
    facts,
    policy: flow.policy,
    articles: flow.articles,
  });
  return {
    live: after.context === prepared.context ? { ...after, context } : after,
    before: context,
    effects: actions.flatMap((action) => effectOf(release, action, moment)),
    timers: actions.flatMap((action) => timerOf(action, facts)),
    trace: {
      event: event.type,
      from: pathOf(before.value),
      to: pathOf(after.value),
      actions: log.ran,
      guards: log.asked,
    },
  };
}

type IdleScope = Omit<ActorScope<never, never>, 'actionExecutor'>;

const idleScopes = new WeakMap<AnyStateMachine, IdleScope>();

/**
 * What XState's `transition` gives a machine to step in: an actor that is never started and does nothing. XState
 * makes a new one for every step, which costs as much as the step itself; nothing in it changes, so it is kept.
 */
function idleScope(machine: AnyStateMachine): IdleScope {
  const known = idleScopes.get(machine);
  if (known) return known;
  const self = createActor(machine);
  const nothing = () => {};
  const scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    stopChild: nothing,
    emit: nothing,
  } as unknown as IdleScope;
  idleScopes.set(machine, scope);
  return scope;
}

/**
 * What is remembered, seen from the contact of an event: whether it is verified now, and which factors matched
 * at it. Factors that matched at another contact do not count.
 */
export function atContact(context: DialogueContext, facts: Facts, flow: CompiledFlow): DialogueContext {
  const { contactId } = facts;
  const since = context.verifiedContacts[contactId];
  const validMs = flow.policy.verification.validHours * 3_600_000;
  const verified = since !== undefined && epochMs(facts.now) - epochMs(since) < validMs;
  const factorsMatched = contactId === context.contactId ? context.factorsMatched : [];
  return { ...context, contactId, verified, factorsMatched };
}

function effectOf(
  release: Release,
  action: RawAction,
  moment: (context: DialogueContext) => Moment,
): Effect[] {
  const definition = EFFECTS.get(action.type);
  if (definition === undefined) return [];
  invariant(action.info, 'An action came without its context.');
  const at = moment(action.info.context);
  const effect = definition.effect(at, (action.params ?? {}) as never);
  if (effect.type !== 'say') return [effect];
  return [{ ...effect, slots: fillSlots(release, effect.reply, at) }];
}

/** Fills the slots that a reply names. Throws where one is not known at this moment. */
export function fillSlots(release: Release, reply: string, moment: Moment): Slots {
  const spec = release.replies.manifest.replies[reply];
  invariant(spec, `There is no reply ${reply}.`);
  return Object.fromEntries(
    Object.keys(spec.slots).map((name) => {
      const value = SLOT_SOURCES[name]?.fill(moment, { helplines: release.helplines, asks: spec.asks });
      invariant(value, `The slot ${name} of the reply ${reply} is not known in this state.`);
      return [name, value];
    }),
  );
}

/** A delayed raise of the machine becomes a row, its cancel removes it. */
function timerOf({ type, params }: RawAction, facts: Facts): TimerChange[] {
  if (type === 'xstate.raise') {
    const { event, id, delay } = params as { event: { type: string }; id: string; delay?: number };
    if (delay === undefined) return [];
    return [{ type: 'set', id, event: event.type, dueAt: plusMs(facts.now, delay) }];
  }
  if (type === 'xstate.cancel') return [{ type: 'cancel', id: (params as { sendId: string }).sendId }];
  return [];
}

/** The reply that the state of a snapshot asks again with, if it has one. */
export function askOf(flow: CompiledFlow, state: Pick<ConversationState, 'snapshot'>): string | undefined {
  return stateInfo(flow, pathOf(state.snapshot.value)).meta.ask;
}
