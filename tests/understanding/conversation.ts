import { readContent } from '../../src/app/content.ts';
import {
  type CompiledFlow,
  type ConversationState,
  type DecidedTurn,
  decideTurn,
  type Facts,
  type Heard,
  type HearInput,
  hearInput,
  type Release,
  requireRelease,
} from '../../src/dialogue/index.ts';
import { aCase, TODAY } from '../../src/domain/domain.fixture.ts';
import type { Case, Command, CommandType } from '../../src/domain/index.ts';
import { instant, localDateTime } from '../../src/kernel/index.ts';
import { requirePrompts } from '../../src/understanding/index.ts';

const files = readContent();

/** The release as it lies in the project. */
export const release: Release = requireRelease(files);
export const prompts = requirePrompts(files);
export const prompt = prompts.get('understand/turn')!;

/** What a flow is for, as a case of it. */
export function caseOf(flow: CompiledFlow): Case {
  const kind = flow.policy.id === 'business' ? 'business' : 'consumer';
  const one = aCase();
  return { ...one, debtor: { ...one.debtor, kind } };
}

export function factsOf(subject: Case, turn = 1): Facts {
  return {
    now: instant(`${TODAY}T11:00:00Z`),
    localNow: localDateTime(`${TODAY}T12:00`),
    today: TODAY,
    channel: 'webchat',
    locale: subject.debtor.locale,
    contactId: 'contact_1',
    case: subject,
    turn,
  };
}

/** Somebody who talks with the engine in one flow; commands are what was understood. */
export class Talk {
  readonly flow: CompiledFlow;
  readonly subject: Case;
  readonly turns: DecidedTurn[];

  /** With `turns` it goes on from there. */
  constructor(flow: CompiledFlow, subject: Case = caseOf(flow), turns: readonly DecidedTurn[] = []) {
    this.flow = flow;
    this.subject = subject;
    this.turns = [...turns];
    if (turns.length === 0) this.#decide({ kind: 'system', event: 'conversation.start' });
  }

  get state(): ConversationState {
    return this.turns.at(-1)!.state;
  }

  /** One turn of the debtor. */
  say(...commands: (Command | CommandType)[]): this {
    const list = commands.map((command) =>
      typeof command === 'string' ? { type: command, evidence: command } : command,
    );
    return this.hear({
      language: 'en',
      languageCertain: false,
      commands: list,
      dropped: [],
      via: 'grammar',
      ms: 0,
    });
  }

  hear(heard: Heard): this {
    const text = heard.commands.map(({ evidence }) => evidence).join(' ');
    this.#decide({ kind: 'debtor', text, messageIds: [] }, heard);
    return this;
  }

  /** Goes on until identity is confirmed. */
  verify(): this {
    this.say('identity_confirm');
    for (const factor of this.subject.debtor.factors.slice(0, 2)) {
      this.say({ type: 'provide_factor', factor, evidence: 'x' });
    }
    return this;
  }

  /** What understanding is told about a message now. */
  listens(text: string, model: HearInput['model'] = 'always'): HearInput {
    const { flow, state, subject } = this;
    return hearInput({ flow, state, facts: factsOf(subject, this.turns.length + 1), text, model });
  }

  /** The same moment, to be continued in another way. */
  fork(): Talk {
    return new Talk(this.flow, this.subject, this.turns);
  }

  #decide(input: Parameters<typeof decideTurn>[0]['input'], heard?: Heard): void {
    this.turns.push(
      decideTurn({
        release,
        flow: this.flow,
        conversationId: 'conv_1',
        state: this.turns.at(-1)?.state ?? null,
        input,
        heard,
        facts: factsOf(this.subject, this.turns.length + 1),
      }),
    );
  }
}

/** Paths of all states of a flow, the protocol's with them. */
export function statePaths(flow: CompiledFlow): string[] {
  const paths: string[] = [];
  const visit = (states: CompiledFlow['config']['states'], above: readonly string[]): void => {
    for (const [name, state] of Object.entries(states ?? {})) {
      if (state.type === 'history') continue;
      const path = [...above, name];
      if (state.states === undefined) paths.push(path.join('.'));
      visit(state.states, path);
    }
  };
  visit(flow.config.states, []);
  return paths;
}

/** A conversation moved to a state by force: only what understanding is told there is of interest. */
export function at(talk: Talk, path: string): Talk {
  const value = path
    .split('.')
    .reduceRight<unknown>((inner, name) => (inner === undefined ? name : { [name]: inner }), undefined);
  const last = talk.turns.at(-1)!;
  const snapshot = { ...last.state.snapshot, value };
  return new Talk(talk.flow, talk.subject, [{ ...last, state: { ...last.state, snapshot } }]);
}
