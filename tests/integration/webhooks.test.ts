import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttp } from '../../src/http/http.fixture.ts';
import { type CarrierStage, carrierStage } from './carrier-stage.ts';

let stage: CarrierStage;
let count = 0;

beforeAll(async () => {
  stage = await carrierStage();
});
afterAll(() => stage.close());

const sid = () => `SM${String(++count).padStart(32, '0')}`;
const MESSAGES = '/webhooks/twilio/messages';

/** Signs as the carrier documents it, by other means than its library. */
function sign(
  url: string,
  params: Readonly<Record<string, string>>,
  token = stage.carrier.account.authToken,
) {
  const text = Object.keys(params)
    .sort()
    .reduce((all, name) => all + name + params[name], url);
  return createHmac('sha1', token).update(text).digest('base64');
}

async function post(
  path: string,
  params: Readonly<Record<string, string>>,
  headers: Record<string, string> = { 'x-twilio-signature': sign(stage.origin + path, params) },
) {
  const response = await fetch(stage.origin + path, {
    method: 'POST',
    headers,
    body: new URLSearchParams(params),
  });
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

const inbound = (over: Readonly<Record<string, string>> = {}) => ({
  MessageSid: sid(),
  From: '+13125550999',
  To: stage.carrier.account.smsFrom!,
  Body: "It's 5 + 5 & more",
  SomethingNew: 'tomorrow',
  ...over,
});

describe('the webhook of messages', () => {
  it('answers an empty response once the message is kept, also to parameters that nobody knows', async () => {
    const params = inbound();
    expect(await post(MESSAGES, params)).toEqual({
      status: 200,
      type: 'text/xml',
      body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    });
    const { rows } = await stage.database.pool.query(
      'select raw from carrier_inbound where message_id = $1',
      [params.MessageSid],
    );
    expect(rows).toEqual([{ raw: params }]);
  });

  it('takes a GET as well', async () => {
    const target = `${MESSAGES}?${new URLSearchParams(inbound())}`;
    const headers = { 'x-twilio-signature': sign(stage.origin + target, {}) };
    expect((await fetch(stage.origin + target, { headers })).status).toBe(200);
  });

  it('refuses what is unsigned, signed by another, or changed in any field', async () => {
    const params = inbound();
    const good = sign(stage.origin + MESSAGES, params);
    expect((await post(MESSAGES, params, {})).status).toBe(400);
    expect(
      (await post(MESSAGES, params, { 'x-twilio-signature': sign(stage.origin + MESSAGES, params, 'other') }))
        .status,
    ).toBe(403);
    for (const name of Object.keys(params)) {
      const changed = { ...params, [name]: `${params[name as keyof typeof params]}1` };
      expect((await post(MESSAGES, changed, { 'x-twilio-signature': good })).status, name).toBe(403);
    }
    expect((await post(`${MESSAGES}?x=1`, params, { 'x-twilio-signature': good })).status).toBe(403);
  });

  it('refuses a body beyond the limit, and what says nothing', async () => {
    const long = inbound({ Body: 'x'.repeat(70_000) });
    expect((await post(MESSAGES, long)).status).toBe(413);
    expect((await post(MESSAGES, inbound({ MessageSid: 'none' }))).status).toBe(400);
  });

  it('says that there is no carrier where none is set', async () => {
    const { app, send } = await openHttp();
    expect((await send('POST', MESSAGES)).statusCode).toBe(503);
    await app.close();
  });

  it('asks the carrier to tell again what could not be kept', async () => {
    const { app } = await openHttp({
      webhooks: {
        ...stage.engine.carrier!,
        take: () => Promise.reject(new Error('down')),
      },
    });
    const params = inbound();
    const answer = await app.inject({
      method: 'POST',
      url: MESSAGES,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': sign(stage.origin + MESSAGES, params),
      },
      payload: new URLSearchParams(params).toString(),
    });
    expect(answer.statusCode).toBe(503);
    await app.close();
  });
});

describe('the webhook of statuses', () => {
  it('proves a send whose end was unknown, moves forward only, and knows each report once', async () => {
    const from = '+13125550777';
    const subject = await stage.debtorAt(from);
    stage.carrier.simulator.faults.set({ error_after: 1 });
    const params = inbound({ From: from, Body: 'hello' });
    await post(MESSAGES, params);
    await stage.engine.pumps.drain();
    stage.carrier.simulator.faults.set({});
    await stage.settle();
    const read = async () =>
      (
        await stage.database.pool.query(
          'select key, status, delivery, provider_id from outbox where conversation_id = $1',
          [`cv_${subject.id}`],
        )
      ).rows;
    const [row] = await read();
    expect(row).toMatchObject({ status: 'sent', delivery: 'delivered' });
    const path = `${MESSAGES}/status?key=${encodeURIComponent(row.key)}`;
    const late = { MessageSid: row.provider_id, MessageStatus: 'sending' };
    expect((await post(path, late)).status).toBe(200);
    expect((await post(path, { ...late, MessageStatus: 'read' })).status).toBe(200);
    expect((await post(path, { ...late, MessageStatus: 'read' })).status).toBe(200);
    expect(await read()).toEqual([{ ...row, delivery: 'read' }]);
    expect(stage.received(from)).toHaveLength(1);
  });
});
