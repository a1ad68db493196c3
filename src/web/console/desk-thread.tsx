import { Fragment, useEffect, useRef, useState } from 'react';
import type { ConversationAnswer, ThreadMessageView } from '../../contracts/index.ts';
import { Badge, Bubble, DayMark, Icon } from '../design/index.ts';
import { browserNow } from '../kit/browser-clock.ts';
import { ThreadFrame } from '../kit/thread-frame.tsx';
import styles from './desk-thread.module.css';
import { type ConsoleI18n, useI18n } from './messages.ts';

/** The thread as the desk sees it: debtor on one side, bot and people on the other, with delivery. */
export function DeskThread({ data }: { readonly data: ConversationAnswer }) {
  const { t, format } = useI18n();
  const { thread } = data;
  const newest = thread.at(-1);
  const dayOf = (message: ThreadMessageView | undefined) =>
    message === undefined ? '' : format.dayHeading(message.at, browserNow());
  return (
    <>
      <ThreadFrame
        label={t('thread.title')}
        newerLabel={t('thread.newer')}
        version={`${newest?.seq}`}
        own={newest?.from === 'agent'}
        className={styles['thread']}
      >
        {thread.map((message, i) => (
          <Fragment key={message.seq}>
            {dayOf(message) !== dayOf(thread[i - 1]) && <DayMark>{dayOf(message)}</DayMark>}
            {message.from === 'system' ? (
              <SystemNote message={message} />
            ) : (
              <Line message={message} before={thread[i - 1]} after={thread[i + 1]} data={data} />
            )}
          </Fragment>
        ))}
      </ThreadFrame>
      <DebtorAnnouncer data={data} />
    </>
  );
}

/** What happened to the conversation itself: `handoff.claimed`, `handoff.requested:dispute`, `handoff.decided:approve`. */
function SystemNote({ message: { text, authorName, at } }: { readonly message: ThreadMessageView }) {
  const { label, format } = useI18n();
  const [event = text, code] = text.split(':');
  const group = event === 'handoff.decided' ? 'decide' : 'reason';
  const words = [
    label('note', event),
    code === undefined ? undefined : label(group, code),
    authorName === '' ? undefined : authorName,
    format.time(at),
  ];
  return <p className={styles['note']}>{words.filter((word) => word !== undefined).join(' · ')}</p>;
}

/** Words, or what came instead of them: nothing is fetched. */
function wordsOf({ text, received }: ThreadMessageView, { label }: ConsoleI18n): string {
  if (received === null) return text;
  const what = `[${label('received', received) ?? received}]`;
  return text === '' ? what : `${what} ${text}`;
}

function Line({
  message,
  before,
  after,
  data,
}: {
  readonly message: ThreadMessageView;
  readonly before: ThreadMessageView | undefined;
  readonly after: ThreadMessageView | undefined;
  readonly data: ConversationAnswer;
}) {
  const i18n = useI18n();
  const same = (other: ThreadMessageView | undefined) =>
    other?.from === message.from && other.authorName === message.authorName;
  const tone = message.from === 'bot' ? 'soft' : 'plain';
  return (
    <Bubble
      mine={message.from !== 'debtor'}
      tone={tone}
      first={!same(before)}
      last={!same(after)}
      author={authorOf(message, data, i18n)}
      text={wordsOf(message, i18n)}
      footer={<Footer message={message} i18n={i18n} />}
    />
  );
}

function Footer({ message, i18n }: { readonly message: ThreadMessageView; readonly i18n: ConsoleI18n }) {
  const { t, format } = i18n;
  const { delivery, buttons, channel, at } = message;
  const troubled =
    delivery === 'unknown' || delivery === 'held' || delivery === 'refused' || delivery === 'dropped';
  return (
    <>
      {buttons.map(({ payload, label }) => (
        <Badge key={payload}>{label}</Badge>
      ))}
      <span className={styles['meta']}>
        {channel} · <time dateTime={at}>{format.time(at)}</time>
      </span>
      {delivery !== null && (
        <span className={troubled ? styles['troubled'] : styles['delivery']}>
          <Icon name={troubled ? 'alert' : delivery === 'sent' ? 'check' : 'clock'} size={13} />
          {t(`delivery.${delivery}`)}
        </span>
      )}
    </>
  );
}

function authorOf(
  { from, authorName }: ThreadMessageView,
  { case: { debtor } }: ConversationAnswer,
  { t }: ConsoleI18n,
): string {
  if (from === 'debtor') return debtor.givenName;
  return from === 'agent' ? authorName : t('author.bot');
}

/** Reads out what the debtor writes while the conversation is open. */
function DebtorAnnouncer({ data }: { readonly data: ConversationAnswer }) {
  const { t } = useI18n();
  const newest = data.thread.findLast(({ from }) => from === 'debtor');
  const known = useRef(newest?.seq);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (newest === undefined || newest.seq === known.current) return;
    known.current = newest.seq;
    setSpoken(t('thread.announce', { author: data.case.debtor.givenName, text: newest.text }));
  }, [newest, data.case.debtor.givenName, t]);
  return (
    <div className="visually-hidden" role="status">
      {spoken}
    </div>
  );
}
