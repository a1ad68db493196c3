/** How little a model can be asked to think before it answers. */
export type Effort = 'none' | 'minimal' | 'low';

/**
 * The least effort that a model of OpenAI's takes: reading a message needs no more, and a debtor waits.
 * Undefined for models that do not think, or are not known to. Source: OpenAI's reasoning guide and its model
 * pages; `minimal` left with GPT-5.1, where `none` came.
 */
export function leastEffort(model: string): Effort | undefined {
  const name = model.slice(model.lastIndexOf('/') + 1);
  if (/-chat(-|$)/.test(name)) return undefined;
  if (/^gpt-5(-mini|-nano)?(-\d{4}-|$)/.test(name)) return 'minimal';
  if (/^(o\d|gpt-[5-9][\w.-]*-(codex|pro))/.test(name)) return 'low';
  return /^gpt-([6-9]|5\.)/.test(name) ? 'none' : undefined;
}
