import { useState } from 'react';
import type { ConversationAnswer, CounterView, DecisionSupportView } from '../../contracts/index.ts';
import { Button, Card, Icon, Notice } from '../design/index.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { CounterDialog } from './counter-dialog.tsx';
import { AuthorityFacts, GapFacts, TermsFacts } from './counter-facts.tsx';
import styles from './decide-card.module.css';
import { useI18n } from './messages.ts';
import { RefuseDialog } from './refuse-dialog.tsx';

/** The debtor's terms that wait: how far outside they are, what this role may do, and the three answers. */
export function DecideCard({
  data,
  counter,
  support,
  onMoved,
}: {
  readonly data: ConversationAnswer;
  readonly counter: CounterView;
  readonly support: DecisionSupportView;
  readonly onMoved: () => Promise<void>;
}) {
  const { t, label } = useI18n();
  const [open, setOpen] = useState<'approve' | 'counter' | 'refuse' | undefined>();
  const [done, setDone] = useState(false);
  const owned = data.owner.kind === 'me';
  const within = support.beyond.length === 0 && counter.weighed !== null;
  const limits = support.beyond.map((limit) => label('limit', limit)).join(', ');
  const dialog = {
    data,
    onClose: () => setOpen(undefined),
    onDecided: async () => {
      setOpen(undefined);
      setDone(true);
      await onMoved();
    },
  };
  return (
    <Card title={t('decide.title')} tone="call">
      <TermsFacts counter={counter} />
      <GapFacts counter={counter} />
      {within ? (
        <Notice tone="info" icon="check">
          {t('decide.within')}
        </Notice>
      ) : (
        <p className={styles['beyond']}>
          <Icon name="lock" size={16} />
          <span>
            {limits !== '' && t('decide.beyond', { limits })}{' '}
            {support.reachedBy !== null && t('decide.reachedBy', { role: label('role', support.reachedBy) })}
          </span>
        </p>
      )}
      <details className={styles['authority']}>
        <summary>{t('decide.authority')}</summary>
        <AuthorityFacts authority={support.authority} />
      </details>
      {owned ? (
        <div className={styles['acts']}>
          <Button look="solid" disabled={!within} onClick={() => setOpen('approve')}>
            {t('decide.approve')}
          </Button>
          <Button onClick={() => setOpen('counter')}>{t('decide.counter')}</Button>
          <Button look="danger" onClick={() => setOpen('refuse')}>
            {t('decide.refuse')}
          </Button>
        </div>
      ) : (
        <p className={styles['soft']}>{t('decide.claimFirst')}</p>
      )}
      {done && <Notice tone="info">{t('decide.done')}</Notice>}
      {open === 'approve' && counter.weighed !== null && (
        <ApproveDialog {...dialog} offer={counter.weighed} />
      )}
      {open === 'counter' && <CounterDialog {...dialog} support={support} />}
      {open === 'refuse' && <RefuseDialog {...dialog} />}
    </Card>
  );
}
