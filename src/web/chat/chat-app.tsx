import { useCallback, useEffect, useState } from 'react';
import type { DemoCase } from '../../contracts/index.ts';
import { chatApi } from './chat-api.ts';
import { ConversationScreen } from './conversation-screen.tsx';
import { keepReference, keptReference } from './demo-reference.ts';
import { useI18n } from './messages.ts';
import { StartScreen } from './start-screen.tsx';

type Where = 'looking' | 'start' | 'conversation';

/** The chat of a debtor: a reference, then the conversation; a reload comes back to it. */
export function ChatApp() {
  const { t } = useI18n();
  const [where, setWhere] = useState<Where>('looking');
  const [demoCases, setDemoCases] = useState<readonly DemoCase[]>([]);
  const [reference, setReference] = useState(keptReference);

  useEffect(() => {
    document.title = t('name');
  }, [t]);

  useEffect(() => {
    const look = async (): Promise<void> => {
      const session = await chatApi.session().catch(() => undefined);
      setWhere(session?.open === true ? 'conversation' : 'start');
      if (session?.demo === true) setDemoCases((await chatApi.demoCases()).cases);
    };
    look().catch(() => undefined);
  }, []);

  const opened = useCallback((with_: string) => {
    setReference(with_);
    keepReference(with_);
    setWhere('conversation');
  }, []);
  const ended = useCallback(() => {
    keepReference('');
    setWhere('start');
  }, []);

  if (where === 'looking') return null;
  if (where === 'start') return <StartScreen demoCases={demoCases} onOpened={opened} />;
  const played = demoCases.find((item) => item.reference === reference);
  return <ConversationScreen played={played} onEnded={ended} />;
}
