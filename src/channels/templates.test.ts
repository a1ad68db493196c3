import { describe, expect, it } from 'vitest';
import { type TemplateState, templateFor, type WhatsAppTemplate } from './templates.ts';

const template = (id: string, locale: string, replies: string[], state: TemplateState = 'approved') =>
  ({ id, locale, replies, state, contentSid: `HX${id}`, body: '', variables: {} }) as WhatsAppTemplate;

const find = (templates: WhatsAppTemplate[], locale: string, replies = ['silence.first']) =>
  templateFor(templates, { locale, replies })?.id;

describe('the template that may open a conversation again', () => {
  it('is in the language of the debtor, in the own locale before another of the language', () => {
    const all = [
      template('pt', 'pt-PT', ['*']),
      template('br', 'pt-BR', ['*']),
      template('pl', 'pl-PL', ['*']),
    ];
    expect(find(all, 'pt-BR')).toBe('br');
    expect(find(all, 'pt-AO')).toBe('pt');
    expect(find(all, 'es-ES')).toBeUndefined();
  });

  it('is the one made for what is to be said before one for anything', () => {
    const all = [template('any', 'en-GB', ['*']), template('silence', 'en-GB', ['silence.first'])];
    expect(find(all, 'en-GB')).toBe('silence');
    expect(find(all, 'en-GB', ['promise.reminder'])).toBe('any');
  });

  it.each(['draft', 'pending', 'rejected', 'paused'] as const)('is never one that is %s', (state) => {
    expect(find([template('a', 'en-GB', ['*'], state)], 'en-GB')).toBeUndefined();
  });

  it('is never one without a ContentSid', () => {
    expect(find([{ ...template('a', 'en-GB', ['*']), contentSid: null }], 'en-GB')).toBeUndefined();
  });
});
