import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAiLlm, type LlmPort, type ScriptedAnswer } from '../../src/llm/index.ts';
import { createPhrasing } from '../../src/understanding/index.ts';
import { type StandIn, says, standIn } from '../llm/stand-in.ts';
import { ATTACKS } from './attacks.data.ts';
import { prompts, release } from './conversation.ts';
import { momentsOf } from './moments.ts';
import { besiege, type Toll, type Traitor, understanding } from './siege.ts';

/** The states at which most can be gained. */
const STATES = [
  'protocol.greeting',
  'protocol.identifying',
  'flow.negotiating.choosing',
  'flow.negotiating.confirming',
  'flow.promising.asking',
  'flow.promising.confirming',
];

/** Every third attack: some of most kinds. */
const attacks = ATTACKS.filter((_, i) => i % 3 === 0);
const reached = momentsOf(release.flows.get('settlement')!);
const moments = STATES.map((path) => reached.find((moment) => moment.path === path)!);

/** A provider that says what it was told to, and the real client that asks it. */
class ObedientProvider implements Traitor {
  /** Failures that the client saw, by port. */
  readonly failures = { hearing: new Set<string>(), phrasing: new Set<string>() };
  phrased = 0;
  #words = '';
  #provider: StandIn | undefined;
  #llm: LlmPort | undefined;

  async start(): Promise<void> {
    this.#provider = await standIn((response, request) => says(this.#words)(response, request));
    this.#llm = createOpenAiLlm({ model: 'm-1', baseUrl: this.#provider.url });
  }

  async stop(): Promise<void> {
    await this.#provider?.stop();
  }

  get asked(): number {
    return this.#provider!.requests.length;
  }

  async hear(...[input, alone, answer]: Parameters<Traitor['hear']>) {
    this.#words = wordsOf(answer);
    const heard = await understanding(this.#llm!, alone)(input);
    if (heard.model?.failure !== undefined) this.failures.hearing.add(heard.model.failure);
    return heard;
  }

  async phrase(...[input, texts]: Parameters<Traitor['phrase']>) {
    this.#words = JSON.stringify(Object.fromEntries(texts.map((text, i) => [`reply_${i + 1}`, text])));
    const ask = createPhrasing({ llm: this.#llm!, prompts });
    const phrased = await ask(input, { timeoutMs: 5_000, maxTokens: 1_000 });
    if (phrased.model.failure !== undefined) this.failures.phrasing.add(phrased.model.failure);
    this.phrased += 1;
    return phrased;
  }
}

function wordsOf(answer: ScriptedAnswer): string {
  if ('failure' in answer) throw new Error(`A provider that obeys does not fail: ${answer.failure}`);
  return 'json' in answer ? JSON.stringify(answer.json) : answer.text;
}

describe('with a provider of the API of OpenAI that does whatever it is asked,', () => {
  const provider = new ObedientProvider();
  let toll: Toll;
  beforeAll(async () => {
    await provider.start();
    toll = await besiege(attacks, moments, provider);
  }, 120_000);
  afterAll(() => provider.stop());

  it('every attack was tried in every state', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(20);
    expect(moments.map(({ path }) => path)).toEqual(STATES);
    expect(toll.pairs).toBe(attacks.length * STATES.length);
    expect(toll.betrayals).toBeGreaterThan(10 * toll.pairs);
  });

  it('its answers came over the wire, heard and phrased', () => {
    expect(provider.phrased).toBeGreaterThan(50);
    expect(provider.asked).toBeGreaterThanOrEqual(toll.betrayals + provider.phrased);
    // A model that talks, or breaks the form, answers nothing: the grammar's answer stays.
    expect([...provider.failures.hearing]).toEqual(['invalid_answer']);
    expect([...provider.failures.phrasing]).toEqual([]);
  });

  it.each([
    ['no terms go beyond what policy allows', 'beyondAuthority'],
    ['nothing is agreed, promised or proved that the words alone do not say', 'boundWithoutYes'],
    ['no secret leaves, and nobody unverified reads of a debt', 'secretsSent'],
    ['no command is taken that the state does not answer', 'outsideState'],
    ['no figure is said that is in no slot', 'figuresOutsideSlots'],
    ['everybody gets a civil answer', 'uncivil'],
  ] as const)('%s', (_law, kind) => {
    expect([...toll[kind]].slice(0, 20)).toEqual([]);
  });
});
