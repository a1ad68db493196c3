import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTemplateDesk, type TemplateDesk, type TemplateDraft, templateFor } from '../channels/index.ts';
import { plusMs } from '../kernel/index.ts';
import { ACCOUNT, ANNA, SENDERS, type SimulatedWorld, simulatedWorld } from './simulator.fixture.ts';

const DRAFT: TemplateDraft = {
  id: 'reopen',
  locale: 'en',
  category: 'UTILITY',
  replies: ['*'],
  body: 'Hello {{1}}, this is {{2}}. A message is waiting.',
  variables: { 1: 'givenName', 2: 'sender' },
};

describe('templates at the carrier', () => {
  let world: SimulatedWorld;
  let desk: TemplateDesk;
  beforeEach(async () => {
    world = await simulatedWorld();
    desk = createTemplateDesk({ ...ACCOUNT, baseUrl: world.restUrl });
  });
  afterEach(() => world.close());

  it('are drafts until they are handed in, and sent only once they are approved', async () => {
    expect(await desk.look([DRAFT])).toMatchObject([{ state: 'draft', contentSid: null }]);
    await desk.submit(DRAFT);
    const [content] = world.simulator.network.contents();
    for (const [told, state] of [
      ['pending', 'pending'],
      ['rejected', 'rejected'],
      ['paused', 'paused'],
      ['approved', 'approved'],
    ] as const) {
      content!.approval = told;
      const looked = await desk.look([DRAFT]);
      expect(looked).toMatchObject([{ state, contentSid: content!.sid }]);
      const found = templateFor(looked, { locale: 'en-GB', replies: ['silence.first'] });
      expect(found?.contentSid).toBe(state === 'approved' ? content!.sid : undefined);
    }
  });

  it('count as new when their words changed', async () => {
    await desk.submit(DRAFT);
    const changed = { ...DRAFT, body: 'Good day {{1}}, this is {{2}}. A message is waiting.' };
    expect(await desk.look([DRAFT, changed])).toMatchObject([{ state: 'approved' }, { state: 'draft' }]);
  });

  it('open a conversation again after its 24 hours', async () => {
    world.simulator.handset({ from: `whatsapp:${ANNA}`, to: SENDERS.whatsapp, text: 'hi' });
    world.clock.set(plusMs(world.clock.now(), 2 * 86_400_000));
    const { contentSid } = await desk.submit(DRAFT);
    await world.carrier.send({
      key: 'c_1:2:0',
      channel: 'whatsapp',
      to: ANNA,
      bubble: { text: 'What was to be said', buttons: [] },
      listLabel: 'Choose',
      template: { contentSid: contentSid!, variables: { 1: 'Anna', 2: 'Zorzanka' } },
    });
    await world.simulator.idle();
    expect(world.simulator.network.messages()[0]).toMatchObject({
      body: 'Hello Anna, this is Zorzanka. A message is waiting.',
      status: 'delivered',
    });
  });
});
