import { expect, it } from 'vitest';
import { leastEffort } from './reasoning.ts';

it.each([
  ['gpt-5-mini', 'minimal'],
  ['gpt-5-2025-08-07', 'minimal'],
  ['openai/gpt-5-nano', 'minimal'],
  ['gpt-5.1', 'none'],
  ['gpt-5.4-mini-2026-03-17', 'none'],
  ['gpt-6-astra', 'none'],
  ['gpt-5.1-codex', 'low'],
  ['o4-mini', 'low'],
  ['gpt-5-chat-latest', undefined],
  ['gpt-4o-mini', undefined],
  ['llama-3.3-70b', undefined],
])('%s thinks as little as it can: %s', (model, effort) => {
  expect(leastEffort(model)).toBe(effort);
});
