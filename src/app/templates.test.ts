import { describe, expect, it } from 'vitest';
import type { TemplateDesk, TemplateDraft, WhatsAppTemplate } from '../channels/index.ts';
import { silentLog } from '../kernel/index.ts';
import { createTemplates } from './templates.ts';

const DRAFT: TemplateDraft = {
  id: 'reopen',
  locale: 'en',
  category: 'UTILITY',
  replies: ['*'],
  body: 'Hello {{1}}, a message is waiting.',
  variables: { 1: 'givenName' },
};

const template = (state: WhatsAppTemplate['state'], contentSid: string | null): WhatsAppTemplate => {
  const { id, locale, replies, variables, body } = DRAFT;
  return { id, locale, replies, variables, body, state, contentSid };
};

function deskOf(look: TemplateDesk['look']): TemplateDesk & { readonly submitted: TemplateDraft[] } {
  const submitted: TemplateDraft[] = [];
  return {
    submitted,
    look,
    submit: async (draft) => {
      submitted.push(draft);
      return template('approved', 'HX2');
    },
  };
}

const over = (desk: TemplateDesk, submitsAlone = false) =>
  createTemplates({ desk, drafts: [DRAFT], submitsAlone, log: silentLog });

describe('the templates of a release', () => {
  it('are none until the carrier has answered, then as it knows them', async () => {
    const templates = over(deskOf(async () => [template('pending', 'HX1')]));
    expect(templates.current()).toEqual([]);
    await templates.refresh();
    expect(templates.current()).toEqual([template('pending', 'HX1')]);
  });

  it('are handed in by nobody but an operator, except on the simulator', async () => {
    const desk = deskOf(async () => [template('draft', null)]);
    await over(desk).refresh();
    expect(desk.submitted).toEqual([]);
    const simulated = over(desk, true);
    await simulated.refresh();
    expect(desk.submitted).toEqual([DRAFT]);
    expect(simulated.current()).toEqual([template('approved', 'HX2')]);
  });

  it('stay as they were known while the carrier does not answer', async () => {
    let down = false;
    const templates = over(
      deskOf(async () => {
        if (down) throw new Error('down');
        return [template('approved', 'HX1')];
      }),
    );
    await templates.refresh();
    down = true;
    await templates.refresh();
    expect(templates.current()).toEqual([template('approved', 'HX1')]);
  });
});
