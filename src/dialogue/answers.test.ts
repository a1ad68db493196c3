import { describe, expect, it } from 'vitest';
import { aCase } from '../domain/domain.fixture.ts';
import { addDays, type LocalDate } from '../kernel/index.ts';
import { chooseArticle, readApproved } from './knowledge/index.ts';
import { requireRelease } from './load-release.ts';
import { shippedRelease } from './release.fixture.ts';
import { replayTurns } from './replay.ts';
import { composeReply } from './reply.ts';
import { effectsOf, repliesOf, type Said, Talk } from './talk.fixture.ts';

const about = (article?: string): Said => ({ type: 'ask_question', ...(article ? { article } : {}) });
const release = shippedRelease();
const { articles } = release.approved;

describe('a question with an approved answer', () => {
  it('is answered word for word, and the open question is asked again', () => {
    const talk = Talk.opened();
    const before = talk.path;
    const turn = talk.says(about('bailiff'));
    const article = chooseArticle(articles, 'bailiff', {
      language: 'en',
      country: 'PL',
      today: turn.record.facts.today,
    });
    expect(repliesOf(turn)).toEqual(['answer.matter', 'offers.again']);
    expect(turn.reply?.text.startsWith(`${article!.answer}\n\n`)).toBe(true);
    expect(talk.path).toBe(before);
  });

  it('is answered by the law of the country of the case, in the language of the conversation', () => {
    const polish = Talk.opened().hears([about('limitation')], 'pl', true);
    expect(polish.record.said[0]!.slots).toMatchObject({
      answer: { path: 'prompts/knowledge/pl/limitation.pl.md' },
    });
    const english = Talk.opened().says(about('limitation'));
    expect(english.record.said[0]!.slots).toMatchObject({
      answer: { path: 'prompts/knowledge/en/limitation.md' },
    });
  });

  it('keeps from whoever is not verified what speaks of a debt, and tells what anybody may hear', () => {
    const talk = Talk.begun();
    const withheld = talk.says(about('bailiff'));
    expect(repliesOf(withheld)).toEqual(['verify_first', 'greet.ask']);
    expect(withheld.reply?.discloses).toBe(false);
    expect(repliesOf(talk.says(about('recording')))).toEqual(['answer.open', 'greet.ask']);
  });

  it('makes the answer to a general question exact', () => {
    const turn = Talk.opened().says({ type: 'ask_credit_reporting', article: 'credit-register' });
    expect(repliesOf(turn)).toEqual(['answer.matter', 'offers.again']);
    expect(repliesOf(Talk.opened().says('ask_credit_reporting'))).toEqual(['credit.plain', 'offers.again']);
  });

  it('is answered the same when the turn is decided once more', async () => {
    const talk = Talk.opened();
    talk.says(about('bailiff'));
    talk.says(about());
    talk.says('deny');
    const replayed = await replayTurns(
      talk.turns.map(({ record }) => record),
      async () => release,
    );
    expect(replayed.flatMap(({ differs }) => differs)).toEqual([]);
  });
});

describe('the days of an article', () => {
  const on = (today: string) =>
    chooseArticle(
      articles.map((article) =>
        article.id === 'bailiff'
          ? { ...article, validFrom: '2026-03-01' as LocalDate, validTo: '2026-03-31' as LocalDate }
          : article,
      ),
      'bailiff',
      { language: 'en', country: 'GB', today: today as LocalDate },
    )?.path;

  it('are its first and its last', () => {
    expect(on('2026-02-28')).toBeUndefined();
    expect(on('2026-03-01')).toBe('prompts/knowledge/en/bailiff.gb.md');
    expect(on('2026-03-31')).toBe('prompts/knowledge/en/bailiff.gb.md');
    expect(on('2026-04-01')).toBeUndefined();
  });

  it('leave the question open once they are over', () => {
    const files = release.files.map(({ path, content }) => ({
      path,
      content: path.includes('/bailiff')
        ? content.replace(/^validFrom:.*$/m, 'validFrom: 2020-01-01\nvalidTo: 2020-12-31')
        : content,
    }));
    const talk = Talk.opened({ release: requireRelease(files) });
    expect(repliesOf(talk.says(about('bailiff')))).toEqual(['question.unknown', 'question.offer']);
  });
});

