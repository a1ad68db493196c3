import { COMMAND_TYPES, type Policy } from '../../domain/index.ts';
import type { Problem } from '../../kernel/index.ts';
import { SYSTEM_EVENTS } from '../facts.ts';
import { DELAYS, EFFECTS, GUARDS, UPDATES } from '../registry/index.ts';
import type { Manifest } from '../say/index.ts';
import { SLOT_SOURCES } from '../slots.ts';
import { type Composed, type ComposedState, type ComposedTransition, FLOW, PROTOCOL } from './compose.ts';
import { type Flow, type NamedRef, REQUIRED_POINTS } from './document.ts';
import { nearest } from './nearest.ts';

interface LintInput {
  readonly flow: Flow;
  readonly composed: Composed;
  readonly policy: Policy | undefined;
  readonly manifest: Manifest;
}

/** Events that a flow may answer: commands and system events. */
const EVENTS: readonly string[] = [...COMMAND_TYPES, ...SYSTEM_EVENTS];

/**
 * Checks a composed flow without running it: names, params, replies and their slots, events, delays, required
 * points, dead transitions, reachability, and that every waiting state can ask again.
 */
export function lint(input: LintInput): Problem[] {
  const { flow, composed, policy, manifest } = input;
  const problems: Problem[] = [];
  if (!policy) {
    problems.push({
      place: `${flow.id} > policy`,
      problem: `there is no policy ${flow.policy}`,
      fix: 'name a file of flows/policies/ without .json',
    });
  }
  for (const point of REQUIRED_POINTS) {
    if (flow.points[point] === undefined) {
      problems.push({
        place: `${flow.id} > points`,
        problem: `the point ${point} is missing`,
        fix: `say where the protocol leads for "${point}"`,
      });
    }
  }
  checkSlots(manifest, problems);
  visit(composed, (path, state) => {
    const place = placeOf(flow.id, path);
    checkEvents(state, place, problems);
    checkMeta(state, place, manifest, problems);
    for (const [event, list] of transitionsOf(state)) {
      checkList(list, `${place} > ${event}`, manifest, problems);
    }
  });
  problems.push(...unreachable(composed, flow.id));
  return problems;
}

function placeOf(id: string, path: readonly string[]): string {
  const [half, ...names] = path;
  return [half === PROTOCOL ? 'protocol' : id, ...names].join(' > ');
}

