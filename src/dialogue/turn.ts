import {
  AppError,
  canonicalJson,
  DEFAULT_LOCALE,
  type Locale,
  languageOf,
  sha256,
  stopwatch,
} from '../kernel/index.ts';
import type { ConversationState, MachineSnapshot } from './conversation-state.ts';
import { emptySnapshot, type Step, step } from './decide.ts';
import type { Effect, TimerChange } from './effects.ts';
import type { DialogueEvent, Facts } from './facts.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { Heard } from './hear.ts';
import type { Release } from './release.ts';
import { composeReply, type Reply, type SayEffect, sayOf } from './reply.ts';
import { silenceTimer } from './silence.ts';
import { pathOf } from './state-map.ts';
import type { TurnInput, TurnRecord } from './turn-record.ts';

export interface TurnRequest {
  readonly release: Release;
  readonly flow: CompiledFlow;
  readonly conversationId: string;
  /** Null before the first turn. */
  readonly state: ConversationState | null;
  readonly input: TurnInput;
  /** What was understood, for an input of the debtor. */
  readonly heard?: Heard | undefined;
  readonly hearMs?: number;
  readonly facts: Facts;
}

/** One decided turn: what is to be committed and what is to be said. */
export interface DecidedTurn {
  readonly state: ConversationState;
  readonly locale: Locale;
  readonly effects: readonly Effect[];
  readonly timers: readonly TimerChange[];
  /** The words of the bot; null where it has nothing to say. */
  readonly reply: Reply | null;
  readonly record: TurnRecord;
}

/**
 * Decides one turn. Pure but for the stopwatch in its record: no clock, no database, no model. Where the flow
 * asks for what cannot be, the turn fails closed: the state stays, nothing is promised, a person is asked.
 */
export function decideTurn(request: TurnRequest): DecidedTurn {
  const elapsed = stopwatch();
  const before = stateBefore(request);
  try {
    const run = runSteps(request, before);
    return assemble(request, before, { ...run, says: saysOf(request, run) }, elapsed());
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'INVARIANT_BROKEN')) throw error;
    return failClosed(request);
  }
}

/** The turn of a conversation that cannot go on by itself: nothing changes, and a person is asked. */
export function failClosed(request: TurnRequest): DecidedTurn {
  const elapsed = stopwatch();
  const before = stateBefore(request);
  const person: Effect = { type: 'requestHandoff', reason: 'invariant', priority: 1, terms: null };
  const run: Run = { snapshot: before.snapshot, steps: [], effects: [person], timers: [] };
  const says: SayEffect[] = [{ type: 'say', reply: 'repair.person', mandatory: false, slots: {} }];
  return assemble(request, before, { ...run, says, failedClosed: true }, elapsed());
}

function stateBefore({ state, facts }: TurnRequest): ConversationState {
  return state ?? { snapshot: firstSnapshot(facts), timers: {} };
}

function assemble(
  request: TurnRequest,
  before: ConversationState,
  run: Run & { readonly says: readonly SayEffect[]; readonly failedClosed?: boolean },
  decideMs: number,
): DecidedTurn {
  const { release, flow, facts } = request;
  const { says } = run;
  const reply = composeReply({ release, says, facts, snapshot: run.snapshot });
  const state: ConversationState = { snapshot: run.snapshot, timers: before.timers };
  const timers = [...run.timers, ...silenceTimer(flow, state, facts)];
  const effects = [...run.effects.filter(({ type }) => type !== 'say' && type !== 'reask'), ...says];
  return {
    state: { ...state, timers: armed(before.timers, timers, facts.turn) },
    locale: run.snapshot.context.locale,
    effects,
    timers,
    reply,
    record: {
      ...recordHead(request),
      stateBefore: pathOf(before.snapshot.value),
      stateAfter: pathOf(run.snapshot.value),
      steps: run.steps.map(({ trace }) => trace),
      effects,
      timers,
      said: reply?.said ?? [],
      snapshotBefore: sha256(canonicalJson(before.snapshot)),
      snapshotAfter: sha256(canonicalJson(run.snapshot)),
      failedClosed: run.failedClosed === true,
      decideMs,
    },
  };
}

