import type { Policy } from '../../domain/index.ts';
import type { Problem } from '../../kernel/index.ts';
import { type Composed, type ComposedState, type ComposedTransition, FLOW } from './compose.ts';
import type { Flow } from './document.ts';

/**
 * Checks a composed flow without running it: its policy is there, every state can be reached, and every state
 * that waits can ask again.
 */
export function lint(flow: Flow, composed: Composed, policy: Policy | undefined): Problem[] {
  const problems: Problem[] = [];
  if (!policy) {
    problems.push({
      place: `${flow.id} > policy`,
      problem: `there is no policy ${flow.policy}`,
      fix: 'name a file of flows/policies/ without .json',
    });
  }
  visit(composed, (path, state) => {
    const place = placeOf(flow.id, path);
    checkMeta(state, place, problems);
    checkAttempts(state, place, problems);
  });
  problems.push(...unreachable(composed, flow.id));
  return problems;
}

/** Where a state is, as problems say it: the flow's id before states of the flow, `protocol` before the others. */
function placeOf(id: string, [half, ...names]: readonly string[]): string {
  return [half === FLOW ? id : 'protocol', ...names].join(' > ');
}

function transitionsOf(state: ComposedState): ComposedTransition[] {
  return [...Object.values(state.on ?? {}), ...Object.values(state.after ?? {})].flat();
}

/** Calls back for every state but history nodes, the root included. */
export function visit(
  { config }: Pick<Composed, 'config'>,
  each: (path: readonly string[], state: ComposedState) => void,
): void {
  const walk = (path: readonly string[], state: ComposedState): void => {
    if (state.type === 'history') return;
    each(path, state);
    for (const [name, inner] of Object.entries(state.states ?? {})) walk([...path, name], inner);
  };
  walk([], config);
}

function checkMeta({ meta, states }: ComposedState, place: string, problems: Problem[]): void {
  if (states !== undefined || meta === undefined) return;
  if (meta.ask === undefined && meta.silent !== true) {
    problems.push({
      place,
      problem: 'the state cannot ask again for what it waits for',
      fix: 'set meta.ask to the reply that asks, or meta.silent where a person owns the conversation',
    });
  }
  if (meta.command !== undefined && meta.expects === undefined) {
    problems.push({
      place,
      problem: 'meta.command names the command of a bare value, but nothing is expected',
      fix: 'set meta.expects, or remove meta.command',
    });
  }
}

/** Identity cannot be guessed without end: only what a person does may give attempts again. */
function checkAttempts({ on = {}, after = {} }: ComposedState, place: string, problems: Problem[]): void {
  for (const [event, list] of [...Object.entries(on), ...Object.entries(after)]) {
    const gives = list.some(({ actions }) =>
      actions.some(({ type, params }) => type === 'forgetFactors' && params?.['attempts'] === true),
    );
    if (!gives || event.startsWith('person.')) continue;
    problems.push({
      place: `${place} > ${event}`,
      problem: 'forgetFactors gives all attempts at the identity check again',
      fix: 'leave out its param attempts here: only a person may give attempts again',
    });
  }
}

/** States that no transition, point or initial leads to. */
function unreachable(composed: Composed, id: string): Problem[] {
  const leads = new Map<string, Set<string>>();
  const states = new Map<string, ComposedState>();
  visit(composed, (path, state) => {
    const from = path.join('.');
    states.set(from, state);
    const targets = transitionsOf(state).flatMap(({ target }) => (target === undefined ? [] : [target]));
    leads.set(from, new Set(targets.map((target) => target.replace(`#${id}.`, ''))));
  });
  const reached = new Set<string>();
  const enter = (path: string): void => {
    if (reached.has(path) || !states.has(path)) return;
    const names = path.split('.');
    for (let depth = 0; depth <= names.length; depth += 1) reached.add(names.slice(0, depth).join('.'));
    const { initial } = states.get(path)!;
    if (initial !== undefined) enter(path === '' ? initial : `${path}.${initial}`);
  };
  enter('');
  for (let grown = -1; grown !== reached.size; ) {
    grown = reached.size;
    for (const path of [...reached]) for (const to of leads.get(path) ?? []) enter(to);
  }
  return [...states.keys()]
    .filter((path) => path !== '' && path !== FLOW && !reached.has(path))
    .map((path) => ({
      place: placeOf(id, path.split('.')),
      problem: 'no transition leads to this state',
      fix: 'lead a transition or a point here, or remove the state',
    }));
}