function transitionsOf(state: ComposedState): [string, ComposedTransition[]][] {
  return [...Object.entries(state.on ?? {}), ...Object.entries(state.after ?? {})];
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

function checkEvents(state: ComposedState, place: string, problems: Problem[]): void {
  for (const event of Object.keys(state.on ?? {})) {
    if (!EVENTS.includes(event)) {
      problems.push({
        place,
        problem: `the event ${event} is neither a command nor a system event`,
        fix: `did you mean ${nearest(event, EVENTS)}?`,
      });
    }
  }
  for (const delay of Object.keys(state.after ?? {})) {
    if (!DELAYS.has(delay)) {
      problems.push({
        place,
        problem: `there is no delay ${delay}`,
        fix: `name one of: ${[...DELAYS.keys()].join(', ')}`,
      });
    }
  }
}

function checkMeta(state: ComposedState, place: string, manifest: Manifest, problems: Problem[]): void {
  const { meta } = state;
  const leaf = state.states === undefined;
  if (meta?.ask !== undefined) checkReply(meta.ask, `${place} > meta > ask`, manifest, problems);
  if (leaf && meta !== undefined && meta.ask === undefined && meta.silent !== true) {
    problems.push({
      place,
      problem: 'the state cannot ask again for what it waits for',
      fix: 'set meta.ask to the reply that asks, or meta.silent where a person owns the conversation',
    });
  }
  if (leaf && meta?.command !== undefined && meta.expects === undefined) {
    problems.push({
      place,
      problem: 'meta.command names the command of a bare value, but nothing is expected',
      fix: 'set meta.expects, or remove meta.command',
    });
  }
}

function checkList(
  list: readonly ComposedTransition[],
  place: string,
  manifest: Manifest,
  problems: Problem[],
): void {
  list.forEach((transition, i) => {
    if (i < list.length - 1 && transition.guard === undefined) {
      problems.push({
        place,
        problem: `the transitions after number ${i + 1} are never taken, for it has no guard`,
        fix: 'give it a guard, or move it to the end',
      });
    }
    if (transition.guard) checkGuard(transition.guard, place, problems);
    for (const action of transition.actions) checkAction(action, place, manifest, problems);
  });
}

function checkGuard(guard: NamedRef, place: string, problems: Problem[]): void {
  const known = GUARDS.get(guard.type);
  if (known) checkParams(guard, known.params, place, 'guard', problems);
  else problems.push(unknownName('guard', guard.type, [...GUARDS.keys()], place));
}

function checkAction(action: NamedRef, place: string, manifest: Manifest, problems: Problem[]): void {
  const known = UPDATES.get(action.type) ?? EFFECTS.get(action.type);
  if (!known) {
    problems.push(unknownName('action', action.type, [...UPDATES.keys(), ...EFFECTS.keys()], place));
    return;
  }
  checkParams(action, known.params, place, 'action', problems);
  const reply = action.params?.['reply'];
  if (action.type === 'say' && typeof reply === 'string') checkReply(reply, place, manifest, problems);
}

function checkParams(
  ref: NamedRef,
  schema: {
    safeParse(value: unknown): {
      success: boolean;
      error?: { issues: { path: PropertyKey[]; message: string }[] };
    };
  },
  place: string,
  kind: string,
  problems: Problem[],
): void {
  const result = schema.safeParse(ref.params ?? {});
  if (result.success) return;
  for (const issue of result.error?.issues ?? []) {
    problems.push({
      place,
      problem: `the params of the ${kind} ${ref.type} are wrong: ${[...issue.path.map(String), issue.message].join(' ')}`,
      fix: `write the params that docs/authoring.md lists for ${ref.type}`,
    });
  }
}

function checkReply(reply: string, place: string, manifest: Manifest, problems: Problem[]): void {
  if (manifest.replies[reply] !== undefined) return;
  problems.push({
    place,
    problem: `there is no reply ${reply}`,
    fix: `add it to prompts/replies/replies.json and every locale, or name ${nearest(reply, Object.keys(manifest.replies))}`,
  });
}

/** Every slot that the manifest names must have a source of the same type. */
function checkSlots(manifest: Manifest, problems: Problem[]): void {
  for (const [reply, { slots }] of Object.entries(manifest.replies)) {
    for (const [name, type] of Object.entries(slots)) {
      const source = SLOT_SOURCES[name];
      if (source?.type === type) continue;
      problems.push({
        place: `prompts/replies/replies.json > ${reply} > ${name}`,
        problem: source ? `the slot is ${source.type}, not ${type}` : 'there is no such slot',
        fix: source ? `write "${source.type}"` : `name one of: ${Object.keys(SLOT_SOURCES).join(', ')}`,
      });
    }
  }
}

/** States of the flow that no transition, point or initial leads to. */
function unreachable(composed: Composed, id: string): Problem[] {
  const leads = new Map<string, Set<string>>();
  const states = new Map<string, ComposedState>();
  visit(composed, (path, state) => {
    const from = path.join('.');
    states.set(from, state);
    const to = new Set<string>();
    for (const [, list] of transitionsOf(state)) {
      for (const { target } of list) if (target) to.add(target.replace(`#${id}.`, ''));
    }
    leads.set(from, to);
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

function unknownName(kind: string, name: string, known: readonly string[], place: string): Problem {
  return {
    place,
    problem: `there is no ${kind} ${name}`,
    fix: `did you mean ${nearest(name, known)}? Known: ${known.join(', ')}`,
  };
}
