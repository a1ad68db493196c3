import { DEFAULT_LOCALE, languageOf } from '../kernel/index.ts';
import { fitsSpeaker } from './admission.ts';
import type { ConversationState, MachineSnapshot } from './conversation-state.ts';
import { atContact, type Step, step } from './decide.ts';
import type { DialogueEvent } from './facts.ts';
import type { DroppedCommand } from './hear.ts';
import { pathOf, stateInfo } from './state-map.ts';
import type { TurnRequest } from './turn-request.ts';

/** The steps of a turn and where they led. */
export interface Run {
  readonly snapshot: MachineSnapshot;
  readonly steps: readonly Step[];
  /** Commands that were heard and not acted on. */
  readonly dropped: readonly DroppedCommand[];
}

/** Answers to the question that was open when a message was written. */
const ANSWERS: readonly string[] = ['affirm', 'deny'];

/**
 * Takes the steps of a turn, one for every event. A yes or no answers only what had been asked before the
 * message: where the turn itself has asked something else meanwhile, it is dropped, and so is every command that
 * would bind the debtor to what was read back in this very turn.
 */
export function runSteps(request: TurnRequest, before: ConversationState): Run {
  const { release, flow } = request;
  let snapshot = listen(linked(before.snapshot, request), request);
  const steps: Step[] = [];
  const dropped: DroppedCommand[] = [];
  const take = (event: DialogueEvent) => {
    const path = pathOf(snapshot.value);
    const asked = steps.some((one) => asksAnew(request, one));
    if (event.command && asked && isAnswer(request, path, event.type)) {
      dropped.push({ type: event.type, evidence: event.command.evidence, reason: 'question_changed' });
      return;
    }
    const stepped = step(release, flow, snapshot, event);
    steps.push(stepped);
    snapshot = stepped.snapshot;
  };
  const hearOut = (event: DialogueEvent) => {
    if (leavesAside(request, snapshot, event)) take({ type: 'aside.over', facts: request.facts });
    take(event);
  };
  if (request.input.kind === 'debtor' && request.input.opening !== undefined) {
    take({ type: request.input.opening, facts: request.facts });
  }
  const events = eventsOf(request);
  const welcome = events.length > 0 && !fits(request, snapshot);
  if (welcome) take({ type: 'contact.changed', facts: request.facts });
  if (!(welcome && request.input.kind === 'timer')) {
    for (const event of plainYesLast(request, snapshot, events)) hearOut(event);
  }
  if (request.heard?.commands.some(({ type }) => type !== 'cannot_understand')) {
    snapshot = { ...snapshot, context: { ...snapshot.context, misunderstood: 0 } };
  }
  return { snapshot, steps, dropped };
}

/** A contact point that a verified one asked to go on at is verified as long as that one. */
function linked(snapshot: MachineSnapshot, { input, facts }: TurnRequest): MachineSnapshot {
  const { context } = snapshot;
  const since = input.kind === 'debtor' ? context.verifiedContacts[input.linkedTo ?? ''] : undefined;
  if (since === undefined) return snapshot;
  const verifiedContacts = { ...context.verifiedContacts, [facts.contactId]: since };
  return { ...snapshot, context: { ...context, verifiedContacts } };
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
      return [
        ...(input.received === undefined ? [] : [{ type: 'media.received', facts }]),
        ...(heard?.commands ?? []).map((command) => ({ type: command.type, command, facts })),
      ];
    case 'timer':
      return input.stale ? [] : [{ type: input.event, facts }];
    case 'person':
      return [{ type: input.event, person: input.person, facts }];
    case 'system':
      return [{ type: input.event, facts }];
  }
}

/** What people decide and what the world reports is answered by the flow whoever listens. */
function fits({ release, flow, input, facts }: TurnRequest, snapshot: MachineSnapshot): boolean {
  if (input.kind !== 'debtor' && input.kind !== 'timer') return true;
  return fitsSpeaker(release, flow, pathOf(snapshot.value), atContact(snapshot.context, facts, flow));
}

/** Where a yes would bind, everything else that the message says comes first. */
function plainYesLast(
  { flow }: TurnRequest,
  snapshot: MachineSnapshot,
  events: readonly DialogueEvent[],
): DialogueEvent[] {
  const { binds } = stateInfo(flow, pathOf(snapshot.value));
  const weight = ({ type }: DialogueEvent) => (binds.includes(type) ? (type === 'affirm' ? 2 : 1) : 0);
  return [...events].sort((a, b) => weight(a) - weight(b));
}

/** The state asks something on the side, and the debtor speaks of something else. */
function leavesAside({ flow }: TurnRequest, { value }: MachineSnapshot, { type, command }: DialogueEvent) {
  const { meta, accepts } = stateInfo(flow, pathOf(value));
  return meta.aside === true && command !== undefined && !accepts.includes(command.type) && type !== 'repeat';
}

function isAnswer({ flow }: TurnRequest, path: string, type: string): boolean {
  return ANSWERS.includes(type) || stateInfo(flow, path).binds.includes(type);
}

/** The step has put another question, or leads to where another one is open. */
function asksAnew({ release }: TurnRequest, { effects, trace }: Step): boolean {
  const { replies } = release.replies.manifest;
  return (
    trace.from !== trace.to ||
    effects.some((effect) => effect.type === 'say' && replies[effect.reply]?.asks === true)
  );
}
