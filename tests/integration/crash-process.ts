import { compose } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { fakeClock, plusMs } from '../../src/kernel/index.ts';

/** The debtor's side of the crash test, as it is handed to the process. */
export interface CrashScript {
  readonly conversationId: string;
  readonly contactId: string;
  readonly now: string;
  readonly texts: readonly string[];
  /** Silence after the last text that the timers are to notice. */
  readonly silenceMs: number;
}

/**
 * Sends every text with its fixed id and works until all is still; then lets time pass for the timers. Run
 * again after a kill it sends the same again, as a carrier would. The exit code 0 says that it got to the end.
 */
const script = JSON.parse(process.argv[2]!) as CrashScript;
const clock = fakeClock(script.now);
const engine = await compose(readConfig(), { clock });
engine.pumps.start();
for (const [i, text] of script.texts.entries()) {
  await engine.pumps.enqueue({
    conversationId: script.conversationId,
    messageId: `${script.conversationId}:crash-${i}`,
    channel: 'webchat',
    contactId: script.contactId,
    payload: { kind: 'debtor', text },
  });
  await engine.pumps.drain();
}
clock.set(plusMs(clock.now(), script.silenceMs));
await engine.pumps.drain();
await engine.close();
