import { describe, expect, it } from 'vitest';
import { BIRTH_DATE, effectsOf, POSTCODE, repliesOf, type Said, Talk, WRONG } from './talk.fixture.ts';

const second: Said = { type: 'accept_offer', option_index: 2 };

describe('verification', () => {
  it('needs two factors of different kinds', () => {
    const talk = Talk.begun();
    expect(repliesOf(talk.says(BIRTH_DATE))).toEqual(['factor.next']);
    expect(repliesOf(talk.says(BIRTH_DATE))).toEqual(['factor.next']);
    expect(talk.context.verified).toBe(false);
    expect(repliesOf(talk.says(POSTCODE))).toEqual([
      'debt.stated',
      'statement.decision_review',
      'offers.present',
    ]);
    expect(talk.context.verified).toBe(true);
  });

  it('does not count a right answer given twice as a wrong one', () => {
    const talk = Talk.begun();
    for (let i = 0; i < 5; i += 1) talk.says(BIRTH_DATE);
    expect(talk.context.factorAttempts).toBe(0);
    expect(talk.path).toBe('protocol.identifying');
  });

  it('locks after three wrong answers, and then even the right ones open nothing', () => {
    const talk = Talk.begun();
    talk.says(WRONG);
    talk.says(WRONG);
    const third = talk.says(WRONG);
    expect(repliesOf(third)).toEqual(['factor.locked']);
    expect(effectsOf(third)).toEqual(['requestHandoff']);
    talk.says(BIRTH_DATE, POSTCODE);
    expect(talk.context.verified).toBe(false);
  });

  it('is not opened by talking round the lock', () => {
    const talk = Talk.begun();
    for (let i = 0; i < 3; i += 1) talk.says(WRONG);
    talk.says('third_party');
    talk.says('identity_confirm');
    expect(talk.path).toBe('protocol.identifying');
    talk.says(BIRTH_DATE);
    expect(talk.path).toBe('protocol.locked');
  });

  it('is not opened by opening one browser after another', () => {
    const talk = Talk.begun();
    for (let i = 0; i < 3; i += 1) talk.says(WRONG);
    for (let i = 0; i < 5; i += 1) {
      talk.from(`browser-${i}`);
      talk.system('contact.changed');
      talk.says(BIRTH_DATE, POSTCODE);
      expect(talk.context.verified).toBe(false);
    }
  });

  it('can be tried again once a person has given the conversation back', () => {
    const talk = Talk.begun();
    for (let i = 0; i < 3; i += 1) talk.says(WRONG);
    talk.person('person.gave_back', { resume: 'where_left' });
    talk.says(BIRTH_DATE, POSTCODE);
    expect(talk.context.verified).toBe(true);
  });

  it('does not add up factors of two contacts', () => {
    const talk = Talk.begun();
    talk.says(BIRTH_DATE);
    talk.from('second');
    talk.says(POSTCODE);
    expect(talk.context.verified).toBe(false);
    expect(talk.context.factorsMatched).toEqual(['postcode']);
  });
});

