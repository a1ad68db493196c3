import { describe, expect, it } from 'vitest';
import { requireRelease } from './load-release.ts';
import { editedFiles, put } from './release.fixture.ts';
import {
  BIRTH_DATE,
  BUSINESS_CASE,
  effectsOf,
  POSTCODE,
  repliesOf,
  type Said,
  Talk,
} from './talk.fixture.ts';
import { decideTurn } from './turn.ts';

const second: Said = { type: 'accept_offer', option_index: 2 };
const quarter: Said = { type: 'counter_offer_instalments', instalment_amount: 300 };

describe('several things in one message', () => {
  it('are taken in the order they were said', () => {
    const talk = Talk.begun();
    const turn = talk.says('identity_confirm', BIRTH_DATE, POSTCODE);
    expect(turn.record.steps.map(({ event }) => event)).toEqual([
      'identity_confirm',
      'provide_factor',
      'provide_factor',
    ]);
    expect(talk.path).toBe('flow.negotiating.choosing');
  });

  it('end in one question, the last one', () => {
    const turn = Talk.begun().says('identity_confirm', BIRTH_DATE, POSTCODE);
    expect(repliesOf(turn)).toEqual(['debt.stated', 'offers.present']);
  });

  it('are asked again only once, at the end', () => {
    const turn = Talk.opened().says('smalltalk', 'ask_if_bot', 'ask_balance');
    expect(repliesOf(turn)).toEqual(['smalltalk', 'bot.yes', 'debt.details', 'offers.again']);
  });

  it('are not asked again where one of them has led elsewhere', () => {
    const turn = Talk.opened().says('smalltalk', 'request_human');
    expect(repliesOf(turn)).toEqual(['smalltalk', 'handoff.asked']);
    expect(effectsOf(turn)).toEqual(['requestHandoff']);
  });

  it('leave out a question that the message itself has left behind', () => {
    const turn = Talk.opened().says(second, 'request_human');
    expect(repliesOf(turn)).toEqual(['handoff.asked']);
  });

  it('leave the open question to the end', () => {
    const turn = Talk.opened().says(second, 'smalltalk');
    expect(repliesOf(turn)).toEqual(['smalltalk', 'confirm.terms']);
  });

  it('say the same thing once', () => {
    expect(repliesOf(Talk.opened().says('smalltalk', 'smalltalk'))).toEqual(['smalltalk', 'offers.again']);
  });

  it('say the same reply twice where its figures differ', () => {
    const talk = Talk.opened({ flow: 'settlement-business', subject: BUSINESS_CASE });
    const dispute = (reference: string): Said => ({ type: 'dispute_amount', reference });
    const turn = talk.says(dispute('FV/2026/117'), dispute('FV/2026/217'));
    expect(repliesOf(turn)).toEqual(['invoice.disputed', 'invoice.disputed', 'offers.again']);
    expect(turn.reply?.text).toContain('FV/2026/217');
  });

  it('protect before anything else is answered', () => {
    const talk = Talk.opened();
    const turn = talk.says('self_harm_risk', second, 'ask_balance');
    expect(talk.path).toBe('protocol.crisis');
    expect(effectsOf(turn)).toEqual(['pageOnCall', 'requestHandoff', 'hold', 'setCaseState']);
    expect(repliesOf(turn)).toEqual(['crisis.text', 'crisis.here']);
  });
});

describe('a yes', () => {
  it('does not bind what the same message has put on the table', () => {
    const talk = Talk.opened();
    const turn = talk.says(second, 'affirm');
    expect(talk.path).toBe('flow.negotiating.confirming');
    expect(effectsOf(turn)).toEqual([]);
    expect(turn.record.dropped).toEqual([
      { type: 'affirm', evidence: 'as said', reason: 'question_changed' },
    ]);
  });

  it('does not bind what a second acceptance in the same message would bind', () => {
    const talk = Talk.opened();
    const turn = talk.says(second, second);
    expect(effectsOf(turn)).toEqual([]);
    expect(repliesOf(turn)).toEqual(['confirm.terms']);
  });

  it.each<[string, Said, string]>([
    ['other terms', quarter, 'flow.negotiating.confirming'],
    ['another option', { type: 'accept_offer', option_index: 1 }, 'flow.negotiating.confirming'],
    ['a lost income', 'hardship_income_loss', 'flow.easing'],
    ['a request for a person', 'request_human', 'protocol.waiting'],
    ['a dispute', 'dispute_amount', 'protocol.disputed'],
  ])('said together with %s does not bind', (_what, other, path) => {
    for (const message of [
      ['affirm', other],
      [other, 'affirm'],
    ] as Said[][]) {
      const talk = Talk.opened();
      talk.says(second);
      const turn = talk.says(...message);
      expect(effectsOf(turn)).not.toContain('makeAgreement');
      expect(talk.context.agreement).toBeNull();
      expect(talk.path).toBe(path);
    }
  });

  it('binds beside thanks and questions', () => {
    const talk = Talk.opened();
    talk.says(second);
    const turn = talk.says('affirm', 'smalltalk', 'ask_balance');
    expect(effectsOf(turn)).toContain('makeAgreement');
    expect(repliesOf(turn)).toEqual(['smalltalk', 'debt.details', 'agreed.thanks']);
  });

  it('to an option that is gone binds nothing, and is asked again', () => {
    const talk = Talk.opened();
    talk.says(second);
    const turn = talk.says({ type: 'accept_offer', offer_id: 'gone' });
    expect(effectsOf(turn)).toEqual([]);
    expect(repliesOf(turn)).toEqual(['confirm.terms']);
  });

  it('that comes after the terms have run out binds nothing: the options are worked out again', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.wait(20);
    const turn = talk.says('affirm');
    expect(effectsOf(turn)).toEqual([]);
    expect(repliesOf(turn)).toEqual(['offers.renewed', 'offers.again']);
  });

  it('to a promise binds only while its day is to come', () => {
    const talk = Talk.opened();
    talk.says({ type: 'promise_to_pay', date: '2026-11-27' });
    talk.wait(7);
    const turn = talk.says('affirm');
    expect(effectsOf(turn)).toEqual([]);
    expect(repliesOf(turn)).toEqual(['promise.ask_date']);
  });
});

