import { AppError, type Problem, stopwatch } from '../../kernel/index.ts';
import { emptySnapshot, type LiveSnapshot, type LiveStep, revive, stepLive } from '../decide.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import { type ComposedState, FLOW } from '../flow/compose.ts';
import type { Flow } from '../flow/document.ts';
import type { Release } from '../release.ts';
import { pathOf, stateInfo } from '../state-map.ts';
import { type Input, Inputs } from './inputs.ts';
import { type Breach, breachesOf } from './laws.ts';
import { CONTACTS, type Contact, specimenCase } from './specimen.ts';

/** What exploring a flow has shown. */
export interface Proof {
  readonly flow: string;
  readonly problems: readonly Problem[];
  /** Different situations that can be reached. */
  readonly configurations: number;
  /** Steps taken from them. */
  readonly steps: number;
  readonly ms: number;
}

/** One reachable situation with the way that leads to it. */
interface Configuration {
  readonly live: LiveSnapshot;
  readonly contact: Contact;
  readonly by: Input | undefined;
  readonly before: Configuration | undefined;
  readonly leads: Set<Configuration>;
}

/** Situations after which a proof gives up: the flow has no bound of its own. */
const CONFIGURATIONS_MAX = 20_000;
/** Findings shown of one flow. */
const PROBLEMS_MAX = 50;

/**
 * Proves the laws of a flow by exploring every situation that can be reached: commands with telling values,
 * timers, people, a second contact. Counters of ladders are left out of what tells situations apart; each ladder
 * is walked to its end from every situation instead. A finding names the state and the shortest way there.
 */
export function prove(release: Release, document: Flow, flow: CompiledFlow): Proof {
  const elapsed = stopwatch();
  const exploration = new Exploration(release, document, flow);
  exploration.run();
  return {
    flow: flow.id,
    problems: exploration.problems,
    configurations: exploration.reached.size,
    steps: exploration.steps,
    ms: elapsed(),
  };
}

class Exploration {
  readonly problems: Problem[] = [];
  readonly reached = new Map<string, Configuration>();
  steps = 0;
  private readonly told = new Set<string>();
  private readonly inputs: Inputs;
  private readonly release: Release;
  private readonly flow: CompiledFlow;

  constructor(release: Release, document: Flow, flow: CompiledFlow) {
    this.release = release;
    this.flow = flow;
    this.inputs = new Inputs(specimenCase(document, flow.policy));
  }

