import { describe, expect, it } from 'vitest';
import { type KnowledgeAt, readApproved } from '../../dialogue/index.ts';
import type { Command } from '../../domain/index.ts';
import { scriptedLlm } from '../../llm/index.ts';
import { heard, input, prompts } from '../model/model.fixture.ts';
import { answerQuestions, answerSurely } from './answer-questions.ts';
import type { ArticleSearch } from './article-search.ts';
import { shippedFiles, TODAY } from './knowledge.fixture.ts';

const read = readApproved(shippedFiles());
if ('problems' in read) throw new Error('The shipped articles are not valid.');
const knowledge: KnowledgeAt = {
  releaseHash: 'release',
  approved: read.approved,
  country: 'GB',
  today: TODAY,
};
const prompt = prompts.get('understand/article')!;

const asked = (text: string) => input(text, { knowledge, model: 'auto', locale: 'en-GB' });
const surely = (text: string, ...commands: Command[]) => answerSurely(asked(text), heard(text, ...commands));
const command = (type: Command['type'], evidence: string, rest: Partial<Command> = {}): Command => ({
  type,
  evidence,
  ...rest,
});

/** A full-text search that finds these articles of the language. */
const finding = (...hits: readonly (readonly [name: string, rank: number])[]): ArticleSearch => ({
  lay: async () => {},
  search: async () => hits.map(([name, rank]) => ({ path: `prompts/knowledge/en/${name}.md`, rank })),
});

describe('a question that an article surely answers', () => {
  it('is heard with its id where nothing was understood', () => {
    const text = 'can bailiffs come into my house?';
    const answer = surely(text, command('cannot_understand', text));
    expect(answer.commands).toEqual([{ type: 'ask_question', article: 'bailiff', evidence: text }]);
    expect(answer.knowledge).toMatchObject({
      chosen: 'bailiff',
      why: 'fits',
      candidates: [{ article: 'bailiff', by: 'words' }],
    });
  });

  it('takes the place of a command whose reply would say less, and leaves general questions their name', () => {
    const number = 'where did you get my number from?';
    expect(surely(number, command('ask_who_is_calling', number)).commands).toMatchObject([
      { type: 'ask_question', article: 'got-my-number' },
    ]);
    const file = 'will this show up on my credit report?';
    expect(surely(file, command('ask_credit_reporting', file)).commands).toMatchObject([
      { type: 'ask_credit_reporting', article: 'credit-register' },
    ]);
  });

  it('stands beside what else the message says', () => {
    const text = 'I pay on Friday. Are you recording this chat?';
    const answer = surely(text, command('promise_to_pay', 'I pay on Friday', { date: '2026-11-27' }));
    expect(answer.commands).toMatchObject([
      { type: 'promise_to_pay' },
      { type: 'ask_question', article: 'recording' },
    ]);
  });

  it('never takes the place of a safety command, of a command with values, or of a statement', () => {
    const died = 'my dad died, do i have to pay his debt?';
    const bereaved = command('bereavement', 'my dad died');
    expect(surely(died, bereaved).commands).toEqual([bereaved]);
    const week = 'can i pay a week later';
    const promise = command('promise_to_pay', week, { date: '2026-12-01' });
    expect(surely(week, promise).commands).toEqual([promise]);
    const complaint = command('complaint', 'I will complain to the ombudsman');
    expect(surely(complaint.evidence, complaint).commands).toEqual([complaint]);
  });

  it('leaves out a dispute that was heard in nothing but its own words', () => {
    const text = 'where did you get my number from?';
    const answer = surely(text, command('ask_who_is_calling', text), command('dispute_amount', text));
    expect(answer.commands).toMatchObject([{ type: 'ask_question', article: 'got-my-number' }]);
    expect(answer.dropped).toContainEqual({ type: 'dispute_amount', evidence: text, reason: 'overlap' });
  });

  it('is not looked for in a release without articles, nor for a button', () => {
    const text = 'can bailiffs come into my house?';
    const nothing = heard(text, command('cannot_understand', text));
    const none = { ...knowledge, approved: { articles: [], elsewhere: [] } };
    expect(answerSurely({ ...asked(text), knowledge: none }, nothing)).toBe(nothing);
    expect(answerSurely({ ...asked(text), knowledge: undefined }, nothing)).toBe(nothing);
    const pressed = { ...nothing, via: 'button' as const };
    expect(answerSurely(asked(text), pressed)).toBe(pressed);
  });
});

