import { describe, expect, it } from 'vitest';
import { requireRelease } from './load-release.ts';
import { phraseInputOf, phraseTurn } from './phrase-turn.ts';
import { editedFiles, put, shippedRelease } from './release.fixture.ts';
import { replayTurns } from './replay.ts';
import { Talk } from './talk.fixture.ts';
import type { DecidedTurn } from './turn.ts';

const release = shippedRelease();
const flow = release.flows.get('settlement')!;
const model = { model: 'm', promptId: 'phrase/replies', promptVersion: 1, promptHash: 'h', ms: 5 };

function inputOf(turn: DecidedTurn) {
  return phraseInputOf({ flow }, turn);
}

/** The turn in which a debtor who is known tells that they are ill. */
function illness(): DecidedTurn {
  return Talk.opened().says('hardship_illness');
}

const KIND =
  'I am truly sorry to hear that, and I wish you well. Everything is paused for {holdDays} days. One of our people will see with you what helps.';

describe('what a model is shown of a turn', () => {
  it('is the reply with a mark for each value, the tone and the language', () => {
    expect(inputOf(illness())).toEqual({
      language: 'en',
      tone: 'empathic',
      templates: [
        'I am sorry to hear that, and I wish you well. Everything is paused for {holdDays} days. One of our people will work out with you what helps.',
      ],
    });
  });

  it('never holds a figure, a name or a reference of the case, whatever was said before', () => {
    const talk = Talk.opened();
    const said = ['ask_balance', 'ask_instalment_options', 'ask_discount', 'promise_to_pay', 'deny'] as const;
    const { debtor, creditor, reference, title } = talk.subject;
    const shown = said.map((one) => JSON.stringify(inputOf(talk.says(one)) ?? '')).join();
    for (const word of [debtor.name, debtor.givenName, creditor.name, reference, title]) {
      expect(shown).not.toContain(word);
    }
    expect(shown).toContain('{options}');
    expect(shown).not.toMatch(/\d/);
  });

  it('is nothing of a greeting, an identity question, terms that bind, or a turn that must be said', () => {
    const talk = Talk.begun();
    expect(inputOf(talk.turns[0]!)).toBeUndefined();
    const opened = Talk.opened();
    opened.says('ask_instalment_options');
    const terms = opened.says({ type: 'accept_offer', option_index: 1, offer_id: offerOf(opened) });
    expect(terms.reply?.replies).toContain('confirm.terms');
    expect(JSON.stringify(inputOf(terms) ?? '')).not.toContain('schedule');
    for (const command of ['opt_out', 'cease_contact', 'self_harm_risk', 'wrong_person', 'minor'] as const) {
      const turn = Talk.opened().says(command, 'hardship_illness');
      expect(turn.reply?.mandatory, command).toBe(true);
      expect(inputOf(turn), command).toBeUndefined();
    }
  });

  it('is nothing where the state of the flow wants its words verbatim', () => {
    const place = Talk.opened().says('hardship_illness').record.stateAfter.replace('protocol.', '');
    const edit = put('flows/protocol.json', `states/${place}/meta/verbatim`, true);
    const verbatim = requireRelease(editedFiles([edit]));
    const decided = Talk.opened({ release: verbatim }).says('hardship_illness');
    expect(decided.reply?.replies).toContain('hardship.illness');
    expect(phraseInputOf({ flow: verbatim.flows.get('settlement')! }, decided)).toBeUndefined();
  });
});

describe('words of a model in a turn', () => {
  it('go out with the values in them, and the record says how', () => {
    const turn = phraseTurn({ release }, illness(), { texts: [KIND], model });
    expect(turn.reply?.text).toBe(KIND.replace('{holdDays}', '30'));
    expect(turn.record.said).toEqual([
      expect.objectContaining({ reply: 'hardship.illness', text: turn.reply?.text, check: 'passed' }),
    ]);
    expect(turn.record.phrasing).toEqual({
      model,
      replies: [{ reply: 'hardship.illness', answer: KIND, kept: true, reasons: [] }],
    });
  });

  it('change nothing but the words: state, effects, timers, buttons and hashes stay', () => {
    const { reply, record, ...before } = illness();
    const after = phraseTurn({ release }, { reply, record, ...before }, { texts: [KIND], model });
    expect(after).toMatchObject(before);
    expect({ ...after.reply, text: '', said: [] }).toEqual({ ...reply, text: '', said: [] });
    expect({ ...after.record, said: [], phrasing: undefined }).toEqual({
      ...record,
      said: [],
      phrasing: undefined,
    });
  });

  it.each([
    ['another figure', KIND.replace('{holdDays}', '90'), ['placeholder_missing', 'digit']],
    ['a threat', `${KIND} We will see you in court.`, ['threat']],
    ['another unit', KIND.replace('days', 'months'), ['placeholder_moved', 'terms']],
    ['a promise', `${KIND} We waive it all.`, ['promise']],
  ])(
    'with %s are dropped with their reasons, and the reply goes out as it is written',
    (_what, text, reasons) => {
      const decided = illness();
      const turn = phraseTurn({ release }, decided, { texts: [text], model });
      expect(turn.reply?.text).toBe(decided.reply?.text);
      expect(turn.record.said[0]?.check).toBe('fallback');
      expect(turn.record.phrasing?.replies[0]).toMatchObject({ answer: text, kept: false });
      expect(turn.record.phrasing?.replies[0]?.reasons).toEqual(expect.arrayContaining(reasons));
    },
  );

  it('that are missing leave the reply and say so', () => {
    const decided = illness();
    const failure = { ...model, failure: 'timeout' };
    const turn = phraseTurn({ release }, decided, { texts: [undefined], model: failure });
    expect(turn.reply?.text).toBe(decided.reply?.text);
    expect(turn.record.said[0]?.check).toBe('passed');
    expect(turn.record.phrasing).toEqual({
      model: failure,
      replies: [{ reply: 'hardship.illness', answer: null, kept: false, reasons: ['no_answer'] }],
    });
  });

  it('are kept and dropped reply by reply', () => {
    const talk = Talk.opened();
    const decided = talk.says('ask_discount', 'ask_instalment_options');
    const templates = inputOf(decided)!.templates;
    expect(templates.length).toBeGreaterThan(1);
    const texts = templates.map((template, i) => (i === 0 ? template : '42'));
    const turn = phraseTurn({ release }, decided, { texts, model });
    expect(turn.reply?.text).toBe(decided.reply?.text);
    expect(turn.record.phrasing?.replies.map(({ kept }) => kept)).toEqual(texts.map((_, i) => i === 0));
  });

  it('come out again in a replay, without a model, also those that were dropped', async () => {
    for (const text of [KIND, 'We forgive everything for 1 day.', undefined]) {
      const talk = Talk.opened();
      const { records } = talk;
      const turn = phraseTurn({ release }, talk.says('hardship_illness'), { texts: [text], model });
      const replayed = await replayTurns([...records, turn.record], async () => release);
      expect(replayed.map(({ differs }) => differs)).toEqual(replayed.map(() => []));
    }
    const talk = Talk.opened();
    const turn = phraseTurn({ release }, talk.says('hardship_illness'), { texts: [KIND], model });
    const forged = { ...turn.record, said: [{ ...turn.record.said[0]!, text: 'Something else.' }] };
    const before = talk.records.slice(0, -1);
    const replayed = await replayTurns([...before, forged], async () => release);
    expect(replayed.at(-1)?.differs).toEqual(['said']);
  });
});

function offerOf({ state }: Talk): string {
  return state!.snapshot.context.offers[0]!.id;
}
