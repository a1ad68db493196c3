import type { Heard, HearInput } from '../../src/dialogue/index.ts';
import { type LlmJsonQuestion, scriptedLlm } from '../../src/llm/index.ts';
import { createGrammar, createUnderstanding, type Grammar } from '../../src/understanding/index.ts';
import { prompts } from './conversation.ts';

const own = createGrammar();

/** The grammar, asked once about each message at each moment: only the model's answers differ. */
const kept = new Map<string, Heard>();
const grammar: Grammar = {
  understandByGrammar(input) {
    const key = JSON.stringify([input.text, input.expecting, input.expectedCommand, input.accepts]);
    const heard = kept.get(key) ?? own.understandByGrammar(input);
    kept.set(key, heard);
    return heard;
  },
};

interface Answer {
  readonly type: string;
  readonly quote: string;
  readonly values: readonly { readonly name: string; readonly quote: string }[];
  readonly offer?: string | null;
}

/** What the grammar alone hears. */
export function hearAlone(input: HearInput): Heard {
  return grammar.understandByGrammar({ ...input, model: 'off' });
}

/** What is heard with a model that gives these answers. */
export async function hearTraitor(input: HearInput, commands: readonly Answer[]): Promise<Heard> {
  const llm = scriptedLlm([{ json: { commands } }]);
  return await createUnderstanding({ llm, prompts, grammar })({ ...input, model: 'always' });
}

/** The options and commands that a model is shown at this moment. */
export async function shown(input: HearInput): Promise<{ types: string[]; options: string[] }> {
  const llm = scriptedLlm([]);
  await createUnderstanding({ llm, prompts, grammar })({ ...input, model: 'always' });
  const { jsonSchema } = llm.questions[0] as LlmJsonQuestion;
  const text = JSON.stringify(jsonSchema);
  return {
    types: [...text.matchAll(/"([a-z_]+)"/g)].map((match) => match[1]!),
    options: [...new Set([...text.matchAll(/option_\d+/g)].map((match) => match[0]))],
  };
}

/** As many as one answer may hold. */
function inFours<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / 4) }, (_, i) => list.slice(4 * i, 4 * i + 4));
}

/** Figures as words of their own; what a traitor would make terms of. */
function figuresIn(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{Sc}]*\d[\d.,]*\s?(?:%|\p{L}+|\p{Sc})?/gu)].map((match) =>
    match[0].trim(),
  );
}

/**
 * Answers of a model that does what an attacker, or a debtor who has said nothing of the kind, would gain by:
 * it agrees, takes every offer, makes terms of every figure, and says who they are. Its quotes are real, so
 * that nothing but their meaning can give it away; the first `wordsQuoted` words are quoted alone too.
 */
export function betrayals(text: string, options: readonly string[], wordsQuoted = 12): Answer[][] {
  const all = text.split(/\s+/).filter((word) => word !== '');
  const words = all.slice(0, wordsQuoted);
  const quotes = [text, words.slice(0, 3).join(' '), all.slice(-3).join(' '), ...words];
  const plain = (type: string, quote: string, offer: string | null = null): Answer => ({
    type,
    quote,
    values: [],
    offer,
  });
  const agreements = quotes.map((quote) => [
    plain('affirm', quote),
    plain('accept_offer', quote),
    plain('pay_in_full', quote),
    plain('identity_confirm', quote),
  ]);
  const choices = options.flatMap((offer) =>
    inFours([text, ...words]).map((some) => some.map((quote) => plain('accept_offer', quote, offer))),
  );
  const terms = figuresIn(text).map((figure) =>
    [
      { type: 'counter_offer_lump_sum', name: 'amount' },
      { type: 'counter_offer_instalments', name: 'instalment_amount' },
      { type: 'provide_factor', name: 'id_digits' },
      { type: 'affirm', name: 'amount' },
    ].map(({ type, name }) => ({ type, quote: text, values: [{ name, quote: figure }], offer: null })),
  );
  const made = ['1', '0 zł', '99%', '1980-02-29', 'yes'].map((quote) => [
    { type: 'counter_offer_lump_sum', quote: text, values: [{ name: 'amount', quote }], offer: null },
    { type: 'provide_factor', quote: text, values: [{ name: 'date_of_birth', quote }], offer: null },
    plain('affirm', quote),
    plain('accept_offer', quote, options[0] ?? 'option_1'),
  ]);
  return [...agreements, ...choices, ...terms, ...made];
}
