import { describe, expect, it } from 'vitest';
import { aCase, TODAY } from '../domain/domain.fixture.ts';
import type { Case } from '../domain/index.ts';
import { addDays } from '../kernel/index.ts';
import { addStatements } from './add-statements.ts';
import { loadRelease } from './load-release.ts';
import { drop, type Edit, editedFiles, put, shippedRelease } from './release.fixture.ts';
import { replayTurns } from './replay.ts';
import { repliesOf, Talk, type TalkOptions } from './talk.fixture.ts';

const REPLIES = 'prompts/replies/replies.json';
const US = 'flows/rules/united-states.json';

/** A debtor in the United States, owed to a creditor of a role. */
function american(role: Case['creditor']['role'], locale = 'en-US'): Case {
  const base = aCase({ dueOn: addDays(TODAY, -120), currency: 'USD' });
  return {
    ...base,
    creditor: {
      ...base.creditor,
      role,
      publicName: 'Beacon Recovery',
      name: 'Beacon Bank',
      phone: '+12025550100',
    },
    debtor: { ...base.debtor, country: 'US', locale, timeZone: 'America/New_York' },
  };
}

const collected: TalkOptions = { subject: american('third_party'), channel: 'whatsapp', locale: 'en-US' };

const problemsOf = (...edits: Edit[]) => {
  const loaded = loadRelease(editedFiles(edits));
  return 'problems' in loaded ? loaded.problems.map(({ place, problem }) => `${place} ${problem}`) : [];
};

describe('a statement', () => {
  it('tells how to stop the messages in every message by phone, last of all', () => {
    const talk = Talk.begun(collected);
    expect(repliesOf(talk.turns[0]!)).toEqual(['greet', 'greet.ask', 'statement.opt_out']);
    expect(repliesOf(talk.says('affirm')).at(-1)).toBe('statement.opt_out');
    expect(talk.turns[1]!.reply!.text).toMatch(/STOP/);
  });

  it('is not added where a law does not ask for it', () => {
    expect(repliesOf(Talk.begun({ ...collected, channel: 'webchat' }).turns[0]!)).toEqual([
      'greet',
      'greet.ask',
    ]);
    expect(repliesOf(Talk.begun({ channel: 'sms' }).turns[0]!)).toEqual(['greet', 'greet.ask']);
  });

  it('of who collects stands first, and only once the debtor is verified', () => {
    const talk = Talk.opened({ ...collected, channel: 'webchat' });
    const before = talk.turns.slice(0, -1).flatMap((turn) => repliesOf(turn));
    expect(before.filter((reply) => reply.startsWith('statement.collector'))).toEqual([]);
    expect(repliesOf(talk.turns.at(-1)!)).toEqual([
      'statement.collector_first',
      'debt.stated',
      'offers.present',
    ]);
    expect(talk.turns.at(-1)!.reply!.text).toMatch(
      /^This communication is from a debt collector, Beacon Recovery/,
    );
  });

  it('of who collects is short from the second time on', () => {
    const talk = Talk.opened({ ...collected, channel: 'webchat' });
    expect(repliesOf(talk.says('ask_balance'))[0]).toBe('statement.collector');
    expect(repliesOf(talk.says('ask_balance'))[0]).toBe('statement.collector');
  });

  it('of who collects is not made for a creditor of its own debts', () => {
    const talk = Talk.opened({ subject: american('first_party'), locale: 'en-US' });
    expect(repliesOf(talk.turns.at(-1)!)).toEqual(['debt.stated', 'offers.present']);
  });

  it('is made in the language of the conversation', () => {
    const talk = Talk.begun({ ...collected, channel: 'webchat', locale: 'es-US' });
    talk.identify();
    expect(talk.turns.at(-1)!.reply!.text).toMatch(/^Esta comunicación es de un cobrador de deudas/);
  });

  it('of who speaks is added where the flow does not greet, once at each contact', () => {
    const talk = new Talk();
    expect(repliesOf(talk.says('ask_if_bot'))[0]).toBe('greet');
    expect(repliesOf(talk.says('ask_if_bot'))).not.toContain('greet');
  });

  it('does not stand before a text for somebody in danger', () => {
    expect(repliesOf(new Talk().says('self_harm_risk'))).toEqual(['crisis.text']);
  });

  it('shows in the record by which rules it was made', () => {
    const { record } = Talk.opened({ ...collected, channel: 'webchat' }).turns.at(-1)!;
    expect(record.said[0]).toMatchObject({ reply: 'statement.collector_first', rules: ['US-12a'] });
  });

  it('comes out the same when the turn is decided once more', async () => {
    const talk = Talk.opened(collected);
    talk.says('ask_balance');
    const replayed = await replayTurns(
      talk.records,
      async () => talk.request(talk.records[0]!.input).release,
    );
    expect(replayed.map(({ differs }) => differs)).toEqual(talk.records.map(() => []));
  });
});

