import { expect } from 'vitest';
import type { Case } from '../../src/domain/index.ts';
import type { SimMessage } from '../../src/simulator/index.ts';
import type { CarrierStage } from '../integration/carrier-stage.ts';
import type { Line, Said, Seen } from './line.ts';

/** Mobile numbers of each country of the cases, in its own zones: how they begin, and digits that follow. */
const MOBILES: Readonly<Record<string, readonly [string, number]>> = {
  BR: ['+55119', 8],
  CO: ['+57310', 7],
  ES: ['+34612', 6],
  GB: ['+4477009', 5],
  MX: ['+5255', 8],
  PL: ['+48600', 6],
  PT: ['+35191', 7],
  US: ['+1312555', 4],
};

/** What a debtor writes first, so that something is asked before the scenario begins. */
const HELLO: Readonly<Record<string, string>> = { en: 'Hello', pl: 'Dzień dobry', pt: 'Olá', es: 'Hola' };

/** Words that the carrier takes for itself when they are all of an SMS. */
const KEYWORD =
  /^\s*(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|start|yes|unstop|help|info)\s*$/i;

let numbers = 0;

/** A number of the debtor's country that no other case has. */
export function mobileOf({ debtor }: Case): string {
  const [prefix, digits] = MOBILES[debtor.country]!;
  numbers += 1;
  return prefix + String(numbers).padStart(digits, '0');
}

/** A phone on the carrier simulator. The first word of the debtor begins the conversation. */
export async function phoneLine(
  stage: CarrierStage,
  channel: 'sms' | 'whatsapp',
  subject: Case,
  number: string,
): Promise<Line> {
  const { simulator, account } = stage.carrier;
  const from = channel === 'sms' ? number : `whatsapp:${number}`;
  const to = channel === 'sms' ? account.smsFrom! : account.whatsappFrom!;
  let seen = new Set<string>();
  let last: SimMessage | undefined;

  const line: Line = {
    conversationId: `cv_${subject.id}`,
    send: async (said) => {
      for (const one of said) {
        simulator.handset({ from, to, ...actionOf(one) });
        await simulator.idle();
      }
    },
    changeContact: () => Promise.reject(new Error('a phone has one number')),
    settle: async () => {
      await stage.settle();
      const arrived = stage.arrivedAt(from).filter(({ sid }) => !seen.has(sid));
      seen = new Set([...seen, ...arrived.map(({ sid }) => sid)]);
      last = arrived.at(-1) ?? last;
      return arrived.map(seenOf);
    },
  };

  await line.send([{ text: HELLO[subject.debtor.locale.slice(0, 2)]! }]);
  return line;

  function actionOf(one: Said): { text: string } | { tap: { sid: string; id: string } } {
    if ('text' in one)
      return { text: channel === 'sms' && KEYWORD.test(one.text) ? `${one.text}.` : one.text };
    if ('payload' in one) throw new Error('a payload is not sent from a phone');
    if (channel === 'sms') return { text: String(one.choice) };
    const choice = last?.choices[one.choice - 1];
    expect(choice, `the last message has ${one.choice} choices`).toBeDefined();
    return { tap: { sid: last!.sid, id: choice!.id } };
  }
}

function seenOf({ body, choices }: SimMessage): Seen {
  return { text: body, choices: choices.length };
}
