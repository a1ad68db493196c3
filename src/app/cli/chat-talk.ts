import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChatBubble, ChatSession } from '../../channels/index.ts';
import { type Case, offerJson } from '../../domain/index.ts';
import { invariant, randomIds } from '../../kernel/index.ts';
import type { Engine } from '../compose.ts';
import { inputLines, print } from './lines.ts';

export interface TalkOptions {
  readonly case: Case;
  readonly channel: 'terminal' | 'webchat';
  readonly locale: string | undefined;
  readonly json: boolean;
}

/** Holds the conversation until standard input ends: one turn per line, each to its end. */
export async function talk(engine: Engine, options: TalkOptions): Promise<void> {
  const { store, pumps } = engine;
  const { session, token, resumed } = await openSession(engine, options);
  let seen = session.fromSeq - 1;
  let last: ChatBubble | undefined;
  const show = async () => {
    await pumps.drain();
    const current = (await store.chats.session(token)) ?? session;
    const fresh = await store.chats.bubbles({ ...current, fromSeq: session.fromSeq }, seen);
    for (const bubble of fresh) {
      seen = Math.max(seen, bubble.seq);
      if (bubble.from === 'debtor') continue;
      last = bubble;
      await printBubble(engine, options, session, bubble);
    }
  };
  if (resumed) {
    await pumps.drain();
    const past = await store.chats.bubbles(session, 0);
    seen = past.at(-1)?.seq ?? seen;
    last = past.findLast(({ from }) => from !== 'debtor');
    if (last) await printBubble(engine, options, session, last);
  }
  await show();
  for await (const line of inputLines()) {
    const button = buttonOf(line, last);
    const text = button === undefined ? line : button.label;
    await pumps.enqueue({
      conversationId: session.conversationId,
      messageId: randomIds.next('term'),
      channel: options.channel,
      contactId: session.contactId,
      payload: { kind: 'debtor', text, button: button?.payload },
    });
    await pumps.drain();
    if (options.json) await printHeard(engine, session, text);
    await show();
  }
}

/** `/2` presses the second button of the last bubble. */
function buttonOf(line: string, last: ChatBubble | undefined): ChatBubble['buttons'][number] | undefined {
  const number = /^\/(\d{1,2})$/.exec(line.trim())?.[1];
  return number === undefined ? undefined : last?.buttons[Number(number) - 1];
}

interface Opened {
  readonly session: ChatSession;
  readonly token: string;
  readonly resumed: boolean;
}

/** Goes on in the session that this terminal had on the case, else opens one. */
async function openSession(engine: Engine, options: TalkOptions): Promise<Opened> {
  const { store, config } = engine;
  const folder = join(config.dataDir, 'chats');
  const file = join(folder, `${options.case.id}.${options.channel}`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  const known = kept === undefined ? undefined : await store.chats.session(kept);
  if (kept !== undefined && known) return { session: known, token: kept, resumed: true };
  const token = randomIds.secret(24);
  const session = await store.chats.open(options.case.reference, options.channel, token, options.locale);
  invariant(session, 'The case that was just found has a session.');
  await mkdir(folder, { recursive: true });
  await writeFile(file, token, { mode: 0o600 });
  return { session, token, resumed: false };
}

async function printBubble(
  engine: Engine,
  { json, case: subject }: TalkOptions,
  session: ChatSession,
  bubble: ChatBubble,
): Promise<void> {
  const { text, buttons, from, authorName } = bubble;
  if (!json) {
    const who = from === 'bot' ? 'ugoda' : authorName;
    print(`${who}> ${text.replaceAll('\n', '\n       ')}`);
    if (buttons.length > 0)
      print(`       ${buttons.map(({ label }, i) => `/${i + 1} ${label}`).join('   ')}`);
    return;
  }
  const view = await engine.store.handoffs.view(session.conversationId);
  print(
    JSON.stringify({
      from: from === 'agent' ? 'agent' : 'bot',
      text,
      state: view?.stateName ?? '',
      commands: [],
      offers: (view?.offers ?? []).map((offer) => offerJson(offer)),
      buttons,
      case: subject.reference,
    }),
  );
}

/** The debtor's line as it was understood. */
async function printHeard(engine: Engine, session: ChatSession, text: string): Promise<void> {
  const turns = await engine.store.handoffs.turns(session.conversationId);
  const heard = turns.findLast(({ input }) => input.kind === 'debtor');
  print(
    JSON.stringify({
      from: 'debtor',
      text,
      state: heard?.stateBefore ?? '',
      commands: heard?.commands ?? [],
      offers: [],
    }),
  );
}