describe('a question without an approved answer', () => {
  it('is noted for somebody to check, and a person is offered; a yes brings one', () => {
    const talk = Talk.opened();
    const open = talk.says(about());
    expect(repliesOf(open)).toEqual(['question.unknown', 'question.offer']);
    expect(effectsOf(open)).toContain('openTicket');
    expect(effectsOf(open)).not.toContain('requestHandoff');
    const yes = talk.says('affirm');
    expect(yes.effects).toContainEqual(
      expect.objectContaining({ type: 'requestHandoff', reason: 'question' }),
    );
    expect(talk.path).toBe('protocol.waiting');
  });

  it('binds nobody: a yes to the person is no yes to the terms that were read back', () => {
    const talk = Talk.opened();
    talk.says({ type: 'accept_offer', option_index: 1 });
    expect(talk.path).toBe('flow.negotiating.confirming');
    talk.says(about());
    expect(effectsOf(talk.says('affirm'))).not.toContain('makeAgreement');
  });

  it('gives way to whatever else is said', () => {
    const talk = Talk.opened();
    talk.says(about());
    const turn = talk.says({ type: 'accept_offer', option_index: 1 });
    expect(repliesOf(turn)).toEqual(['confirm.terms']);
    talk.says(about());
    expect(repliesOf(talk.says('ask_balance'))).toEqual(['debt.details', 'confirm.terms']);
    talk.says(about());
    expect(repliesOf(talk.says('deny'))).toEqual(['confirm.terms']);
    talk.says(about());
    expect(effectsOf(talk.says('opt_out'))).toContain('suppress');
  });

  it('is no way into the matter for another contact', () => {
    const talk = Talk.opened();
    talk.says(about());
    talk.contactId = 'another';
    const turn = talk.says('deny');
    expect(turn.reply?.discloses).toBe(false);
    expect(talk.path).toBe('protocol.greeting');
  });

  it('is noted without leaving where a person is waited for, or before identity is sure', () => {
    const talk = Talk.begun();
    expect(repliesOf(talk.says(about()))).toEqual(['question.noted', 'greet.ask']);
    talk.says('request_human');
    expect(repliesOf(talk.says(about()))).toEqual(['question.noted', 'handoff.waiting']);
    expect(talk.path).toBe('protocol.waiting');
  });
});

describe('the figures of an answer', () => {
  const turn = Talk.opened({ subject: aCase({ dueOn: addDays('2026-03-02' as LocalDate, -120) }) }).hears(
    [about('credit-register')],
    'pl',
    true,
  );
  const [told] = turn.effects.filter((effect) => effect.type === 'say');
  const compose = (text: string) =>
    composeReply({
      release,
      says: [{ ...told!, slots: { answer: { ...told!.slots['answer']!, text } as never } }],
      facts: turn.record.facts,
      snapshot: turn.state.snapshot,
    });

  it('are vouched for by the release, not by the slot that carries the words', () => {
    const slot = told!.slots['answer'] as { readonly text: string };
    expect(slot.text).toMatch(/200 zł/);
    expect(compose(slot.text)?.text).toContain('200 zł');
    expect(() => compose(slot.text.replace('200 zł', '900 zł'))).toThrow();
  });
});

describe('an article that is not valid', () => {
  it('stops the release with its file and what to do', () => {
    const file = {
      path: 'prompts/knowledge/en/receipt.md',
      content: '---\nid: receipt\n---\nYes.',
    };
    expect(readApproved([file])).toEqual({
      problems: expect.arrayContaining([
        expect.objectContaining({ place: expect.stringContaining(file.path), fix: expect.any(String) }),
      ]),
    });
    expect(() => requireRelease([...release.files, file])).toThrow(
      expect.objectContaining({ code: 'CONTENT_INVALID' }),
    );
  });
});
