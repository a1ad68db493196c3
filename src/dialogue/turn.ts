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
import { emptySnapshot } from './decide.ts';
import type { Effect, TimerChange } from './effects.ts';
import type { Facts } from './facts.ts';
import { composeReply, type Reply, type SayEffect } from './reply.ts';
import { type Run, runSteps } from './run-steps.ts';
import { saysOfTurn } from './says-of-turn.ts';
import { silenceTimer } from './silence.ts';
import { pathOf, stateInfo } from './state-map.ts';
import { withStatements } from './statements.ts';
import { toneOf } from './tone.ts';
import type { TurnInput, TurnRecord } from './turn-record.ts';
import type { TurnRequest } from './turn-request.ts';

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
    const effects = run.steps.flatMap((step) => step.effects);
    return assemble(request, before, { run, effects, says: saysOfTurn(request, run), elapsed });
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
  const run: Run = { snapshot: before.snapshot, steps: [], dropped: [] };
  const says: SayEffect[] = [{ type: 'say', reply: 'repair.person', mandatory: false, slots: {} }];
  return assemble(request, before, { run, effects: [person], says, failedClosed: true, elapsed });
}

function stateBefore({ state, facts }: TurnRequest): ConversationState {
  return state ?? { snapshot: firstSnapshot(facts), timers: {} };
}

interface Outcome {
  readonly run: Run;
  readonly effects: readonly Effect[];
  readonly says: readonly SayEffect[];
  readonly failedClosed?: boolean;
  readonly elapsed: () => number;
}

function assemble(request: TurnRequest, before: ConversationState, outcome: Outcome): DecidedTurn {
  const { release, flow, input, facts } = request;
  const { run } = outcome;
  const { snapshot } = run;
  const { says, stated } = withStatements({
    release,
    flow,
    facts,
    snapshot,
    says: outcome.says,
    stated: before.stated ?? {},
  });
  const reply = composeReply({ release, says, facts, snapshot });
  const pending = withoutFired(before.timers, input);
  const timers = isStale(input)
    ? []
    : [
        ...run.steps.flatMap((step) => step.timers),
        ...silenceTimer(flow, { snapshot, timers: pending }, facts),
      ];
  const effects = [...outcome.effects.filter(({ type }) => type !== 'say' && type !== 'reask'), ...says];
  const head = recordHead(request);
  return {
    state: { snapshot, timers: armed(pending, timers, facts.turn), stated },
    locale: snapshot.context.locale,
    effects,
    timers,
    reply,
    record: {
      ...head,
      dropped: [...head.dropped, ...run.dropped],
      stateBefore: pathOf(before.snapshot.value),
      stateAfter: pathOf(snapshot.value),
      steps: run.steps.map(({ trace }) => trace),
      effects,
      timers,
      said: reply?.said ?? [],
      tone: toneOf({
        facts,
        commands: head.commands,
        effects: outcome.effects,
        ofState: stateInfo(flow, pathOf(snapshot.value)).meta.tone,
      }),
      snapshotBefore: sha256(canonicalJson(before.snapshot)),
      snapshotAfter: sha256(canonicalJson(snapshot)),
      failedClosed: outcome.failedClosed === true,
      decideMs: outcome.elapsed(),
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
    ...(heard?.passedOver !== undefined && { passedOver: heard.passedOver }),
    model: heard?.model,
    knowledge: heard?.knowledge,
    facts,
    hearMs: hearMs ?? heard?.ms ?? 0,
  };
}

/** A timer that was called off or armed anew since it was due. */
function isStale(input: TurnInput): boolean {
  return input.kind === 'timer' && input.stale;
}

function withoutFired(timers: ConversationState['timers'], input: TurnInput): ConversationState['timers'] {
  if (input.kind !== 'timer' || input.stale) return timers;
  const { [input.timerId]: _fired, ...others } = timers;
  return others;
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
