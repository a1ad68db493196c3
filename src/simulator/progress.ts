import type { Faults } from './faults.ts';
import type { SimMessage } from './model.ts';
import type { Schedule } from './schedule.ts';
import type { PostWebhook } from './webhooks.ts';

export interface ProgressOptions {
  readonly schedule: Schedule;
  readonly faults: Faults;
  readonly post: PostWebhook;
  /** Pause between two states, in ms. */
  readonly stepMs: number;
  readonly onChange: (message: SimMessage) => void;
}

/** Takes a message that was accepted through its states, telling each to its callback. */
export interface Progress {
  /** Begins; with `first` the first callback goes out before anything else happens. */
  begin(message: SimMessage): void;
  /** The person has seen it (WhatsApp tells; SMS does not). */
  read(message: SimMessage): void;
}

export function createProgress({ schedule, faults, post, stepMs, onChange }: ProgressOptions): Progress {
  const advance = (message: SimMessage, status: SimMessage['status']) => {
    message.status = status;
    onChange(message);
    if (message.statusCallback === null) return;
    const failed = status === 'failed' || status === 'undelivered';
    const { sid, from, to, messagingServiceSid } = message;
    post(
      message.statusCallback,
      {
        MessageSid: sid,
        SmsSid: sid,
        MessageStatus: status,
        SmsStatus: status,
        From: from,
        To: to,
        ...(messagingServiceSid !== null && { MessagingServiceSid: messagingServiceSid }),
        ...(failed && message.errorCode !== null && { ErrorCode: String(message.errorCode) }),
      },
      `${sid} ${status}`,
    );
  };
  const walk = (message: SimMessage, states: readonly SimMessage['status'][]) => {
    const [next, ...rest] = states;
    if (next === undefined) return;
    schedule.after(stepMs, async () => {
      advance(message, next);
      walk(message, rest);
    });
  };
  return {
    begin: (message) => {
      const states = statesOf(message);
      if (!faults.strikes('callback_first', message.sid)) return walk(message, states);
      advance(message, states[0]!);
      walk(message, states.slice(1));
    },
    read: (message) => {
      if (message.status === 'delivered' && message.to.startsWith('whatsapp:')) advance(message, 'read');
    },
  };
}

function statesOf({ errorCode, to }: SimMessage): readonly SimMessage['status'][] {
  if (errorCode === null) return ['sending', 'sent', 'delivered'];
  return to.startsWith('whatsapp:') ? ['failed'] : ['sending', 'sent', 'undelivered'];
}
