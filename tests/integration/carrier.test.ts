import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIRTH_DATE } from '../conversations/cases.ts';
import { type CarrierStage, carrierStage } from './carrier-stage.ts';

let stage: CarrierStage;
let count = 0;

beforeAll(async () => {
  stage = await carrierStage();
});
afterAll(() => stage.close());

const number = () => `+1312555${String(100 + ++count).padStart(4, '0')}`;

async function turns(conversationId: string) {
  return stage.engine.store.handoffs.turns(conversationId);
}

async function outbox(conversationId: string) {
  const { rows } = await stage.database.pool.query(
    'select key, status, reason, delivery, channel from outbox where conversation_id = $1 order by seq',
    [conversationId],
  );
  return rows;
}

describe('a conversation by SMS and WhatsApp', () => {
  it('is begun by the debtor, identified and led to an offer chosen by its number', async () => {
    const from = number();
    const subject = await stage.debtorAt(from);
    for (const text of ['hello', '1', BIRTH_DATE, '60601']) {
      stage.write(from, text);
      await stage.settle();
    }
    stage.write(from, '1');
    await stage.settle();
    const records = await turns(`cv_${subject.id}`);
    expect(records.map(({ via }) => via).at(-1)).toBe('button');
    expect(records.at(-1)?.stateAfter).toContain('flow.');
    const rows = await outbox(`cv_${subject.id}`);
    expect(rows.map(({ status, delivery }) => `${status} ${delivery}`)).toEqual(
      rows.map(() => 'sent delivered'),
    );
    expect(stage.received(from)).toHaveLength(rows.length);
  });

  it('goes on over WhatsApp from a verified browser with nothing asked twice', async () => {
    const from = number();
    const subject = await stage.debtorAt(number());
    const { store, pumps } = stage.engine;
    const session = (await store.chats.open(subject.reference, 'webchat', 'token-of-going-on', undefined))!;
    for (const [i, text] of ['yes', BIRTH_DATE, '60601'].entries()) {
      await pumps.drain();
      await pumps.enqueue({
        conversationId: session.conversationId,
        messageId: `going-on-${i}`,
        channel: 'webchat',
        contactId: session.contactId,
        payload: { kind: 'debtor', text },
      });
    }
    await pumps.drain();
    const answer = await fetch(`${stage.origin}/api/chat/continue`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'ugoda_chat=token-of-going-on' },
      body: JSON.stringify({ channel: 'whatsapp' }),
    });
    const { code, link } = (await answer.json()) as { code: string; link: string };
    expect(link).toBe(`https://wa.me/48732000000?text=${code}`);
    stage.write(from, code, 'whatsapp');
    await stage.settle();
    const said = (await turns(session.conversationId)).at(-1)?.said.map(({ reply }) => reply);
    expect(said).toEqual(expect.arrayContaining(['welcome_back', 'offers.again']));
    expect(said).not.toContain('factor.ask');
    expect(stage.received(from)).toHaveLength(1);
  });

  it('of a stranger is kept and not answered', async () => {
    const from = number();
    stage.write(from, 'who is this?');
    await stage.settle();
    expect(stage.received(from)).toEqual([]);
    expect(await stage.engine.store.strays.list(5)).toContainEqual(
      expect.objectContaining({ address: from }),
    );
  });

  it('ends with STOP: nothing of ours leaves to the address, in any conversation', async () => {
    const from = number();
    const subject = await stage.debtorAt(from);
    stage.write(from, 'hello');
    await stage.settle();
    const before = stage.received(from).length;
    stage.write(from, 'STOP');
    await stage.settle();
    const { rows } = await stage.database.pool.query('select reason from address_block where address = $1', [
      from,
    ]);
    expect(rows).toEqual([{ reason: 'carrier_stop' }]);
    expect((await outbox(`cv_${subject.id}`)).length).toBe(before);
  });

  it('keeps a decision of the rules for every message that left', async () => {
    const { rows } = await stage.database.pool.query(
      `select o.key from outbox o where o.status = 'sent'
        and not exists (select 1 from rule_decision d where d.outbox_key = o.key and d.verdict = 'send')`,
    );
    expect(rows).toEqual([]);
  });
});
