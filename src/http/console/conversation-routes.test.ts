import { beforeEach, describe, expect, it } from 'vitest';
import { FAKE_CASES } from '../fakes/cases.fixture.ts';
import { openHttp, type TestHttp } from '../http.fixture.ts';

describe('a conversation at the console', () => {
  let http: TestHttp;
  let id: string;
  let ana: string;
  let sam: string;
  beforeEach(async () => {
    http = await openHttp();
    id = await http.waitingTerms();
    ana = await http.signedIn('ana');
    sam = await http.signedIn('sam');
    return () => http.app.close();
  });
  const url = (act = '') => `/api/console/conversations/${id}${act}`;
  const claim = async (cookie: string): Promise<number> =>
    (await http.send('POST', url('/claim'), { cookie })).json().controlEpoch;

  it('stands in the queue with its reason, its priority and the money at stake', async () => {
    const { entries, now } = (await http.send('GET', '/api/console/queue', { cookie: ana })).json();
    expect(now).toBe('2026-12-01T10:00:00.000Z');
    expect(entries).toEqual([
      {
        conversationId: id,
        caseReference: 'UG-1001',
        debtorName: 'Maya Lindqvist',
        reason: 'over_authority',
        priority: 1,
        state: 'waiting',
        claimedBy: null,
        requestedAt: '2026-12-01T10:00:00.000Z',
        atStake: { amount: 124_000, currency: 'USD' },
        asksForTerms: true,
      },
    ]);
  });

  it('shows the case, the thread and what may be decided, and never the factors that verify', async () => {
    const response = await http.send('GET', url(), { cookie: ana });
    const view = response.json();
    expect(view.case.balance).toEqual({ amount: 124_000, currency: 'USD' });
    expect(view.case.daysPastDue).toBe(108);
    expect(view.owner).toEqual({ kind: 'bot', name: '' });
    expect(view.counter.gap.instalments).toBe(3);
    expect(view.support).toMatchObject({ beyond: ['max_instalments'], reachedBy: 'supervisor' });
    const words = view.thread.filter((line: { from: string }) => line.from !== 'debtor');
    expect(words.every((line: { delivery: string }) => line.delivery === 'sent')).toBe(true);
    expect(JSON.stringify({ ...view, thread: [] })).not.toMatch(/1988-04-12|04101|factors/);
  });

  it('tells why each turn went as it did, without the facts of the case', async () => {
    const response = await http.send('GET', url('/turns'), { cookie: ana });
    const [turn] = response.json().turns;
    expect(turn.commands).toEqual([
      { type: 'counter_offer_instalments', evidence: '15 months', entities: { instalments: 15 } },
    ]);
    expect(turn.steps[0].guards).toContainEqual({ name: 'counterEscalates', passed: true });
    expect(turn.effects[0]).toMatchObject({ type: 'requestHandoff', details: { reason: 'over_authority' } });
    for (const { value } of FAKE_CASES[0]!.debtor.factors) expect(response.body).not.toContain(value);
  });

  it('does not exist under another id', async () => {
    const response = await http.send('GET', '/api/console/conversations/conv_none', { cookie: ana });
    expect(response.statusCode).toBe(404);
  });

  it('is won by one of two who claim it, and the other is told by whom', async () => {
    const answers = await Promise.all(
      [ana, sam].map((cookie) => http.send('POST', url('/claim'), { cookie })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const lost = answers.find(({ statusCode }) => statusCode === 409)!.json();
    expect(lost).toMatchObject({ code: 'CONFLICT', by: 'Ana Reis' });
  });

  it('cannot be claimed while it waits for nobody', async () => {
    await http.chatting('UG-1002');
    const response = await http.send('POST', '/api/console/conversations/conv_UG-1002/claim', {
      cookie: ana,
    });
    expect(response.json().code).toBe('NOT_WAITING');
  });

  it('takes words from its owner only, and only under the present epoch', async () => {
    const body = { clientId: 'reply-0001', text: 'Hello Maya', controlEpoch: 2 };
    expect((await http.send('POST', url('/reply'), { body, cookie: ana })).statusCode).toBe(409);
    const controlEpoch = await claim(ana);
    expect(controlEpoch).toBe(2);
    expect((await http.send('POST', url('/reply'), { body, cookie: sam })).json().code).toBe('NOT_OWNER');
    const stale = { ...body, controlEpoch: 1 };
    expect((await http.send('POST', url('/reply'), { body: stale, cookie: ana })).statusCode).toBe(409);
    const sent = await http.send('POST', url('/reply'), { body, cookie: ana });
    expect(sent.json()).toEqual({ sent: true, warnings: [] });
    await http.send('POST', url('/reply'), { body, cookie: ana });
    const view = (await http.send('GET', url(), { cookie: ana })).json();
    const fromAna = view.thread.filter((line: { from: string }) => line.from === 'agent');
    expect(fromAna.map((line: { authorName: string; text: string }) => [line.authorName, line.text])).toEqual(
      [['Ana', 'Hello Maya']],
    );
  });

  it('holds doubtful words back until the owner has read the warning', async () => {
    const controlEpoch = await claim(ana);
    const body = { clientId: 'reply-0002', text: 'You could pay 99', controlEpoch };
    const held = (await http.send('POST', url('/reply'), { body, cookie: ana })).json();
    expect(held).toEqual({ sent: false, warnings: [{ code: 'unknown_figure', words: '99' }] });
    const acknowledged = { ...body, acknowledged: true };
    const sent = await http.send('POST', url('/reply'), { body: acknowledged, cookie: ana });
    expect(sent.json().sent).toBe(true);
  });

  it('takes no empty words', async () => {
    const controlEpoch = await claim(ana);
    const body = { clientId: 'reply-0003', text: ' \u0000 ', controlEpoch };
    expect((await http.send('POST', url('/reply'), { body, cookie: ana })).statusCode).toBe(400);
  });

  it('refuses terms beyond the role and names the limits; who has the authority may approve', async () => {
    const controlEpoch = await claim(ana);
    const body = { decision: 'approve', controlEpoch };
    const refused = await http.send('POST', url('/decide'), { body, cookie: ana });
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ code: 'BEYOND_AUTHORITY', limits: ['max_instalments'] });
    expect(http.desk.decided).toEqual([]);
    await http.send('POST', url('/give-back'), { body: { controlEpoch, resume: 'offers' }, cookie: ana });
    const again = await openHttp();
    id = await again.waitingTerms();
    const supervisor = await again.signedIn('sam');
    const epoch = (await again.send('POST', url('/claim'), { cookie: supervisor })).json().controlEpoch;
    const approved = { decision: 'approve', controlEpoch: epoch };
    const response = await again.send('POST', url('/decide'), { body: approved, cookie: supervisor });
    expect(response.json()).toEqual({ done: true });
    expect(again.desk.decided).toEqual([approved]);
    await again.app.close();
  });

  it('takes a counter-offer in the currency of the case only', async () => {
    const controlEpoch = await claim(ana);
    const counter = (currency: string) => ({
      decision: 'counter',
      controlEpoch,
      terms: { instalments: 10, total: { amount: 124_000, currency } },
    });
    const wrong = await http.send('POST', url('/decide'), { body: counter('PLN'), cookie: ana });
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json().problems[0].fix).toContain('USD');
    expect((await http.send('POST', url('/decide'), { body: counter('USD'), cookie: ana })).statusCode).toBe(
      200,
    );
    expect(http.desk.decided).toEqual([
      { decision: 'counter', controlEpoch, terms: { instalments: 10, total: 124_000 } },
    ]);
  });

  it.each([
    ['no amount', { decision: 'counter', terms: { total: { amount: 0, currency: 'USD' } } }],
    ['a fraction of a cent', { decision: 'counter', terms: { total: { amount: 10.5, currency: 'USD' } } }],
    ['a day that is none', { decision: 'counter', terms: { firstDueOn: '2026-02-30' } }],
    ['a refusal without a reason', { decision: 'refuse', reason: ' ' }],
    ['no known decision', { decision: 'forgive' }],
  ])('takes no decision with %s', async (_what, decision) => {
    const controlEpoch = await claim(ana);
    const body = { ...decision, controlEpoch };
    expect((await http.send('POST', url('/decide'), { body, cookie: ana })).statusCode).toBe(400);
    expect(http.desk.decided).toEqual([]);
  });

  it('goes back to the bot and is closed to its former owner', async () => {
    const controlEpoch = await claim(ana);
    const body = { controlEpoch, resume: 'offers' };
    expect((await http.send('POST', url('/give-back'), { body, cookie: ana })).json()).toEqual({
      done: true,
    });
    expect((await http.send('GET', url(), { cookie: ana })).json().owner.kind).toBe('bot');
    const words = { clientId: 'reply-0004', text: 'one more thing', controlEpoch };
    expect((await http.send('POST', url('/reply'), { body: words, cookie: ana })).statusCode).toBe(409);
  });
});
