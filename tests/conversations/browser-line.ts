import { expect } from 'vitest';
import type { Engine } from '../../src/app/compose.ts';
import type { ChatBubble } from '../../src/channels/index.ts';
import type { Case } from '../../src/domain/index.ts';
import type { Line } from './line.ts';

/** A browser or a terminal: the debtor reads the thread itself. */
export async function browserLine(
  { store, pumps }: Engine,
  channel: 'webchat' | 'terminal',
  subject: Case,
): Promise<Line> {
  let token = '';
  let session = await openAt('first');
  let sent = 0;
  let seen = 0;
  let last: ChatBubble | undefined;

  async function openAt(name: string) {
    token = `token-${subject.id}-${name}`;
    const { chats } = store;
    const opened =
      (await chats.session(token)) ?? (await chats.open(subject.reference, channel, token, undefined));
    expect(opened, `the case is found from ${name}`).toBeDefined();
    return opened!;
  }

  return {
    conversationId: session.conversationId,
    send: async (said) => {
      for (const one of said) {
        sent += 1;
        await store.turns.enqueue({
          conversationId: session.conversationId,
          messageId: `${token}-${sent}`,
          channel,
          contactId: session.contactId,
          payload: { kind: 'debtor', ...payloadOf(one) },
        });
      }
    },
    changeContact: async (name) => {
      session = await openAt(name);
      seen = session.fromSeq - 1;
    },
    settle: async () => {
      await pumps.drain();
      const now = (await store.chats.session(token))!;
      const bubbles = await store.chats.bubbles({ ...now, fromSeq: session.fromSeq }, seen);
      seen = bubbles.at(-1)?.seq ?? seen;
      const answers = bubbles.filter(({ from }) => from !== 'debtor');
      last = answers.at(-1) ?? last;
      return answers.map(({ text, buttons }) => ({ text, choices: buttons.length }));
    },
  };

  function payloadOf(one: Parameters<Line['send']>[0][number]) {
    if ('text' in one) return { text: one.text };
    if ('payload' in one) return { text: one.payload, button: one.payload };
    const button = last?.buttons[one.choice - 1];
    expect(button, `the last bubble has ${one.choice} buttons`).toBeDefined();
    return { text: button!.label, button: button!.payload };
  }
}
