import type { Problem } from '../../kernel/index.ts';
import { checkNames, RESUME } from './check-names.ts';
import {
  type Flow,
  type FlowDocument,
  type NamedRef,
  type Part,
  type Protocol,
  REQUIRED_POINTS,
  type StateDoc,
  type TransitionDoc,
  type TransitionsDoc,
} from './document.ts';

/** A flow with its parts and the protocol in one tree of XState form; targets are absolute ids. */
export interface Composed {
  readonly id: string;
  readonly policy: string;
  readonly config: ComposedState & { readonly id: string };
}

export interface ComposedTransition {
  target?: string;
  /** Goes out of its own state and in again, so that the waits of the state begin anew. */
  reenter?: true;
  guard?: NamedRef;
  actions: NamedRef[];
}

export interface ComposedState {
  description?: string;
  meta?: StateDoc['meta'];
  type?: 'history';
  history?: 'deep';
  target?: string;
  initial?: string;
  on?: Record<string, ComposedTransition[]>;
  after?: Record<string, ComposedTransition[]>;
  states?: Record<string, ComposedState>;
}

/** Names of the two halves of every composed machine. */
export const FLOW = 'flow';
const PROTOCOL = 'protocol';

/**
 * Joins a flow, the parts it names and the protocol into one machine config. Pure. Where the flow and a part
 * name the same state, the flow's transitions replace the part's, event by event.
 */
export function compose(
  flow: Flow,
  parts: readonly Part[],
  protocol: Protocol,
): { composed: Composed } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const used = (flow.parts ?? []).flatMap((name) => {
    const part = parts.find(({ id }) => id === name);
    if (!part) {
      problems.push({
        place: `${flow.id} > parts`,
        problem: `there is no part ${name}`,
        fix: `name one of: ${parts.map(({ id }) => id).join(', ')}`,
      });
    }
    return part ? [part] : [];
  });
  const states: Record<string, StateDoc> = {};
  for (const document of [...used, flow]) mergeStates(states, document.states);
  const routes = Object.assign({}, ...used.map((part) => part.routes ?? {}), flow.routes ?? {});
  const inFlow = new Resolver(flow, states, protocol, routes, problems);
  const inProtocol = new Resolver(flow, states, protocol, protocol.routes ?? {}, problems);
  const config: Composed['config'] = {
    id: flow.id,
    description: flow.description,
    initial: PROTOCOL,
    on: inProtocol.events(protocol.on, { half: PROTOCOL, path: '', place: `${protocol.id} > on` }),
    states: {
      [PROTOCOL]: {
        initial: protocol.initial,
        states: inProtocol.states(protocol.states, { half: PROTOCOL, path: '', place: protocol.id }),
      },
      [FLOW]: {
        initial: flow.initial,
        on: inProtocol.events(protocol.inFlow ?? {}, {
          half: PROTOCOL,
          path: '',
          place: `${protocol.id} > inFlow`,
        }),
        states: {
          ...inFlow.states(states, { half: FLOW, path: '', place: flow.id }),
          [RESUME]: { type: 'history', history: 'deep', target: `#${flow.id}.${FLOW}.${flow.initial}` },
        },
      },
    },
  };
  checkNames(flow, states, protocol, problems);
  for (const name of Object.keys(flow.points)) inFlow.point(name);
  return problems.length > 0 ? { problems } : { composed: { id: flow.id, policy: flow.policy, config } };
}

function mergeStates(into: Record<string, StateDoc>, from: Record<string, StateDoc>): void {
  for (const [name, state] of Object.entries(from)) {
    const before = into[name];
    if (before === undefined) {
      into[name] = structuredClone(state);
      continue;
    }
    const states = { ...before.states };
    mergeStates(states, state.states ?? {});
    into[name] = {
      ...before,
      description: state.description,
      meta: { ...before.meta, ...state.meta },
      on: { ...before.on, ...state.on },
      after: { ...before.after, ...state.after },
      ...(Object.keys(states).length > 0 ? { states } : {}),
      ...(state.initial === undefined ? {} : { initial: state.initial }),
    };
  }
}

/** Where in a document something stands. */
interface Spot {
  readonly half: string;
  /** Dotted path of the state; empty at the top. */
  readonly path: string;
  readonly place: string;
}

/** Turns routes, points and dotted targets into plain transitions with absolute targets. */
class Resolver {
  private readonly flow: Flow;
  private readonly flowStates: Record<string, StateDoc>;
  private readonly protocol: Protocol;
  private readonly routes: Readonly<Record<string, TransitionDoc | TransitionDoc[]>>;
  private readonly problems: Problem[];

