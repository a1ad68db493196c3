import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerReader } from '../../src/llm/answer.ts';
import { createOpenAiLlm } from '../../src/llm/index.ts';
import { chatReader } from '../../src/llm/openai-chat.ts';
import { responsesReader } from '../../src/llm/openai-responses.ts';
import { standIn, streams } from '../llm/stand-in.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Recording {
  readonly id: string;
  readonly file: string;
  readonly chunks: number;
  readonly expected: {
    readonly text: string;
    readonly toolCalls: readonly { readonly name?: string; readonly arguments: string }[];
    readonly finish: string;
  };
}

const INDEX = 'openai-sse/index.jsonl';
const recordings = corpusRows<Recording>(INDEX);

function reassemble(chunks: object[], api: 'chat' | 'responses'): Answer {
  const reader: AnswerReader<never> = api === 'chat' ? chatReader() : responsesReader();
  for (const chunk of chunks) reader.take(chunk as never);
  return reader.answer();
}

function expectAsRecorded(answer: Answer, { expected }: Recording): void {
  expect(answer.text).toBe(expected.text);
  expect(answer.finish).toBe(expected.finish);
  expect(answer.toolCalls).toHaveLength(expected.toolCalls.length);
  expect(answer.toolCalls).toMatchObject(expected.toolCalls);
}

const apiOf = (recording: Recording) => (recording.id.startsWith('chat') ? 'chat' : 'responses');

describe.runIf(corpusRuns(INDEX))('recorded streams of providers', () => {
  it('are there, all nine', () => {
    expect(recordings).toHaveLength(9);
  });

  it.each(recordings)('$id: text and tool arguments come out as recorded', (recording) => {
    const chunks = corpusRows<object>(recording.file);
    expect(chunks).toHaveLength(recording.chunks);
    expectAsRecorded(reassemble(chunks, apiOf(recording)), recording);
  });

  it.each(recordings.filter((row) => apiOf(row) === 'chat'))(
    '$id: the same through the real client over HTTP',
    async (recording) => {
      const provider = await standIn(
        streams(corpusRows<object>(recording.file), (response) => response.end('data: [DONE]\n\n')),
      );
      const client = new OpenAI({ baseURL: provider.url, apiKey: 'none', maxRetries: 0 });
      const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
      const reader = chatReader();
      for await (const chunk of stream) reader.take(chunk);
      expectAsRecorded(reader.answer(), recording);
      await provider.stop();
    },
  );

  it.each(recordings)('$id: the adapter answers with the words, or says why not', async (recording) => {
    const provider = await standIn(
      streams(corpusRows<object>(recording.file), (response) => response.end('data: [DONE]\n\n')),
    );
    const llm = createOpenAiLlm({ model: 'm', baseUrl: provider.url, api: apiOf(recording) });
    const answer = await llm.completeText({ system: 's', messages: [{ role: 'user', content: 'u' }] });
    if (recording.expected.text !== '') {
      expect(answer).toMatchObject({ ok: true, text: recording.expected.text });
    } else {
      const failed = recording.expected.finish === 'response.failed';
      expect(answer).toMatchObject({
        ok: false,
        failure: failed ? 'unavailable' : 'invalid_answer',
        retryable: false,
      });
    }
    await provider.stop();
  });
});
