import { COMMAND_TYPES, type CommandType } from '../domain/index.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { ComposedState, ComposedTransition } from './flow/compose.ts';
import type { StateMeta } from './flow/document.ts';

/** What a state says about itself and what it or its parents answer, without what the protocol answers for all. */
export interface StateInfo {
  readonly path: string;
  readonly meta: StateMeta;
  readonly accepts: readonly CommandType[];
  /** Every event that it answers: commands, system events and its timers. */
  readonly answers: readonly string[];
  /** Events that may make terms binding here. */
  readonly binds: readonly string[];
}

/** Actions after which the debtor is bound. */
const BINDING: readonly string[] = ['agree', 'makeAgreement', 'recordPromise'];

/** A state value as a dotted path: `flow.negotiating.choosing`. */
export function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [name, inner] = Object.entries(value as Record<string, unknown>)[0]!;
  return `${name}.${pathOf(inner)}`;
}

const tables = new WeakMap<CompiledFlow, Map<string, StateInfo>>();

/** What is known about the state of this path. The table is made once per compiled flow. */
export function stateInfo(flow: CompiledFlow, path: string): StateInfo {
  let table = tables.get(flow);
  if (table === undefined) {
    table = new Map();
    for (const [half, state] of Object.entries(flow.config.states ?? {})) {
      // What the protocol answers in all of a flow is no answer of one of its states.
      const { on: _forAll, ...own } = state;
      fill(table, `${flow.id}.${half}`, own, { path: half, meta: {}, accepts: [], answers: [], binds: [] });
    }
    tables.set(flow, table);
  }
  return table.get(path) ?? { path, meta: {}, accepts: [], answers: [], binds: [] };
}

function fill(table: Map<string, StateInfo>, id: string, state: ComposedState, parent: StateInfo): void {
  const on = Object.entries(state.on ?? {});
  const timers = Object.keys(state.after ?? {}).map((delay) => `xstate.after.${delay}.${id}`);
  const answers = [...new Set([...parent.answers, ...on.map(([event]) => event), ...timers])];
  const own: StateInfo = {
    path: parent.path,
    meta: { ...parent.meta, ...state.meta },
    accepts: COMMAND_TYPES.filter((type) => answers.includes(type)),
    answers,
    binds: [...parent.binds, ...on.filter(([, list]) => list.some(isBinding)).map(([event]) => event)],
  };
  table.set(own.path, own);
  for (const [name, inner] of Object.entries(state.states ?? {})) {
    if (inner.type !== 'history') {
      fill(table, `${id}.${name}`, inner, { ...own, path: `${own.path}.${name}` });
    }
  }
}

function isBinding({ actions }: ComposedTransition): boolean {
  return actions.some(({ type }) => BINDING.includes(type));
}
