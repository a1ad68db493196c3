import { AppError, type Problem, stopwatch } from '../../kernel/index.ts';
import { atContact, emptySnapshot, type LiveSnapshot, revive, stepLive } from '../decide.ts';
import type { DialogueContext } from '../facts.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import type { Flow } from '../flow/document.ts';
import type { Release } from '../release.ts';
import { pathOf, stateInfo } from '../state-map.ts';
import { type Input, Inputs } from './inputs.ts';
import { type Breach, type Judged, judge, type ReadBack, readBackAfter } from './judged.ts';
import { KnownSteps } from './known-steps.ts';
import { type Ladder, laddersOf } from './ladders.ts';
import { LAWS } from './laws/index.ts';
import { keyOf, kindOf, type Situation, wayTo } from './situation.ts';
import { specimenCase } from './specimen.ts';
import { unseenStates, withoutRest } from './ways-out.ts';

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

/** Situations after which a proof gives up: the flow has no bound of its own. */
const SITUATIONS_MAX = 20_000;
/** Findings of one flow after which a proof stops: they are to be mended first. */
const PROBLEMS_MAX = 50;

/**
 * Proves the laws of a flow by exploring every situation that can be reached: commands with telling values,
 * timers, people, other contacts, verification that has run out. Counters of ladders are left out of what tells
 * situations apart; each ladder is walked to its end from every situation instead. A finding names the state and
 * the shortest way there.
 */
export function prove(
  release: Release,
  document: Flow,
  flow: CompiledFlow,
  problemsMax = PROBLEMS_MAX,
): Proof {
  const elapsed = stopwatch();
  const exploration = new Exploration(release, document, flow, problemsMax);
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
  readonly reached = new Map<string, Situation>();
  steps = 0;
  private readonly queue: Situation[] = [];
  private readonly told = new Set<string>();
  private readonly climbed = new Set<string>();
  private readonly known = new KnownSteps();
  private readonly inputs: Inputs;
  private readonly release: Release;
  private readonly flow: CompiledFlow;
  private readonly problemsMax: number;

  constructor(release: Release, document: Flow, flow: CompiledFlow, problemsMax: number) {
    this.problemsMax = problemsMax;
    this.release = release;
    this.flow = flow;
    this.inputs = new Inputs(specimenCase(document, flow.policy), flow);
  }

  run(): void {
    const start: Situation = {
      live: revive(this.flow, emptySnapshot()),
      readBack: { proposal: false, promise: false },
      contact: 'known',
      by: undefined,
      before: undefined,
      leads: new Set(),
    };
    this.follow(start, this.inputs.system('known', 'conversation.start'));
    for (let i = 0; i < this.queue.length; i += 1) {
      const at = this.queue[i]!;
      if (this.problems.length >= this.problemsMax) return;
      if (this.reached.size > SITUATIONS_MAX) {
        const problem = 'the flow has more situations than can be explored';
        this.tell(at, { problem, fix: 'bound its loops by guards' });
        return;
      }
      const { answers } = stateInfo(this.flow, pathOf(at.live.value));
      const timers = answers.filter((event) => event.startsWith('xstate.after.'));
      for (const input of this.inputs.all(at.contact, at.live.context, timers)) this.follow(at, input);
      const kind = kindOf(at);
      if (this.climbed.has(kind)) continue;
      this.climbed.add(kind);
      for (const ladder of laddersOf(this.flow, this.inputs, at.contact, at.live.context.verified)) {
        this.climb(at, ladder);
      }
    }
    for (const at of withoutRest(this.flow, [...this.reached.values()])) {
      this.tell(at, {
        problem: 'from here the flow leads to no place where the conversation may rest',
        fix: 'lead a transition to an agreement, a promise, a person or another state with meta.rest',
      });
    }
    if (this.problems.length === 0) this.problems.push(...unseenStates(this.flow, this.reached.values()));
  }

  /** Takes one step, checks it, and keeps the situation that it leads to where that is new. */
  private follow(from: Situation, input: Input): void {
    const path = pathOf(from.live.value);
    const known = this.known.find(path, input, () =>
      atContact(from.live.context, input.event.facts, this.flow),
    );
    if (known) {
      const own = stateInfo(this.flow, path).answers.includes(input.event.type);
      if (known.leads && own) from.leads.add(known.leads);
      return;
    }
    const looked = new Map<keyof DialogueContext, unknown>();
    const watch = this.known.worthwhile(path, input)
      ? (context: DialogueContext) => this.known.watch(context, looked)
      : undefined;
    const judged = this.step(from, from.live, from.readBack, input, watch);
    if (judged === undefined) return;
    const leads = this.keep(from, judged);
    if (watch) this.known.keep(judged, looked, leads);
  }

  private keep(from: Situation, judged: Judged): Situation {
    const { step, input } = judged;
    const readBack = readBackAfter(judged);
    const key = keyOf(this.flow, { live: step.live, readBack, contact: input.contact });
    const known = this.reached.get(key);
    const own = judged.from.answers.includes(input.event.type);
    if (known) {
      if (own) from.leads.add(known);
      return known;
    }
    const context = { ...step.live.context, misunderstood: 0, silences: 0, abuses: 0, factorAttempts: 0 };
    const next: Situation = {
      live: { ...step.live, context },
      readBack,
      contact: input.contact,
      by: input,
      before: from,
      leads: new Set(),
    };
    if (own) from.leads.add(next);
    this.reached.set(key, next);
    this.queue.push(next);
    return next;
  }

  private step(
    at: Situation,
    live: LiveSnapshot,
    readBack: ReadBack,
    input: Input,
    watch?: (context: DialogueContext) => DialogueContext,
  ): Judged | undefined {
    this.steps += 1;
    const { release, flow } = this;
    try {
      const judged = judge(
        { release, flow, input, readBack },
        stepLive(release, flow, live, input.event, watch),
      );
      for (const law of LAWS) for (const breach of law(judged)) this.tell(at, breach, input);
      return judged;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const problem = `${input.label} cannot be carried out: ${error.message}`;
      this.tell(at, { problem, fix: 'guard the transition, or let an earlier one set what it needs' }, input);
      return undefined;
    }
  }

  /** Repeats what must not go on for ever, with its counter running. */
  private climb(at: Situation, { input, times, ends, end }: Ladder): void {
    let { live, readBack } = at;
    const effects = new Set<string>();
    let to = stateInfo(this.flow, pathOf(live.value));
    if (to.meta.silent === true) return;
    for (let i = 0; i < times; i += 1) {
      const judged = this.step(at, live, readBack, input);
      if (judged === undefined) return;
      this.keep(at, judged);
      for (const { type } of judged.step.effects) effects.add(type);
      readBack = readBackAfter(judged);
      ({ live } = judged.step);
      ({ to } = judged);
    }
    if (ends(to, effects)) return;
    this.tell(at, {
      problem: `${input.label}, ${times} times in a row, never leads to ${end}`,
      fix: `leave ${input.event.type} to the protocol, or bound it with a guard that counts`,
    });
  }

  private tell(at: Situation, { problem, fix }: Breach, last?: Input): void {
    const path = pathOf(at.live.value);
    const place = `${this.flow.id} > ${path.replace(/^flow\./, '')}`;
    const key = `${place} ${problem}`;
    if (this.told.has(key) || this.problems.length >= this.problemsMax) return;
    this.told.add(key);
    const way = [...wayTo(at), ...(last ? [last] : [])].map(({ label }) => label).join(' → ');
    this.problems.push({ place, problem: `${problem} (after: ${way})`, fix });
  }
}