describe('the language of the answer', () => {
  it('follows the debtor where it is certain', () => {
    const talk = Talk.begun({ locale: 'en-GB' });
    expect(talk.hears(['smalltalk'], 'es', true).locale).toBe('es-ES');
  });

  it('is that of the debtor on file where they speak their own', () => {
    const talk = Talk.begun({ locale: 'en-GB' });
    expect(talk.hears(['smalltalk'], 'pl', true).locale).toBe('pl-PL');
  });

  it('stays where it is not certain', () => {
    const talk = Talk.begun({ locale: 'en-GB' });
    expect(talk.hears(['smalltalk'], 'es', false).locale).toBe('en-GB');
  });

  it('keeps the region where the language is the same', () => {
    const talk = Talk.begun({ locale: 'en-GB' });
    expect(talk.hears(['smalltalk'], 'en', true).locale).toBe('en-GB');
  });

  it('is English where the conversation was opened in one that is not spoken', () => {
    expect(Talk.begun({ locale: 'de-DE' }).turns[0]?.locale).toBe('en-US');
  });

  it('changes when the debtor asks for another', () => {
    const talk = Talk.opened();
    const turn = talk.says({ type: 'language_switch', to: 'pl' });
    expect(turn.locale).toBe('pl-PL');
    expect(effectsOf(turn)).toEqual(['setLocale']);
    expect(turn.reply?.text).toContain('400,00');
  });

  it('that is not spoken brings a person', () => {
    const talk = Talk.opened();
    const turn = talk.says({ type: 'language_switch', to: 'uk' });
    expect(effectsOf(turn)).toEqual(['requestHandoff']);
    expect(talk.path).toBe('protocol.waiting');
  });
});

describe('what is not understood', () => {
  it('is put more simply, and the third time a person is asked', () => {
    const talk = Talk.opened();
    expect(repliesOf(talk.says('cannot_understand'))[0]).toBe('repair.sorry');
    expect(repliesOf(talk.says('cannot_understand'))[0]).toBe('repair.simple');
    expect(repliesOf(talk.says('cannot_understand'))).toEqual(['repair.person']);
    expect(talk.path).toBe('protocol.waiting');
  });

  it('counts from the beginning after something was understood', () => {
    const talk = Talk.opened();
    talk.says('cannot_understand');
    talk.says('cannot_understand');
    talk.says('ask_balance');
    expect(repliesOf(talk.says('cannot_understand'))[0]).toBe('repair.sorry');
  });
});

