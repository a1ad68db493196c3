import { type CompiledFlow, type DecidedTurn, decideTurn, type TurnInput } from '../../src/dialogue/index.ts';
import { type Input, Inputs } from '../../src/dialogue/proof/inputs.ts';
import { specimenCase } from '../../src/dialogue/proof/specimen.ts';
import { pathOf, stateInfo } from '../../src/dialogue/state-map.ts';
import { release } from './conversation.ts';

/** A moment of a conversation in one flow, reached by turns that the engine itself accepted. */
export interface Moment {
  readonly flow: CompiledFlow;
  readonly path: string;
  /** What happened on the shortest way here. */
  readonly way: readonly string[];
  /** The turn that led here, and the facts that it was decided from. */
  readonly turn: DecidedTurn;
}

/** What the debt is for, in words that nothing else is said in. */
const TITLE = 'Quillwork 88';
const START = 'conversation.start';

/**
 * Every state of a flow that conversations come to, verified and not, each by a shortest way: commands with telling
 * values, people, timers, all taken as whole turns.
 */
export function momentsOf(flow: CompiledFlow): Moment[] {
  const document = release.documents.find(({ id }) => id === flow.id)!;
  const specimen = specimenCase(document, flow.policy);
  const creditor = { ...specimen.creditor, name: 'Halden Ltd', publicName: 'Halden' };
  const subject = { ...specimen, creditor, title: TITLE };
  const inputs = new Inputs(subject, flow);
  const first = momentAfter(flow, undefined, inputs.system('known', START));
  const found = new Map([[keyOf(first), first]]);
  const queue = [first];
  for (const moment of queue) {
    const { context } = moment.turn.state.snapshot;
    const timers = stateInfo(flow, moment.path).answers.filter((event) => event.startsWith('xstate.after.'));
    for (const input of inputs.all('known', context, timers)) {
      if (input.contact !== 'known') continue;
      const next = momentAfter(flow, moment, input);
      if (next.turn.record.failedClosed || found.has(keyOf(next))) continue;
      found.set(keyOf(next), next);
      queue.push(next);
    }
  }
  return queue;
}

function momentAfter(flow: CompiledFlow, before: Moment | undefined, input: Input): Moment {
  const { event, label } = input;
  const facts = { ...event.facts, turn: (before?.way.length ?? 0) + 1 };
  const heard = event.command && {
    language: 'en' as const,
    languageCertain: false,
    commands: [event.command],
    dropped: [],
    via: 'grammar' as const,
    ms: 0,
  };
  const turn = decideTurn({
    release,
    flow,
    conversationId: 'siege',
    state: before?.turn.state ?? null,
    input: turnInputOf(input),
    heard,
    facts,
  });
  return { flow, path: pathOf(turn.state.snapshot.value), way: [...(before?.way ?? []), label], turn };
}

function turnInputOf({ event, label }: Input): TurnInput {
  if (event.command) return { kind: 'debtor', text: label, messageIds: [] };
  if (event.person) return { kind: 'person', event: event.type, person: event.person };
  if (event.type.startsWith('xstate.'))
    return { kind: 'timer', timerId: event.type, event: event.type, stale: false };
  return { kind: 'system', event: event.type };
}

/** Moments that differ in what was said about who speaks, or in whether there is something to agree to. */
function keyOf({ path, turn }: Moment): string {
  const { verified, opened, factorsMatched, factorAttempts, proposal } = turn.state.snapshot.context;
  const guesses = path === 'protocol.identifying' ? `${factorsMatched.length} ${factorAttempts}` : '';
  const open = path === 'flow.negotiating.choosing' && proposal !== null;
  return `${path} ${verified} ${opened} ${guesses} ${open}`;
}