function firstSnapshot(facts: Facts): MachineSnapshot {
  const snapshot = emptySnapshot();
  const locale = languageOf(facts.locale) === undefined ? DEFAULT_LOCALE.en : facts.locale;
  return { ...snapshot, context: { ...snapshot.context, locale } };
}

function recordHead({ conversationId, release, flow, input, heard, hearMs, facts }: TurnRequest) {
  return {
    conversationId,
    turn: facts.turn,
    at: facts.now,
    channel: facts.channel,
    release: release.hash,
    flow: flow.id,
    input,
    language: heard?.language ?? languageOf(facts.locale) ?? 'en',
    languageCertain: heard?.languageCertain === true,
    via: heard?.via ?? ('none' as const),
    commands: heard?.commands ?? [],
    dropped: heard?.dropped ?? [],
    model: heard?.model,
    facts,
    hearMs: hearMs ?? heard?.ms ?? 0,
  };
}

interface Run {
  readonly snapshot: MachineSnapshot;
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
  readonly timers: readonly TimerChange[];
}

function runSteps(request: TurnRequest, before: ConversationState): Run {
  const { release, flow, heard } = request;
  let snapshot = listen(before.snapshot, request);
  const steps: Step[] = [];
  for (const event of eventsOf(request)) {
    const stepped = step(release, flow, snapshot, event);
    steps.push(stepped);
    snapshot = stepped.snapshot;
  }
  if (heard?.commands.some(({ type }) => type !== 'cannot_understand')) {
    snapshot = { ...snapshot, context: { ...snapshot.context, misunderstood: 0 } };
  }
  return {
    snapshot,
    steps,
    effects: steps.flatMap(({ effects }) => effects),
    timers: steps.flatMap(({ timers }) => timers),
  };
}

/** A word of the debtor ends the silence and shows the language to answer in. */
function listen(snapshot: MachineSnapshot, { input, heard, facts }: TurnRequest): MachineSnapshot {
  if (input.kind !== 'debtor') return snapshot;
  const { context } = snapshot;
  const spoken = heard?.languageCertain === true ? heard.language : languageOf(context.locale);
  const own = facts.case.debtor.locale;
  const locale =
    spoken === undefined || spoken === languageOf(context.locale)
      ? context.locale
      : languageOf(own) === spoken
        ? own
        : DEFAULT_LOCALE[spoken];
  return { ...snapshot, context: { ...context, silences: 0, locale } };
}

function eventsOf({ input, heard, facts }: TurnRequest): DialogueEvent[] {
  switch (input.kind) {
    case 'debtor':
      return (heard?.commands ?? []).map((command) => ({ type: command.type, command, facts }));
    case 'timer':
      return input.stale ? [] : [{ type: input.event, facts }];
    case 'person':
      return [{ type: input.event, person: input.person, facts }];
    case 'system':
      return [{ type: input.event, facts }];
  }
}

/**
 * What the steps say, in order, once each. Of several questions only the last one stands. Asking again is left
 * out where another step of the turn has led elsewhere and spoken already.
 */
function saysOf({ release, flow, facts }: TurnRequest, run: Run): SayEffect[] {
  const { replies } = release.replies.manifest;
  const lines = run.steps.flatMap(({ effects }) =>
    effects.filter((effect): effect is SayEffect => effect.type === 'say'),
  );
  const moved = run.steps.filter(({ trace }) => trace.from !== trace.to);
  const asksAgain = run.steps.filter(({ effects }) => effects.some(({ type }) => type === 'reask'));
  const again =
    asksAgain.length > 0 && moved.every((step) => asksAgain.includes(step))
      ? sayOf({ release, flow, facts, snapshot: run.snapshot })
      : undefined;
  const all = again === undefined ? lines : [...lines, again];
  const lastQuestion = all.findLastIndex(({ reply }) => replies[reply]?.asks === true);
  return all.filter(({ reply }, i) => {
    if (replies[reply]?.asks === true && i !== lastQuestion) return false;
    return all.findIndex((other) => other.reply === reply) === i || i === lastQuestion;
  });
}

function armed(
  before: ConversationState['timers'],
  changes: readonly TimerChange[],
  turn: number,
): Record<string, number> {
  const timers: Record<string, number> = { ...before };
  for (const change of changes) {
    if (change.type === 'set') timers[change.id] = turn;
    else delete timers[change.id];
  }
  return timers;
}
