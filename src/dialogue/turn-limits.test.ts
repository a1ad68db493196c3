import { describe, expect, it } from 'vitest';
import { requireRelease } from './load-release.ts';
import { editedFiles, put } from './release.fixture.ts';
import { effectsOf, repliesOf, type Said, Talk } from './talk.fixture.ts';
import { decideTurn } from './turn.ts';

const second: Said = { type: 'accept_offer', option_index: 2 };

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