describe('a second contact', () => {
  it('is greeted and asked who it is, whatever was reached at the first', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.from('second');
    expect(repliesOf(talk.system('contact.changed'))).toEqual(['greet', 'greet.ask']);
    const turn = talk.says('affirm');
    expect(repliesOf(turn)).toEqual(['factor.ask']);
    expect(talk.context.agreement).toBeNull();
  });

  it('goes on where the flow was left, once it is verified', () => {
    const talk = Talk.opened();
    talk.says(second);
    const { proposal } = talk.context;
    talk.from('second');
    talk.system('contact.changed');
    const turn = talk.identify();
    expect(repliesOf(turn)).toEqual(['welcome_back', 'confirm.terms']);
    expect(talk.path).toBe('flow.negotiating.confirming');
    expect(talk.context.proposal).toEqual(proposal);
  });

  it('that writes without having been announced is asked first too, and its yes binds nothing', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.from('second');
    const turn = talk.says('affirm');
    expect(repliesOf(turn)).toEqual(['greet', 'greet.ask']);
    expect(effectsOf(turn)).toEqual([]);
    expect(turn.record.dropped).toMatchObject([{ type: 'affirm', reason: 'question_changed' }]);
  });

  it('does not keep the first one from going on', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.from('second');
    talk.system('contact.changed');
    talk.from('first');
    const turn = talk.says('ask_balance');
    expect(repliesOf(turn)).toEqual(['welcome_back', 'debt.details', 'confirm.terms']);
    expect(talk.path).toBe('flow.negotiating.confirming');
  });

  it('can still ask for a person, opt out and dispute in its first message', () => {
    for (const [said, effect] of [
      ['request_human', 'requestHandoff'],
      ['opt_out', 'suppress'],
      ['dispute_not_mine', 'openDispute'],
      ['wrong_person', 'removeContact'],
      ['self_harm_risk', 'pageOnCall'],
    ] as const) {
      const talk = Talk.opened();
      talk.from('second');
      expect(effectsOf(talk.says(said))).toContain(effect);
    }
  });
});

describe('a verification that has run out', () => {
  it('is asked for anew before the matter is spoken of', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.says('affirm');
    talk.wait(31);
    const turn = talk.says('ask_plan_status');
    expect(repliesOf(turn)).toEqual(['greet', 'verify_first', 'greet.ask']);
    expect(turn.reply?.discloses).toBe(false);
    expect(repliesOf(talk.identify())).toEqual(['welcome_back', 'plan.status']);
  });

  it('is not noticed a moment before', () => {
    const talk = Talk.opened();
    talk.says(second);
    talk.says('affirm');
    talk.wait(29.99);
    expect(repliesOf(talk.says('ask_plan_status'))[0]).toBe('plan.status');
  });

  it('keeps a reminder of the debt back, and asks who is there in its place', () => {
    const talk = Talk.opened();
    talk.says({ type: 'promise_to_pay', date: '2026-12-20' });
    talk.says('affirm');
    talk.wait(33);
    const turn = talk.timer(talk.armed('promiseDue')!);
    expect(repliesOf(turn)).toEqual(['greet', 'greet.ask']);
    expect(turn.record.failedClosed).toBe(false);
  });

  it('lets the reminder come once identity is confirmed again', () => {
    const talk = Talk.opened();
    talk.says({ type: 'promise_to_pay', date: '2026-12-20' });
    talk.says('affirm');
    talk.wait(33);
    talk.timer(talk.armed('promiseDue')!);
    talk.identify();
    expect(repliesOf(talk.timer(talk.armed('promiseDue')!))).toEqual(['promise.due']);
  });
});

describe('somebody else at a verified contact', () => {
  it.each(['third_party', 'identity_deny', 'wrong_person', 'minor'] as const)(
    'who says so (%s) hears nothing of the debt from then on',
    (said) => {
      const talk = Talk.opened();
      talk.says(said);
      expect(talk.context.verified).toBe(false);
      const turn = talk.says('ask_balance');
      expect(turn.reply?.discloses).toBe(false);
      expect(repliesOf(turn)).toContain('verify_first');
    },
  );

  it('is told nothing even where the same message asks for the balance first', () => {
    const turn = Talk.opened().says('ask_balance', 'third_party');
    expect(repliesOf(turn)).toEqual(['third_party.neutral']);
    expect(turn.record.failedClosed).toBe(false);
  });

  it('is not taken for the debtor when a person gives the conversation back', () => {
    const talk = Talk.opened();
    talk.person('person.claimed');
    talk.says('third_party');
    expect(repliesOf(talk.person('person.gave_back', { resume: 'where_left' }))).toEqual([
      'person.back',
      'greet.ask',
    ]);
  });
});
