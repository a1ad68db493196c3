import type { Instant, Log } from '../kernel/index.ts';
import type { Judge, Leaving } from './send-ports.ts';

/** Asks the rules. Where they fail, nothing leaves and a person looks: a rule that cannot be read is not a permission. */
export function judgeLeaving(judge: Judge, message: Leaving, now: Instant, log: Log): ReturnType<Judge> {
  try {
    return judge(message, now);
  } catch (error) {
    log.error({ error, channel: message.channel }, 'The rules could not be asked.');
    const decision = { verdict: 'hold', until: null, reason: 'rules.failed', rules: [] } as const;
    return { decision, body: message.body };
  }
}
