import { useState } from 'react';
import type { ConversationAnswer } from '../../contracts/index.ts';
import { classes, Notice } from '../design/index.ts';
import type { ApiError } from '../kit/api-client.ts';
import { ContextPane } from './context-pane.tsx';
import { ConversationHeader } from './conversation-header.tsx';
import styles from './conversation-view.module.css';
import { DeskThread } from './desk-thread.tsx';
import { failureText } from './failure-text.ts';
import { useI18n } from './messages.ts';
import { ReplyComposer } from './reply-composer.tsx';

/** One conversation: who owns it, the thread, what may be decided and the case. */
export function ConversationView({
  selected,
  data,
  failure,
  onMoved,
  onBack,
}: {
  readonly selected: string | undefined;
  readonly data: ConversationAnswer | undefined;
  readonly failure: ApiError | undefined;
  /** Something was done: read everything again. */
  readonly onMoved: () => Promise<void>;
  readonly onBack: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const [pane, setPane] = useState<'thread' | 'case'>('thread');
  if (selected === undefined) {
    return (
      <div className={styles['none']}>
        <h2>{t('none.title')}</h2>
        <p>{t('none.text')}</p>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div className={styles['none']}>
        {failure === undefined ? (
          <p>{t('loading')}</p>
        ) : (
          <Notice tone="danger">{failureText(failure, i18n)}</Notice>
        )}
      </div>
    );
  }
  return (
    <div className={classes(styles['view'], pane === 'case' && styles['case'])}>
      <ConversationHeader data={data} pane={pane} onPane={setPane} onMoved={onMoved} onBack={onBack} />
      <section className={styles['thread']} aria-label={t('thread.title')}>
        <DeskThread data={data} />
        <ReplyComposer data={data} onMoved={onMoved} />
      </section>
      <aside className={styles['context']} aria-label={t('case.tab')}>
        <ContextPane data={data} onMoved={onMoved} />
      </aside>
    </div>
  );
}
