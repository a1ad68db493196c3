import { describe, expect, it } from 'vitest';
import { type LlmJsonQuestion, scriptedLlm } from './index.ts';

const question: LlmJsonQuestion = {
  system: 'rules',
  messages: [{ role: 'user', content: 'pay 300' }],
  schemaName: 'heard',
  jsonSchema: { type: 'object' },
};

describe('a scripted model', () => {
  it('answers in the order of its script and remembers the questions', async () => {
    const llm = scriptedLlm([{ json: { amount: 300 } }, { text: 'Good morning.' }, { failure: 'timeout' }]);
    expect(await llm.complete(question)).toMatchObject({ ok: true, json: { amount: 300 } });
    expect(await llm.completeText(question)).toMatchObject({ ok: true, text: 'Good morning.' });
    expect(await llm.complete(question)).toMatchObject({ ok: false, failure: 'timeout', retryable: false });
    expect(llm.questions).toEqual([question, question, question]);
  });

  it('is unavailable once its script has run out', async () => {
    expect(await scriptedLlm([]).complete(question)).toMatchObject({ failure: 'unavailable' });
  });

  it('may decide by the question', async () => {
    const llm = scriptedLlm(({ messages }) => ({ json: { heard: messages[0]?.content } }));
    expect(await llm.complete(question)).toMatchObject({ json: { heard: 'pay 300' } });
  });

  it('fails like a real one: words for an object, a caller who gave up', async () => {
    const llm = scriptedLlm([{ text: 'Sure!' }]);
    expect(await llm.complete(question)).toMatchObject({ failure: 'invalid_answer' });
    expect(await llm.complete({ ...question, signal: AbortSignal.abort() })).toMatchObject({
      failure: 'aborted',
    });
  });
});
