import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubblesFor, choiceByNumber } from './bubbles.ts';
import { smsSegments } from './segments.ts';
import { whatsappContent } from './whatsapp-content.ts';

const YES_NO = [
  { payload: 'cmd:affirm', label: 'Yes' },
  { payload: 'cmd:deny', label: 'No' },
  { payload: 'cmd:request_human', label: 'Talk to a person' },
];
const OFFERS = [
  { payload: 'offer:a', label: 'Option 1', detail: '€420 in full by 3 December' },
  { payload: 'offer:b', label: 'Option 2', detail: '€120 a month' },
];

describe('a reply on its channel', () => {
  it('is shown as it is in web chat', () => {
    const reply = { text: 'Is that you — “Anna”?', buttons: YES_NO };
    expect(bubblesFor(reply, 'webchat')).toEqual([reply]);
  });

  it('numbers its choices in an SMS and takes marks of print out where that saves segments', () => {
    expect(bubblesFor({ text: 'Is that you – “Anna”?', buttons: YES_NO }, 'sms')).toEqual([
      { text: 'Is that you - "Anna"?\n\n1. Yes\n2. No\n3. Talk to a person', buttons: YES_NO },
    ]);
  });

  it('goes on with the numbers of the options that the text lists', () => {
    const [bubble] = bubblesFor({ text: '1. €420\n2. €120', buttons: [...OFFERS, YES_NO[2]!] }, 'sms');
    expect(bubble!.text).toBe('1. €420\n2. €120\n\n3. Talk to a person');
    expect(choiceByNumber('3', bubble!.buttons)?.payload).toBe('cmd:request_human');
    expect(choiceByNumber(' 2. ', bubble!.buttons)?.payload).toBe('offer:b');
  });

  it('takes only a bare number within the list for a choice', () => {
    for (const text of ['4', '0', '12', '2 rates', '2,50', '-1', 'two', '1 2']) {
      expect(choiceByNumber(text, YES_NO)).toBeUndefined();
    }
  });

  it('changes no letter: Polish words stay Polish', () => {
    expect(bubblesFor({ text: 'Żółć – „tak”', buttons: [] }, 'sms')[0]!.text).toBe('Żółć – „tak”');
  });

  it('is parted into messages that each travel in a few segments, choices under the last', () => {
    const sentence = fc.constantFrom('Rata wynosi 250 zł.', 'We will check this for you.', 'Está bien así.');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 80 }), (sentences) => {
        const bubbles = bubblesFor({ text: sentences.join(' '), buttons: YES_NO }, 'sms');
        for (const { text } of bubbles) expect(smsSegments(text).segments).toBeLessThanOrEqual(4);
        expect(bubbles.map(({ buttons }) => buttons.length)).toEqual([
          ...bubbles.slice(1).map(() => 0),
          YES_NO.length,
        ]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('choices on WhatsApp', () => {
  it('are quick replies up to three', () => {
    expect(whatsappContent({ text: 'Is that you?', buttons: YES_NO }, 'Choose')).toEqual({
      shape: { kind: 'quick_reply', count: 3 },
      variables: {
        body: 'Is that you?',
        title1: 'Yes',
        id1: 'cmd:affirm',
        title2: 'No',
        id2: 'cmd:deny',
        title3: 'Talk to a person',
        id3: 'cmd:request_human',
      },
    });
  });

  it('are a list beyond, each row with its terms', () => {
    const content = whatsappContent({ text: 'Which?', buttons: [...OFFERS, ...YES_NO.slice(1)] }, 'Choose');
    expect(content).toMatchObject({
      shape: { kind: 'list', count: 4 },
      variables: {
        button: 'Choose',
        item1: 'Option 1',
        detail1: '€420 in full by 3 December',
        id1: 'offer:a',
      },
    });
  });

  it('keep within the lengths that the channel allows', () => {
    const label = fc.string({ minLength: 1, maxLength: 90 });
    const choice = fc.record({ payload: fc.string({ maxLength: 40 }), label, detail: label });
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 14 }), (buttons) => {
        const { shape, variables } = whatsappContent({ text: 'x', buttons }, 'Choose')!;
        expect(shape.count).toBeLessThanOrEqual(shape.kind === 'list' ? 10 : 3);
        for (const [name, value] of Object.entries(variables)) {
          if (name.startsWith('title')) expect(value.length).toBeLessThanOrEqual(20);
          if (name.startsWith('item')) expect(value.length).toBeLessThanOrEqual(24);
          if (name.startsWith('detail')) expect(value.length).toBeLessThanOrEqual(72);
        }
      }),
    );
  });

  it('are none where there is nothing to choose', () => {
    expect(whatsappContent({ text: 'Thank you.', buttons: [] }, 'Choose')).toBeUndefined();
  });
});
