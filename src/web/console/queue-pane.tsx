import { useState } from 'react';
import type { AgentView, QueueAnswer, QueueEntry } from '../../contracts/index.ts';
import { Badge, classes, type Tone } from '../design/index.ts';
import { useNow } from '../kit/use-now.ts';
import { useI18n } from './messages.ts';
import styles from './queue-pane.module.css';

const TABS = ['waiting', 'mine', 'all'] as const;

type Tab = (typeof TABS)[number];

const PRIORITY_TONES: readonly Tone[] = ['danger', 'warn', 'info', 'plain'];

/** Conversations that ask for a person, in the order of the service. */
export function QueuePane({
  queue,
  agent,
  selected,
  onSelect,
}: {
  readonly queue: QueueAnswer | undefined;
  readonly agent: AgentView;
  readonly selected: string | undefined;
  readonly onSelect: (conversationId: string) => void;
}) {
  const { t } = useI18n();
  const [tab, setTab] = useState<Tab>('waiting');
  const now = useNow(queue?.now);
  if (queue === undefined) return <p className={styles['empty']}>{t('loading')}</p>;
  const lists: Readonly<Record<Tab, readonly QueueEntry[]>> = {
    waiting: queue.entries.filter(({ state }) => state === 'waiting'),
    mine: queue.entries.filter(({ claimedBy }) => claimedBy?.id === agent.id),
    all: queue.entries,
  };
  const shown = lists[tab];
  return (
    <div className={styles['pane']}>
      <fieldset className={styles['tabs']}>
        <legend className="visually-hidden">{t('queue.show')}</legend>
        {TABS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={tab === name}
            className={styles['tab']}
            onClick={() => setTab(name)}
          >
            {t(`queue.${name}`, { n: lists[name].length })}
          </button>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className={styles['empty']}>{t(tab === 'mine' ? 'queue.emptyMine' : 'queue.empty')}</p>
      ) : (
        <ul className={styles['list']}>
          {shown.map((entry) => (
            <li key={entry.conversationId}>
              <Entry
                entry={entry}
                now={now}
                current={entry.conversationId === selected}
                onSelect={onSelect}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Entry({
  entry,
  now,
  current,
  onSelect,
}: {
  readonly entry: QueueEntry;
  readonly now: number;
  readonly current: boolean;
  readonly onSelect: (conversationId: string) => void;
}) {
  const { t, label, format } = useI18n();
  const { priority, claimedBy } = entry;
  return (
    <button
      type="button"
      className={classes(styles['entry'], styles[`p${priority}`])}
      aria-current={current ? 'true' : undefined}
      onClick={() => onSelect(entry.conversationId)}
    >
      <span className={styles['line']}>
        <strong className={styles['debtor']}>{entry.debtorName}</strong>
        <span className={styles['money']}>{format.money(entry.atStake)}</span>
      </span>
      <span className={styles['line']}>
        <span>{label('reason', entry.reason)}</span>
        <span className={styles['soft']}>
          {claimedBy === null
            ? t('queue.since', { time: format.duration(now - Date.parse(entry.requestedAt)) })
            : t('queue.claimedBy', { name: claimedBy.name })}
        </span>
      </span>
      <span className={styles['badges']}>
        <Badge tone={PRIORITY_TONES[priority] ?? 'plain'}>{label('priority', String(priority))}</Badge>
        {entry.asksForTerms && <Badge tone="accent">{t('queue.asks')}</Badge>}
        <span className={styles['soft']}>{entry.caseReference}</span>
      </span>
    </button>
  );
}
