import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Bubble, Button, DayMark, Icon, Typing } from '../design/index.ts';
import { browserNow } from '../kit/browser-clock.ts';
import { ThreadFrame } from '../kit/thread-frame.tsx';
import { type ConversationState, type ThreadItem, threadItems } from './conversation-state.ts';
import { useI18n } from './messages.ts';
import styles from './thread.module.css';

/** The bubbles in order. Stays at the newest one unless the reader has scrolled up. */
export function Thread({
  state,
  typing,
  onRetry,
  children,
}: {
  readonly state: ConversationState;
  readonly typing: boolean;
  readonly onRetry: (clientId: string) => void;
  /** What stands below the newest bubble: quick answers. */
  readonly children: ReactNode;
}) {
  const { t, format } = useI18n();
  const items = useMemo(
    () => threadItems(state, (at) => format.dayHeading(at, browserNow())),
    [state, format],
  );
  const newest = items.at(-1);
  return (
    <>
      <ThreadFrame
        label={t('thread.label')}
        newerLabel={t('thread.newer')}
        version={`${newest?.key} ${typing} ${state.bubbles.length}`}
        own={newest?.mine === true}
      >
        {items.map((item) => (
          <Fragment key={item.key}>
            {item.newDay && item.at !== undefined && (
              <DayMark>{format.dayHeading(item.at, browserNow())}</DayMark>
            )}
            <Bubble
              mine={item.mine}
              pending={item.status !== undefined && item.status !== 'sent'}
              first={item.first}
              last={item.last}
              author={item.author}
              text={item.text}
              linked={!item.mine}
              footer={<Footer item={item} onRetry={onRetry} />}
            />
          </Fragment>
        ))}
        {typing && <Typing label={t('thread.typing')} />}
        {children}
      </ThreadFrame>
      <Announcer items={items} />
    </>
  );
}

function Footer({
  item,
  onRetry,
}: {
  readonly item: ThreadItem;
  readonly onRetry: (clientId: string) => void;
}) {
  const { t, format } = useI18n();
  const { status, clientId } = item;
  if (status === 'failed' && clientId !== undefined) {
    return (
      <span className={styles['failed']} role="alert">
        {t('message.failed')}{' '}
        <Button
          look="quiet"
          size="s"
          icon={<Icon name="retry" size={14} />}
          onClick={() => onRetry(clientId)}
        >
          {t('message.retry')}
        </Button>
      </span>
    );
  }
  if (status === 'refused') return <span className={styles['failed']}>{t('message.refused')}</span>;
  if (status !== undefined) return <span>{status === 'sending' ? t('message.sending') : '\u00a0'}</span>;
  return item.last && item.at !== undefined ? <time dateTime={item.at}>{format.time(item.at)}</time> : null;
}

/** Reads out what others write, once; what is there at the start and one's own words stay silent. */
function Announcer({ items }: { readonly items: readonly ThreadItem[] }) {
  const { t } = useI18n();
  const known = useRef<Set<string> | undefined>(undefined);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const fresh = items.filter(({ key, mine }) => !mine && known.current?.has(key) === false);
    if (items.length > 0 || known.current !== undefined) known.current = new Set(items.map(({ key }) => key));
    if (fresh.length === 0) return;
    setSpoken(
      fresh.map(({ author, text }) => t('thread.announce', { author: author || t('name'), text })).join('\n'),
    );
  }, [items, t]);
  return (
    <div className="visually-hidden" role="status">
      {spoken}
    </div>
  );
}
