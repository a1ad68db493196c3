import { useCallback, useEffect, useState } from 'react';
import type { AgentView, ConsoleNudge } from '../../contracts/index.ts';
import { classes, Notice } from '../design/index.ts';
import { openLive } from '../kit/live-socket.ts';
import { useResource } from '../kit/use-resource.ts';
import { consoleApi } from './console-api.ts';
import { ConversationView } from './conversation-view.tsx';
import styles from './desk.module.css';
import { DeskHeader } from './desk-header.tsx';
import { useI18n } from './messages.ts';
import { QueuePane } from './queue-pane.tsx';
import { usePlace } from './use-place.ts';

/** Queue, conversation and case side by side; one of them at a time on a phone. */
export function Desk({
  agent,
  onEnded,
  onLogout,
}: {
  readonly agent: AgentView;
  readonly onEnded: () => void;
  readonly onLogout: () => void;
}) {
  const { t } = useI18n();
  const closed = agent.role === 'operator';
  const [selected, select] = usePlace();
  const queue = useResource(closed ? undefined : 'queue', consoleApi.queue);
  const conversation = useResource(closed ? undefined : selected, consoleApi.conversation);
  const connected = useLive(closed, { queue, conversation, selected, onEnded });

  const signedOut = queue.error?.signedOut === true || conversation.error?.signedOut === true;
  useEffect(() => {
    if (signedOut) onEnded();
  }, [signedOut, onEnded]);

  const waiting = queue.data?.entries.filter(({ state }) => state === 'waiting').length ?? 0;
  useEffect(() => {
    document.title = waiting === 0 ? t('title') : `(${waiting}) ${t('title')}`;
  }, [waiting, t]);

  const { refresh: refreshQueue } = queue;
  const { refresh: refreshConversation } = conversation;
  const moved = useCallback(async () => {
    await Promise.all([refreshQueue(), refreshConversation()]);
  }, [refreshQueue, refreshConversation]);

  return (
    <div className={classes(styles['desk'], selected !== undefined && styles['open'])}>
      <DeskHeader agent={agent} onLogout={onLogout} />
      {!connected && (
        <div className={styles['notice']}>
          <Notice tone="warn">{t('offline')}</Notice>
        </div>
      )}
      {closed ? (
        <main className={styles['closed']}>
          <Notice tone="info" icon="lock">
            {t('operator.text')}
          </Notice>
        </main>
      ) : (
        <>
          <nav className={styles['queue']} aria-label={t('queue.title')}>
            <QueuePane queue={queue.data} agent={agent} selected={selected} onSelect={select} />
          </nav>
          <main className={styles['work']}>
            <ConversationView
              key={selected}
              selected={selected}
              data={conversation.data}
              failure={conversation.error}
              onMoved={moved}
              onBack={() => select(undefined)}
            />
          </main>
        </>
      )}
    </div>
  );
}

interface LiveTargets {
  readonly queue: { refresh(): Promise<void> };
  readonly conversation: { refresh(): Promise<void> };
  readonly selected: string | undefined;
  readonly onEnded: () => void;
}

/** Reads again what the service says has moved. False while the socket is away. */
function useLive(closed: boolean, { queue, conversation, selected, onEnded }: LiveTargets): boolean {
  const [connected, setConnected] = useState(true);
  const { refresh: refreshQueue } = queue;
  const { refresh: refreshConversation } = conversation;
  useEffect(() => {
    if (closed) return;
    const readAll = (): void => {
      void refreshQueue();
      void refreshConversation();
    };
    return openLive<ConsoleNudge>({
      path: '/api/console/live',
      onNudge(nudge) {
        if (nudge.type === 'queue') void refreshQueue();
        else if (nudge.type === 'thread' && nudge.conversationId === selected) void refreshConversation();
      },
      onConnected() {
        setConnected(true);
        readAll();
      },
      onLost() {
        setConnected(false);
        readAll();
      },
      onEnded,
    });
  }, [closed, selected, onEnded, refreshQueue, refreshConversation]);
  return connected;
}
