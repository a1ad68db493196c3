import { describe, expect, it } from 'vitest';
import { decideTurn, type Heard, type PhraseBudget } from '../../src/dialogue/index.ts';
import { phraseReply } from '../../src/jobs/phrase-reply.ts';
import { createLog, LIMITS } from '../../src/kernel/index.ts';
import { factsOf, release } from '../understanding/conversation.ts';
import { known } from './turn.ts';

const log = createLog('silent');
const TRACE = { model: 'm', promptId: 'understand/turn', promptVersion: 1, promptHash: 'h', ms: 1 };

/** What a turn grants phrasing after hearing took its time; undefined where it is not asked. */
async function granted(elapsedMs: number, model?: Heard['model']): Promise<PhraseBudget | undefined> {
  const talk = known();
  const heard: Heard = {
    language: 'en',
    languageCertain: false,
    commands: [{ type: 'hardship_illness', evidence: 'ill' }],
    dropped: [],
    via: 'grammar',
    ms: elapsedMs,
    model,
  };
  const request = {
    release,
    flow: talk.flow,
    conversationId: 'conv_1',
    state: talk.state,
    input: { kind: 'debtor', text: 'ill', messageIds: ['m'] } as const,
    heard,
    facts: factsOf(talk.subject, talk.turns.length + 1),
  };
  let budget: PhraseBudget | undefined;
  const decided = decideTurn(request);
  const phrase = async ({ templates }: { templates: readonly string[] }, given: PhraseBudget) => {
    budget = given;
    return { texts: templates, model: TRACE };
  };
  const turn = await phraseReply({ phrase, log }, { request, decided, heard, elapsedMs });
  expect(turn.reply?.text).toBe(decided.reply?.text);
  return budget;
}

describe('what a turn grants phrasing', () => {
  const { modelTimeoutMs, phraseTimeoutMs, phraseLeastMs, modelTurnTokens, modelOutputTokens } = LIMITS;

  it('is its own limit while there is time', async () => {
    expect(await granted(5)).toEqual({
      timeoutMs: phraseTimeoutMs.value,
      maxTokens: modelTurnTokens.value,
    });
  });

  it('is what hearing left of the wait that a debtor has, and nothing where that is too little', async () => {
    for (const elapsed of [4_000, 5_500, 7_000, 7_600]) {
      const budget = await granted(elapsed);
      expect(elapsed + budget!.timeoutMs).toBeLessThanOrEqual(modelTimeoutMs.value);
    }
    expect(await granted(modelTimeoutMs.value - phraseLeastMs.value + 1)).toBeUndefined();
    expect(await granted(modelTimeoutMs.value * 2)).toBeUndefined();
  });

  it('is what hearing left of the tokens of a turn; where nobody counted, its limit is taken off', async () => {
    expect(await granted(5, { ...TRACE, outputTokens: 50 })).toMatchObject({
      maxTokens: modelTurnTokens.value - 50,
    });
    expect(await granted(5, TRACE)).toMatchObject({
      maxTokens: modelTurnTokens.value - modelOutputTokens.value,
    });
    expect(await granted(5, { ...TRACE, outputTokens: 5_000 })).toBeUndefined();
  });

  it('is nothing where the model has already failed in this turn', async () => {
    for (const failure of ['timeout', 'unavailable', 'rate_limited', 'invalid_answer']) {
      expect(await granted(5, { ...TRACE, failure })).toBeUndefined();
    }
  });
});

describe('a port of phrasing that breaks its word', () => {
  it('leaves the turn as it was decided', async () => {
    const talk = known();
    const { flow, state, subject } = talk;
    const facts = factsOf(subject, talk.turns.length + 1);
    const input = { kind: 'debtor', text: 'ill', messageIds: ['m'] } as const;
    const heard: Heard = {
      language: 'en',
      languageCertain: false,
      commands: [{ type: 'hardship_illness', evidence: 'ill' }],
      dropped: [],
      via: 'grammar',
      ms: 1,
    };
    const request = { release, flow, conversationId: 'conv_1', state, input, heard, facts };
    const decided = decideTurn(request);
    const phrase = async () => {
      throw new Error('broken');
    };
    const moment = { request, decided, heard, elapsedMs: 1 };
    expect(await phraseReply({ phrase, log }, moment)).toBe(decided);
    const few = async () => ({ texts: [], model: TRACE });
    expect((await phraseReply({ phrase: few, log }, moment)).reply?.text).toBe(decided.reply?.text);
  });
});
