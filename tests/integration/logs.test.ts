import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/domain/index.ts';
import { fakeClock } from '../../src/kernel/index.ts';
import { BIRTH_DATE } from '../conversations/cases.ts';
import { type CarrierStage, carrierStage, MONDAY } from './carrier-stage.ts';

const NUMBER = '+13125550177';
/** A phone that is switched off: what is sent to it fails. */
const OFF = '+13125530003';
const STRANGER = '+13125550199';
const WORDS = [
  'hello there my friend',
  'yes that is me',
  BIRTH_DATE,
  '60601',
  'how much is it please',
  'my card is 4111 1111 1111 1111 and my ssn is 536-90-4399',
  'i can pay 137 dollars a month',
  'my daughter Agata died in June',
];

let stage: CarrierStage;
let lines: string[];

beforeAll(async () => {
  stage = await carrierStage(fakeClock(MONDAY), { logLevel: 'info' });
});
afterAll(() => stage.close());

beforeEach(() => {
  lines = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

async function say(number: string, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    stage.write(number, text);
    await stage.settle();
  }
}

/** Everything about a person that may stand in no line: the case's, the phone's, what was written and answered. */
function secrets({ debtor, reference, title, balance, principal }: Case, number: string): string[] {
  const figures = [balance, principal].map((amount) => (amount / 100).toFixed(2).replace(/\.00$/, ''));
  return [
    number,
    number.slice(1),
    number.slice(-7),
    debtor.name,
    debtor.givenName,
    reference,
    title,
    ...debtor.factors.map(({ value }) => value),
    ...figures,
    ...figures.map((figure) => Number(figure).toLocaleString('en-US')),
    ...stage.received(number).map(({ text }) => text.slice(0, 24)),
  ];
}

/** What the engine makes itself: times, durations and random ids hold any digits by chance. */
const MADE = /"(?:time|ms)":[\d.]+|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

function expectSilent(values: readonly string[]): void {
  const log = lines.join('\n').toLowerCase().replace(MADE, '');
  expect(values.filter((value) => log.includes(value.toLowerCase()))).toEqual([]);
}

describe('the log of a whole conversation by SMS', () => {
  it('tells of sends that fail, of what is unknown and of what could not be kept, and nothing of the person', async () => {
    const subject = await stage.debtorAt(NUMBER);
    stage.carrier.simulator.faults.set({ error_after: 0.4, rate_limited: 0.3, duplicate: 0.5 });
    await say(NUMBER, WORDS);
    stage.carrier.simulator.faults.set({});
    const off = await stage.debtorAt(OFF);
    await say(OFF, ['hello']);
    await say(STRANGER, ['whose number is this']);
    await say(NUMBER, ['STOP']);
    await keepNothing(() => say(NUMBER, ['these words are lost']));

    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toContain('A webhook could not be kept.');
    expectSilent([...secrets(subject, NUMBER), ...secrets(off, OFF), ...WORDS]);
    expectSilent([STRANGER, 'whose number is this', 'these words', '4111', '536-90-4399', 'Agata', '137']);
  });

  it('tells of a webhook that somebody else signed, and not what it says', async () => {
    const answer = await fetch(`${stage.origin}/webhooks/twilio/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': 'bm90IG91cnM=',
      },
      body: new URLSearchParams({ From: NUMBER, Body: 'let me in', MessageSid: `SM${'0'.repeat(32)}` }),
    });
    expect(answer.status).toBe(403);
    expectSilent([NUMBER, 'let me in']);
  });
});

/** While this runs, the database refuses every message, telling its values in the error. */
async function keepNothing(work: () => Promise<void>): Promise<void> {
  const { pool } = stage.database;
  await pool.query(`alter table carrier_inbound add constraint refused check (message_id = '') not valid`);
  await work();
  await pool.query('alter table carrier_inbound drop constraint refused');
}
