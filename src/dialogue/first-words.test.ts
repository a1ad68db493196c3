import { describe, expect, it } from 'vitest';
import { BIRTH_DATE, effectsOf, POSTCODE, repliesOf, Talk } from './talk.fixture.ts';

describe('the first message of a conversation', () => {
  it('is greeted and answered in one turn, with one question', () => {
    const talk = new Talk();
    const turn = talk.hears(['ask_who_is_calling'], 'en', false, { opening: 'conversation.start' });
    expect(repliesOf(turn)).toEqual(['greet', 'who.calls', 'greet.ask']);
    expect(talk.path).toBe('protocol.greeting');
  });

  it('does not say yes to a question that it was written before', () => {
    const talk = new Talk();
    const turn = talk.hears(['affirm'], 'en', false, { opening: 'conversation.start' });
    expect(turn.record.dropped).toMatchObject([{ type: 'affirm', reason: 'question_changed' }]);
    expect(talk.path).toBe('protocol.greeting');
  });

  it('may bring both factors', () => {
    const talk = new Talk();
    talk.hears([BIRTH_DATE, POSTCODE], 'en', false, { opening: 'conversation.start' });
    expect(talk.context.verified).toBe(true);
  });
});

describe('a contact point that a verified one asked to go on at', () => {
  it('is asked nothing twice: the conversation goes on where it stood', () => {
    const talk = Talk.opened();
    const before = talk.path;
    talk.from('phone');
    const turn = talk.hears([], 'en', false, { opening: 'contact.changed', linkedTo: 'first' });
    expect(repliesOf(turn)).toEqual(['greet', 'welcome_back', 'offers.again']);
    expect(talk.path).toBe(before);
    expect(talk.context.verifiedContacts['phone']).toBe(talk.context.verifiedContacts['first']);
  });

  it('is verified no longer than the one that asked', () => {
    const talk = Talk.opened();
    talk.wait(400);
    talk.from('phone');
    const turn = talk.hears([], 'en', false, { opening: 'contact.changed', linkedTo: 'first' });
    expect(repliesOf(turn)).toEqual(['greet', 'greet.ask']);
    expect(talk.context.verified).toBe(false);
  });

  it('is a stranger where the one that asked is not the debtor any more', () => {
    const talk = Talk.opened();
    talk.says('wrong_person');
    talk.from('phone');
    talk.hears([], 'en', false, { opening: 'contact.changed', linkedTo: 'first' });
    expect(talk.context.verified).toBe(false);
  });
});

describe('a picture, a place or something unknown', () => {
  it('is answered civilly, noted for people, and the question stays open', () => {
    const talk = Talk.opened();
    const turn = talk.hears([], 'en', false, { text: '', received: 'media' });
    expect(repliesOf(turn)).toEqual(['media.noted', 'offers.again']);
    expect(effectsOf(turn)).toEqual(['openTicket']);
  });

  it('is heard with its caption', () => {
    const talk = Talk.opened();
    const turn = talk.hears(['request_human'], 'en', false, { received: 'media' });
    expect(repliesOf(turn)).toEqual(['media.noted', 'handoff.asked']);
  });

  it('says nothing while a person owns the conversation', () => {
    const talk = Talk.opened();
    talk.person('person.claimed');
    expect(talk.hears([], 'en', false, { text: '', received: 'location' }).reply).toBeNull();
  });

  it('of somebody who is not verified is answered with nothing about the matter', () => {
    const talk = Talk.opened();
    talk.from('stranger');
    expect(repliesOf(talk.hears([], 'en', false, { text: '', received: 'media' }))).toEqual([
      'greet',
      'media.noted',
      'greet.ask',
    ]);
  });
});
