import { useRef, useState } from 'react';
import type { ConversationAnswer, ReplyAnswer } from '../../contracts/index.ts';
import { newClientId } from '../kit/client-id.ts';
import { type Act, useAct } from '../kit/use-act.ts';
import { consoleApi } from './console-api.ts';

export interface Reply extends Pick<Act, 'busy' | 'failure'> {
  readonly text: string;
  /** Doubts about the words; nothing has left. */
  readonly warnings: ReplyAnswer['warnings'];
  write(text: string): void;
  /** `acknowledged`: the warnings were read. */
  send(acknowledged: boolean): void;
}

/** A reply being written. One id per message: a repeated send of it leaves once. */
export function useReply(data: ConversationAnswer, onMoved: () => Promise<void>): Reply {
  const [text, setText] = useState('');
  const [warnings, setWarnings] = useState<ReplyAnswer['warnings']>([]);
  const { busy, failure, run, clear } = useAct();
  const clientId = useRef(newClientId());

  const post = async (acknowledged: boolean): Promise<void> => {
    const { conversationId, controlEpoch } = data;
    const body = { clientId: clientId.current, text, controlEpoch, acknowledged };
    const answer = await consoleApi.reply(conversationId, body);
    setWarnings(answer.sent ? [] : answer.warnings);
    if (!answer.sent) return;
    clientId.current = newClientId();
    setText('');
  };
  return {
    text,
    warnings,
    busy,
    failure,
    write(next) {
      setText(next);
      setWarnings([]);
      clear();
    },
    send(acknowledged) {
      if (text.trim() !== '' && !busy) void run(() => post(acknowledged)).then(onMoved);
    },
  };
}
