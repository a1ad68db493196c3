import { describe, expect, it } from 'vitest';
import {
  BIRTH_DATE,
  BUSINESS_CASE,
  effectsOf,
  POSTCODE,
  repliesOf,
  type Said,
  Talk,
} from './talk.fixture.ts';

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
    expect(repliesOf(turn)).toEqual(['debt.stated', 'statement.decision_review', 'offers.present']);
  });

  it('show each option with its terms, as the text lists them', () => {
    const { reply } = Talk.begun().says('identity_confirm', BIRTH_DATE, POSTCODE);
    const options = reply!.buttons.filter(({ payload }) => payload.startsWith('offer:'));
    expect(options.length).toBeGreaterThanOrEqual(2);
    for (const [i, { detail }] of options.entries()) expect(reply!.text).toContain(`${i + 1}. ${detail}`);
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
