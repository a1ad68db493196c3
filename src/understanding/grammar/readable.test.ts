import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../kernel/index.ts';
import { tokenise } from '../text/index.ts';
import { heardIn } from './hearing.fixture.ts';
import { readable } from './readable.ts';

const MOST = LIMITS.messageTokens.value;

describe('what is read of a message', () => {
  it('is all of it, be it as long as a message may be', () => {
    const prose = 'I lost my job in March and cannot pay all of it now. '.repeat(80).slice(0, 4_000);
    expect(readable(prose)).toEqual({ text: prose, passedOver: 0 });
  });

  it('is the first characters of a longer one', () => {
    const read = readable(`${'x'.repeat(LIMITS.messageChars.value)}yz`);
    expect(read).toEqual({ text: 'x'.repeat(LIMITS.messageChars.value), passedOver: 2 });
  });

  it('is the beginning and the end where the pieces are very many, each where it stood', () => {
    const message = `I will pay 250 ${'1 '.repeat(1_500)}on Friday`;
    const { text, passedOver } = readable(message);
    expect(text).toHaveLength(message.length);
    expect(text.slice(0, 1_000)).toBe(message.slice(0, 1_000));
    expect(text.slice(-500)).toBe(message.slice(-500));
    expect(passedOver).toBeGreaterThan(600);
    expect(text.match(/ {600,}/)?.[0].length).toBe(passedOver - 1);
    expect(tokenise(text)).toHaveLength(MOST + 1);
  });

  it('has no control characters', () => {
    expect(readable('pay\u0000 300\u0007').text).toBe('pay  300 ');
  });
});

describe('a message of very many pieces', () => {
  it('is heard by its end, and says how much was passed over', () => {
    const heard = heardIn('en', `${'1 '.repeat(1_500)}. I want to talk to a human`);
    expect(heard.commands.map(({ type }) => type)).toContain('request_human');
    expect(heard.passedOver).toBeGreaterThan(600);
  });

  it('joins nothing across what was passed over', () => {
    const head = `${'x '.repeat(839)}not `;
    const { text } = readable(`${head}${'x '.repeat(400)}${'y '.repeat(360)}`);
    expect(text).toMatch(/not ; +y/);
  });
});

it('a message that is read whole says nothing of it', () => {
  expect(heardIn('en', 'I can pay 300 on Friday')).not.toHaveProperty('passedOver');
});
