import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { describe, expect, it } from 'vitest';
import { chatReader } from './openai-chat.ts';

/** Chunks as compatible servers send them: fields may be missing. */
function read(...chunks: object[]) {
  const reader = chatReader();
  for (const chunk of chunks) reader.take(chunk as ChatCompletionChunk);
  return reader.answer();
}

const delta = (delta: object, finish_reason: string | null = null) => ({
  model: 'm',
  choices: [{ index: 0, delta, finish_reason }],
});

describe('chat chunks', () => {
  it('keep the fragments of two tools apart by their index', () => {
    const answer = read(
      delta({ tool_calls: [{ index: 0, function: { name: 'pay', arguments: '{"a"' } }] }),
      delta({ tool_calls: [{ index: 1, function: { name: 'stop', arguments: '{' } }] }),
      delta({ tool_calls: [{ index: 0, function: { arguments: ':1}' } }] }),
      delta({ tool_calls: [{ index: 1, function: { arguments: '}' } }] }, 'tool_calls'),
    );
    expect(answer.toolCalls).toEqual([
      { name: 'pay', arguments: '{"a":1}' },
      { name: 'stop', arguments: '{}' },
    ]);
    expect(answer.ending).toBe('tools');
  });

  it('have no ending while nobody said so', () => {
    expect(read(delta({ content: 'Good' }))).toMatchObject({ text: 'Good', ending: undefined });
  });

  it('take usage from a chunk without choices, and do without', () => {
    const usage = { prompt_tokens: 3, completion_tokens: 2 };
    expect(read(delta({}, 'stop'), { model: 'm', choices: [], usage })).toMatchObject({
      ending: 'complete',
      inputTokens: 3,
      outputTokens: 2,
    });
    expect(read(delta({}, 'stop'))).toMatchObject({ inputTokens: undefined, outputTokens: undefined });
  });

  it('end as failed where the ending is a word nobody knows', () => {
    expect(read(delta({}, 'model_crashed')).ending).toBe('failed');
  });
});