  constructor(
    flow: Flow,
    flowStates: Record<string, StateDoc>,
    protocol: Protocol,
    routes: Readonly<Record<string, TransitionDoc | TransitionDoc[]>>,
    problems: Problem[],
  ) {
    this.flow = flow;
    this.flowStates = flowStates;
    this.protocol = protocol;
    this.routes = routes;
    this.problems = problems;
  }

  states(states: Record<string, StateDoc>, at: Spot): Record<string, ComposedState> {
    return Object.fromEntries(
      Object.entries(states).map(([name, state]) => {
        const place = `${at.place} > ${name}`;
        const here = { half: at.half, path: at.path === '' ? name : `${at.path}.${name}`, place };
        const inner = state.states ?? {};
        if (Object.keys(inner).length > 0 && (state.initial === undefined || !(state.initial in inner))) {
          this.problems.push({
            place,
            problem: 'a state with states inside needs one of them as initial',
            fix: `set initial to one of: ${Object.keys(inner).join(', ')}`,
          });
        }
        const composed: ComposedState = { description: state.description, meta: state.meta ?? {} };
        if (state.on) composed.on = this.events(state.on, here);
        if (state.after) composed.after = this.events(state.after, here);
        if (Object.keys(inner).length > 0) {
          composed.initial = state.initial!;
          composed.states = this.states(inner, here);
        }
        return [name, composed];
      }),
    );
  }

  events(on: Record<string, TransitionsDoc>, at: Spot): Record<string, ComposedTransition[]> {
    return Object.fromEntries(
      Object.entries(on).map(([event, doc]) => {
        const here = { ...at, place: `${at.place} > ${event}` };
        return [event, this.list(doc, here.place).map((one) => this.transition(one, here))];
      }),
    );
  }

  private list(doc: TransitionsDoc, place: string): readonly TransitionDoc[] {
    if (!('route' in doc)) return Array.isArray(doc) ? doc : [doc];
    const route = this.routes[doc.route];
    if (route !== undefined) return Array.isArray(route) ? route : [route];
    this.problems.push({
      place,
      problem: `there is no route ${doc.route}`,
      fix: `name one of: ${Object.keys(this.routes).join(', ')}`,
    });
    return [];
  }

  private transition(doc: TransitionDoc, { half, path, place }: Spot): ComposedTransition {
    const composed: ComposedTransition = { actions: [...(doc.actions ?? [])] };
    if (doc.guard) composed.guard = doc.guard;
    if (doc.target === undefined) return composed;
    if (doc.target === '@resume') return { ...composed, target: `#${this.flow.id}.${FLOW}.${RESUME}` };
    const name = doc.target.startsWith('@') ? doc.target.slice(1) : undefined;
    const point = name === undefined ? undefined : this.flow.points[name];
    if (name !== undefined && point) {
      composed.actions.push(...(point.actions ?? []));
      return { ...composed, target: this.point(name) };
    }
    if ((REQUIRED_POINTS as readonly (string | undefined)[]).includes(name)) return composed;
    const target = this.path(name ?? doc.target, name === undefined ? half : PROTOCOL, place);
    const itself = target === `#${this.flow.id}.${half}.${path}`;
    return { ...composed, target, ...(itself ? { reenter: true } : {}) };
  }

  /** Where a point of the flow leads. */
  point(name: string): string {
    return this.path(this.flow.points[name]!.target, FLOW, `${this.flow.id} > points > ${name}`);
  }

  private path(path: string, half: string, place: string): string {
    const absolute = `#${this.flow.id}.${half}.${path}`;
    let states: Record<string, StateDoc> | undefined = half === FLOW ? this.flowStates : this.protocol.states;
    for (const name of path.split('.')) {
      if (states === undefined || !Object.hasOwn(states, name)) {
        this.problems.push({
          place,
          problem: `there is no state ${path}`,
          fix: 'write the path of a state of this document, a point of the flow as @point, or @state of the protocol',
        });
        return absolute;
      }
      states = states[name]!.states;
    }
    return absolute;
  }
}

/** The documents of a release by kind. */
export function sortDocuments(documents: readonly FlowDocument[]): {
  flows: Flow[];
  parts: Part[];
  protocols: Protocol[];
} {
  return {
    flows: documents.filter((document) => document.kind === 'flow'),
    parts: documents.filter((document) => document.kind === 'part'),
    protocols: documents.filter((document) => document.kind === 'protocol'),
  };
}
