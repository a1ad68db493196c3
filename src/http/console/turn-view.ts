import type { TurnView } from '../../contracts/index.ts';
import type { ModelTrace, TurnInput, TurnRecord } from '../../dialogue/index.ts';
import type { LeaveDecision } from '../../handoff/index.ts';

/** A turn record for the console: its reasons without the facts of the case, which stand beside it. */
export function turnView(record: TurnRecord, decisions: readonly LeaveDecision[]): TurnView {
  const { model, phrasing } = record;
  return {
    turn: record.turn,
    at: record.at,
    channel: record.channel,
    release: record.release,
    flow: record.flow,
    input: inputView(record.input),
    language: record.language,
    via: record.via,
    ...(model !== undefined && { model: modelView(model) }),
    commands: record.commands.map(({ type, evidence, ...entities }) => ({ type, evidence, entities })),
    dropped: record.dropped.map(({ type, evidence, reason }) => ({ type, evidence, reason })),
    stateBefore: record.stateBefore,
    stateAfter: record.stateAfter,
    steps: record.steps.map(({ event, from, to, actions, guards }) => ({
      event,
      from,
      to,
      actions: [...actions],
      guards: guards.map(({ name, passed }) => ({ name, passed })),
    })),
    effects: record.effects.map(({ type, ...details }) => ({ type, details })),
    timers: record.timers.map((timer) => ({ ...timer })),
    said: record.said.map(({ reply, text, slots, check }) => ({ reply, text, slots: { ...slots }, check })),
    ...(record.tone !== undefined && { tone: record.tone }),
    ...(phrasing !== undefined && {
      phrasing: {
        ...modelView(phrasing.model),
        replies: phrasing.replies.map(({ reply, kept, reasons }) => ({ reply, kept, reasons: [...reasons] })),
      },
    }),
    decisions: decisions
      .filter(({ turn }) => turn === record.turn)
      .map(({ key, channel, at, verdict, until, rules }) => ({
        key,
        channel,
        at,
        verdict,
        until,
        rules: rules.map((rule) => ({ ...rule })),
      })),
    failedClosed: record.failedClosed,
    hearMs: record.hearMs,
    decideMs: record.decideMs,
  };
}

function modelView({ model, promptId, promptVersion, ms, failure }: ModelTrace) {
  return { model, promptId, promptVersion, ms, ...(failure !== undefined && { failure }) };
}

function inputView(input: TurnInput): TurnView['input'] {
  switch (input.kind) {
    case 'debtor':
      return {
        kind: 'debtor',
        text: input.text,
        ...(input.button !== undefined && { button: input.button }),
      };
    case 'timer':
      return { kind: 'timer', text: input.event, stale: input.stale };
    case 'person': {
      const { agentName, decision, reason } = input.person;
      return {
        kind: 'person',
        text: input.event,
        person: agentName,
        ...(decision !== undefined && { decision }),
        ...(reason !== undefined && { reason }),
      };
    }
    case 'system':
      return { kind: 'system', text: input.event };
  }
}