describe('a flow that asks for what cannot be', () => {
  const broken = requireRelease(
    editedFiles([
      put('flows/parts/negotiation.json', 'states/negotiating/states/choosing/on/smalltalk', {
        target: 'refused',
        actions: [{ type: 'openTicket' }, { type: 'say', params: { reply: 'plan.status' } }],
      }),
    ]),
  );

  it('fails closed: nothing changes, nothing is promised, a person is asked', () => {
    const talk = Talk.opened({ release: broken });
    const before = talk.state!;
    const turn = talk.says('smalltalk');
    expect(turn.state.snapshot).toEqual(before.snapshot);
    expect(turn.effects).toEqual([
      { type: 'requestHandoff', reason: 'invariant', priority: 1, terms: null },
      { type: 'say', reply: 'repair.person', mandatory: false, slots: {} },
    ]);
    expect(turn.record).toMatchObject({
      failedClosed: true,
      steps: [],
      stateBefore: talk.path,
      stateAfter: talk.path,
    });
  });

  it('goes on with the next message', () => {
    const talk = Talk.opened({ release: broken });
    talk.says('smalltalk');
    expect(talk.says('ask_balance').record.failedClosed).toBe(false);
  });

  it('fails closed too where it does not have the state of the conversation', () => {
    const talk = Talk.opened();
    const state = { ...talk.state!, snapshot: { ...talk.state!.snapshot, value: { flow: 'nowhere' } } };
    const turn = decideTurn({ ...talk.request({ kind: 'system', event: 'payment.received' }), state });
    expect(turn.record.failedClosed).toBe(true);
    expect(turn.state.snapshot).toEqual(state.snapshot);
  });

  it('is told from a failure of the program, which is not hidden', () => {
    const talk = Talk.opened();
    const request = talk.request({ kind: 'system', event: 'payment.received' });
    const facts = { ...request.facts, now: undefined as never };
    expect(() => decideTurn({ ...request, facts })).toThrow();
  });
});

describe('a timer', () => {
  it('that was called off meanwhile does nothing at all', () => {
    const talk = Talk.opened();
    const before = talk.state!;
    const turn = talk.timer('silence', true);
    expect(turn).toMatchObject({ reply: null, effects: [], timers: [] });
    expect(turn.state).toEqual(before);
  });

  it('that has come due is no longer armed: it would be stale the second time', () => {
    const talk = Talk.opened();
    talk.says({ type: 'promise_to_pay', date: '2026-11-27' });
    talk.says('affirm');
    const id = talk.armed('promiseDue')!;
    talk.wait(9);
    talk.timer(id);
    expect(talk.state?.timers).not.toHaveProperty([id]);
    expect(talk.timer(id)).toMatchObject({ reply: null, effects: [] });
  });

  it('renews the options as often as they run out', () => {
    const talk = Talk.opened();
    for (let round = 0; round < 3; round += 1) {
      const id = talk.armed('offerExpiry');
      expect(id).toBeDefined();
      talk.wait(8);
      expect(repliesOf(talk.timer(id!))[0]).toBe('offers.renewed');
    }
  });

  it('asks after a promise when its day has passed', () => {
    const talk = Talk.opened();
    talk.says({ type: 'promise_to_pay', date: '2026-11-27' });
    expect(effectsOf(talk.says('affirm'))).toEqual(['recordPromise', 'setCaseState']);
    talk.wait(9);
    expect(repliesOf(talk.timer(talk.armed('promiseDue')!))).toEqual(['promise.due']);
    expect(talk.path).toBe('flow.promiseDue');
  });
});

describe('while a person owns the conversation', () => {
  const owned = () => {
    const talk = Talk.opened();
    talk.says('request_human');
    talk.person('person.claimed');
    return talk;
  };

  it('the bot listens and says nothing', () => {
    const talk = owned();
    for (const said of [
      'smalltalk',
      'ask_balance',
      'affirm',
      second,
      'dispute_amount',
      'cannot_understand',
    ] as Said[]) {
      const turn = talk.says(said);
      expect(turn.reply).toBeNull();
      expect(turn.effects).toEqual([]);
      expect(talk.path).toBe('protocol.owned');
    }
  });

  it('opting out still stops messages, and is confirmed', () => {
    const turn = owned().says('opt_out');
    expect(effectsOf(turn)).toEqual(['suppress']);
    expect(turn.reply).toMatchObject({ mandatory: true, replies: ['optout.confirmed'] });
  });

  it('a crisis still pages', () => {
    const turn = owned().says('self_harm_risk');
    expect(effectsOf(turn)).toEqual(['pageOnCall', 'hold']);
    expect(turn.reply).toBeNull();
  });

  it('a payment that comes in is recorded without a word', () => {
    const turn = owned().system('payment.received');
    expect(effectsOf(turn)).toEqual(['recordPayment']);
    expect(turn.reply).toBeNull();
  });

  it('nothing is said when silence falls', () => {
    expect(owned().timer('silence', false).reply).toBeNull();
  });

  it('giving back goes on where the flow was left', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.person('person.claimed');
    const turn = talk.person('person.gave_back', { resume: 'where_left' });
    expect(talk.path).toBe('flow.negotiating.confirming');
    expect(repliesOf(turn)).toEqual(['person.back', 'confirm.terms']);
  });

  it('approved terms are read back and bind on the next yes', () => {
    const talk = owned();
    const offer = { ...talk.context.offers[0]!, id: 'approved' };
    const turn = talk.person('person.decided', { decision: 'approve', offer, role: 'supervisor' });
    expect(repliesOf(turn)).toEqual(['person.approved', 'confirm.terms']);
    expect(talk.says('affirm').effects).toContainEqual(
      expect.objectContaining({ type: 'makeAgreement', approvedBy: 'supervisor' }),
    );
  });
});