  run(): void {
    const start: Configuration = {
      live: revive(this.flow, emptySnapshot()),
      contact: CONTACTS[0],
      by: undefined,
      before: undefined,
      leads: new Set(),
    };
    const queue = this.follow(start, this.inputs.system(CONTACTS[0], 'conversation.start'));
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      if (this.reached.size > CONFIGURATIONS_MAX) {
        this.tell(at, {
          problem: 'the flow has more situations than can be explored',
          fix: 'bound its loops by guards',
        });
        break;
      }
      for (const input of this.inputs.all(at.contact, at.live.context, timersOf(this.flow, at.live))) {
        queue.push(...this.follow(at, input));
      }
      this.walkLadders(at);
    }
    this.checkWaysOut();
  }

  /** Takes one step, checks it, and gives the situation it leads to where that is new. */
  private follow(from: Configuration, input: Input): Configuration[] {
    const step = this.step(from, input);
    if (step === undefined) return [];
    const key = keyOf(step.live);
    const known = this.reached.get(key);
    if (known) {
      from.leads.add(known);
      return [];
    }
    const live = {
      ...step.live,
      context: { ...step.live.context, misunderstood: 0, silences: 0, abuses: 0 },
    };
    const next = {
      live,
      contact: input.contact,
      by: input,
      before: from,
      leads: new Set<Configuration>(),
    };
    from.leads.add(next);
    this.reached.set(key, next);
    return [next];
  }

  private step(from: Configuration, input: Input): LiveStep | undefined {
    this.steps += 1;
    try {
      const step = stepLive(this.release, this.flow, from.live, input.event);
      for (const breach of breachesOf(this.release, this.flow, input, step)) this.tell(from, breach, input);
      return step;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const problem = `${input.label} cannot be carried out: ${error.message}`;
      this.tell(
        from,
        { problem, fix: 'guard the transition, or let an earlier one set what it needs' },
        input,
      );
      return undefined;
    }
  }

  /** Repeats what must not go on for ever, with its counter running. */
  private walkLadders(at: Configuration): void {
    const { inputs } = this;
    const wrong = inputs.command(at.contact, {
      type: 'provide_factor',
      factor: { kind: 'date_of_birth', value: '1990-05-05' },
    });
    const attempts = this.flow.policy.verification.attemptsMax;
    this.ladder(at, inputs.command(at.contact, { type: 'cannot_understand' }), 5, personAsked, 'a person');
    this.ladder(at, inputs.command(at.contact, { type: 'abusive' }), 4, personAsked, 'a person');
    if (!at.live.context.verified)
      this.ladder(at, wrong, attempts + 1, (_path, last) => last !== 'asked', 'an end');
    const offer = { type: 'counter_offer_instalments' as const, instalments: 90 };
    this.ladder(
      at,
      inputs.command(at.contact, offer),
      this.flow.policy.counters.maxCounters + 3,
      () => true,
      '',
    );
  }

  private ladder(
    at: Configuration,
    input: Input,
    times: number,
    ends: (path: string, last: 'asked' | 'other') => boolean,
    end: string,
  ): void {
    let live = at.live;
    let path = pathOf(live.value);
    if (stateInfo(this.flow, path).meta.silent) return;
    let last: 'asked' | 'other' = 'other';
    for (let i = 0; i < times; i += 1) {
      const step = this.step({ ...at, live }, input);
      if (step === undefined) return;
      last = step.effects.some((effect) => effect.type === 'say' && effect.reply === 'factor.wrong')
        ? 'asked'
        : 'other';
      live = step.live;
      path = step.trace.to;
    }
    if (ends(path, last)) return;
    this.tell(at, {
      problem: `${input.label}, ${times} times in a row, never leads to ${end}`,
      fix: `leave ${input.event.type} to the protocol, or bound it with a guard that counts`,
    });
  }

  /** From every situation a place must be reachable where the conversation may rest. */
  private checkWaysOut(): void {
    const all = [...this.reached.values()];
    const back = new Map<Configuration, Configuration[]>(all.map((one) => [one, []]));
    for (const one of all) for (const next of one.leads) back.get(next)?.push(one);
    const rests = all.filter(({ live }) => stateInfo(this.flow, pathOf(live.value)).meta.rest === true);
    const out = new Set(rests);
    const queue = [...rests];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const one of back.get(at) ?? []) {
        if (!out.has(one)) {
          out.add(one);
          queue.push(one);
        }
      }
    }
    for (const one of all) {
      if (!out.has(one)) {
        this.tell(one, {
          problem: 'from here no place can be reached where the conversation may rest',
          fix: 'lead a transition to an agreement, a promise, a person or another state with meta.rest',
        });
      }
    }
  }

  private tell(at: Configuration, { problem, fix }: Breach, last?: Input): void {
    const path = pathOf(at.live.value);
    const place = `${this.flow.id} > ${path.replace(/^(flow|protocol)\./, (half) => (half === 'flow.' ? '' : half))}`;
    const key = `${place} ${problem}`;
    if (this.told.has(key) || this.problems.length >= PROBLEMS_MAX) return;
    this.told.add(key);
    const way = [...wayTo(at), ...(last ? [last] : [])].map(({ label }) => label).join(' → ');
    this.problems.push({ place, problem: `${problem} (after: ${way})`, fix });
  }
}

function personAsked(path: string): boolean {
  return ['protocol.waiting', 'protocol.owned', 'protocol.crisis'].includes(path);
}

/** Events of the waits that the state of a snapshot and its parents have armed. */
function timersOf(flow: CompiledFlow, live: LiveSnapshot): string[] {
  const names = pathOf(live.value).split('.');
  const timers: string[] = [];
  let state: ComposedState | undefined = flow.config;
  names.forEach((name, depth) => {
    state = state?.states?.[name];
    const id = [flow.id, ...names.slice(0, depth + 1)].join('.');
    for (const delay of Object.keys(state?.after ?? {})) timers.push(`xstate.after.${delay}.${id}`);
  });
  return timers;
}

/** The inputs that lead to a situation, first to last. */
function wayTo(at: Configuration): Input[] {
  const way: Input[] = [];
  for (let one: Configuration | undefined = at; one?.by !== undefined; one = one.before) way.unshift(one.by);
  return way;
}

/**
 * What tells two situations apart. Counters and figures are left out: ladders and the laws of terms cover them.
 * While the protocol leads, what the flow remembers is told by the state it would go back to.
 */
function keyOf({ value, context, historyValue = {} }: LiveSnapshot): string {
  const path = pathOf(value);
  const who = [context.verified, context.opened, context.factorsMatched.length];
  const aside = context.disputedInvoices.length;
  const memory = path.startsWith(FLOW)
    ? [context.proposal !== null, context.promise !== null, context.agreement !== null]
    : Object.values(historyValue).map((nodes) => nodes.map(({ id }) => id));
  return JSON.stringify([path, who, aside, memory]);
}
