import { COMMAND_TYPES, type CommandType } from '../domain/index.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { ComposedState } from './flow/compose.ts';
import type { StateMeta } from './flow/document.ts';

/** What a state says about itself and which commands it or its parents answer, without the protocol's. */
export interface StateInfo {
  readonly path: string;
  readonly meta: StateMeta;
  readonly accepts: readonly CommandType[];
}

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
    for (const [half, state] of Object.entries(flow.config.states ?? {})) fill(table, half, state, [], {});
    tables.set(flow, table);
  }
  return table.get(path) ?? { path, meta: {}, accepts: [] };
}

function fill(
  table: Map<string, StateInfo>,
  path: string,
  state: ComposedState,
  inherited: readonly string[],
  parentMeta: StateMeta,
): void {
  const events = [...new Set([...inherited, ...Object.keys(state.on ?? {})])];
  const meta = { ...parentMeta, ...state.meta };
  const accepts = COMMAND_TYPES.filter((type) => events.includes(type));
  table.set(path, { path, meta, accepts });
  for (const [name, inner] of Object.entries(state.states ?? {})) {
    if (inner.type !== 'history') fill(table, `${path}.${name}`, inner, events, meta);
  }
}