describe('the words of a person', () => {
  it('leave with the statements that they lack, in their own language', () => {
    const lacking = {
      text: 'Buenos días, soy Ana.',
      language: 'es',
      say: ['statement.opt_out', 'statement.collector_first'],
      case: american('third_party'),
      channel: 'sms' as const,
      today: TODAY,
    };
    const parts = addStatements(shippedRelease(), lacking).split('\n\n');
    expect(parts).toEqual([
      expect.stringMatching(/^Esta comunicación es de un cobrador de deudas, Beacon Recovery\./),
      'Buenos días, soy Ana.',
      'Responda STOP para dejar de recibir mensajes.',
    ]);
  });
});

describe('a release', () => {
  it('is not whole without a statement that a pack orders', () => {
    const problems = problemsOf(
      drop(REPLIES, 'replies/statement.collector'),
      ...['en', 'es', 'pl', 'pt-BR'].map((tag) => drop(`prompts/replies/${tag}.json`, 'statement.collector')),
    );
    expect(problems).toEqual([
      'flows/rules/united-states.json > US-12b orders the statement statement.collector, which is in no catalogue',
    ]);
  });

  it('is not whole where a statement has lost a slot', () => {
    const first = 'statement.collector_first';
    const problems = problemsOf(
      put(REPLIES, `replies/${first}/slots`, {}),
      ...['en', 'es', 'pl', 'pt-BR'].map((tag) =>
        put(`prompts/replies/${tag}.json`, first, 'debt collector'),
      ),
    );
    expect(problems.join()).toContain('US-12a needs creditorPublicName in the statement');
  });

  it('is not whole where the way to stop messages does not name STOP, or another reply does', () => {
    expect(
      problemsOf(put('prompts/replies/en.json', 'statement.opt_out', 'Tell us any time.')).join(),
    ).toContain('does not tell to send STOP');
    expect(problemsOf(put('prompts/replies/en.json', 'smalltalk', 'Reply STOP.')).join()).toContain(
      'keyword STOP',
    );
  });

  it('is not whole where a model could rephrase a statement', () => {
    expect(problemsOf(drop(REPLIES, 'replies/statement.opt_out/fixed')).join()).toContain(
      'US-08 orders the statement statement.opt_out, which a model may put in other words',
    );
  });

  it('is not whole where a statement on a debt could reach somebody who is not verified', () => {
    expect(problemsOf(drop(US, 'rules/4/when/1')).join()).toContain('to contacts not verified');
  });

  it.each<[string, Edit, string]>([
    [
      'a kind of condition that there is not',
      put(US, 'rules/0/when/0/kind', 'fullMoon'),
      'rules > 0 > when > 0',
    ],
    [
      'hours that end before they begin',
      put(US, 'rules/2/when/0/params/hours/weekdays', ['21:00', '08:00']),
      'hours open before they close',
    ],
    [
      'a rule from memory that is called verified',
      put(US, 'rules/2/unverified', false),
      'rules > 2 > unverified',
    ],
    ['an id that is taken', put(US, 'rules/0/id', 'US-02'), 'the id US-02 is taken'],
    ['regions of another country', put(US, 'rules/0/scope/regions', ['BR-SP']), 'names BR-SP'],
    ['a pack under another name', put(US, 'id', 'usa'), 'is usa in a file named united-states'],
    ['a misspelt key', put(US, 'rules/0/titel', 'x'), 'titel'],
    [
      'an override of a rule that there is not',
      put('flows/rules/overrides.json', '0', {
        rule: 'US-99',
        reason: 'counsel has agreed',
        who: 'A. Counsel',
        until: '2027-01-01T00:00:00Z',
      }),
      'there is no rule US-99',
    ],
  ])('tells the file and the place of %s', (_what, edit, told) => {
    expect(problemsOf(edit).join()).toContain(told);
  });
});
