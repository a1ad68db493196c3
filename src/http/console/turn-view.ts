import type { TurnView } from '../../contracts/index.ts';
import type { TurnInput, TurnRecord } from '../../dialogue/index.ts';

/** A turn record for the console: its reasons without the facts of the case, which stand beside it. */
export function turnView(record: TurnRecord): TurnView {
  const { model } = record;
  return {
    turn: record.turn,
    at: record.at,
    channel: record.channel,
    release: record.release,
    flow: record.flow,
    input: inputView(record.input),
    language: record.language,
    via: record.via,
    ...(model !== undefined && {
      model: {
        model: model.model,
        promptId: model.promptId,
        promptVersion: model.promptVersion,
        ms: model.ms,
        ...(model.failure !== undefined && { failure: model.failure }),
      },
    }),
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
    failedClosed: record.failedClosed,
    hearMs: record.hearMs,
    decideMs: record.decideMs,
  };
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