describe('a question that no article surely answers', () => {
  const text = 'what about the sheriff and my furniture at home?';
  const nothing = heard(text, command('cannot_understand', text));
  const listen = (search?: ArticleSearch, script?: Parameters<typeof scriptedLlm>[0]) => {
    const llm = script && scriptedLlm(script);
    const chooser = llm && { llm, prompt, timeoutMs: 1_000 };
    return { llm, heard: answerQuestions({ search, chooser }, asked(text), nothing) };
  };

  it('stays without one: nobody knows', async () => {
    const answer = await listen(finding(['bailiff', 0.3])).heard;
    expect(answer.commands).toEqual([{ type: 'ask_question', evidence: text }]);
    expect(answer.knowledge).toMatchObject({ chosen: null, why: 'none' });
    expect(answer.knowledge?.candidates).toContainEqual({ article: 'bailiff', score: 0.3, by: 'text' });
  });

  it('may be chosen by a model among what was found, by id and nothing else', async () => {
    const { llm, heard: chosen } = listen(finding(['bailiff', 0.3]), [{ json: { article: 'bailiff' } }]);
    expect(await chosen).toMatchObject({
      commands: [{ type: 'ask_question', article: 'bailiff' }],
      knowledge: { chosen: 'bailiff', why: 'model', model: { promptId: 'understand/article' } },
    });
    const question = llm!.questions[0] as unknown as {
      jsonSchema: { properties: { article: { enum: string[] } } };
    };
    expect(question.jsonSchema.properties.article.enum).toContain('bailiff');
    expect(question.jsonSchema.properties.article.enum).toContain('none');
    const [bailiff] = knowledge.approved.articles.filter(
      ({ id, locale }) => id === 'bailiff' && locale === 'en',
    );
    expect(JSON.stringify(question)).not.toContain(bailiff!.answer);
  });

  it.each([
    ['says that none fits', { json: { article: 'none' } }],
    ['names one that was not found', { json: { article: 'prison' } }],
    ['makes up an answer', { json: { article: 'bailiff', answer: 'Do not worry.' } }],
    ['does not answer', { failure: 'timeout' as const }],
  ])('stays without one where the model %s', async (_how, script) => {
    const answer = await listen(finding(['bailiff', 0.3]), [script]).heard;
    expect(answer.commands).toEqual([{ type: 'ask_question', evidence: text }]);
    expect(answer.knowledge?.chosen).toBeNull();
  });

  it('is answered where full text surely puts the nearest first too', async () => {
    const loose = await listen(finding(['prison', 0.9])).heard;
    const [nearest] = loose.knowledge!.candidates.filter(({ by }) => by === 'words');
    const near = nearest!.score >= 0.2 ? nearest!.article : undefined;
    const both = await listen(finding([nearest!.article, 0.9])).heard;
    expect(both.commands[0]!.article).toBe(near);
    expect(both.knowledge?.why).toBe(near === undefined ? 'none' : 'agreed');
  });

  it('is left as it is where the search fails', async () => {
    const broken: ArticleSearch = { lay: async () => {}, search: () => Promise.reject(new Error('down')) };
    expect((await listen(broken).heard).knowledge).toMatchObject({ chosen: null, why: 'none' });
  });
});

describe('words that ask nothing', () => {
  it.each(['grmpf', 'what?', 'the sky is green today'])('are no question: %s', async (text) => {
    const nothing = heard(text, command('cannot_understand', text));
    expect(await answerQuestions({ search: undefined, chooser: undefined }, asked(text), nothing)).toBe(
      nothing,
    );
  });
});
