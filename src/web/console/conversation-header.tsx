import { useState } from 'react';
import type { ConversationAnswer } from '../../contracts/index.ts';
import { Badge, Button, Icon, IconButton, Notice, type Tone } from '../design/index.ts';
import { useAct } from '../kit/use-act.ts';
import { consoleApi } from './console-api.ts';
import styles from './conversation-header.module.css';
import { failureText } from './failure-text.ts';
import { GiveBackDialog } from './give-back-dialog.tsx';
import { type ConsoleI18n, useI18n } from './messages.ts';
import { WhyDrawer } from './why-drawer.tsx';

const PANES = ['thread', 'case'] as const;

/** Who it is about, who owns it, and the acts of ownership. */
export function ConversationHeader({
  data,
  pane,
  onPane,
  onMoved,
  onBack,
}: {
  readonly data: ConversationAnswer;
  readonly pane: 'thread' | 'case';
  readonly onPane: (pane: 'thread' | 'case') => void;
  readonly onMoved: () => Promise<void>;
  readonly onBack: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const [open, setOpen] = useState<'give_back' | 'why' | undefined>();
  const { busy, failure, run } = useAct();
  const claim = async (): Promise<void> => {
    await run(() => consoleApi.claim(data.conversationId));
    await onMoved();
  };
  const [tone, ownerText] = ownership(data, i18n);
  const claimable = data.entry?.state === 'waiting' && data.owner.kind === 'bot';
  return (
    <header className={styles['head']}>
      <div className={styles['row']}>
        <span className={styles['back']}>
          <IconButton label={t('back')} onClick={onBack}>
            <Icon name="back" />
          </IconButton>
        </span>
        <div className={styles['who']}>
          <h2 className={styles['name']}>{data.case.debtor.name}</h2>
          <p className={styles['sub']}>
            <span className={styles['reference']}>{data.case.reference}</span>
            <Badge tone={tone}>{ownerText}</Badge>
          </p>
        </div>
        <div className={styles['acts']}>
          <Button look="quiet" size="s" icon={<Icon name="why" size={18} />} onClick={() => setOpen('why')}>
            {t('why.open')}
          </Button>
          {data.owner.kind === 'me' && (
            <Button size="s" onClick={() => setOpen('give_back')}>
              {t('giveBack.open')}
            </Button>
          )}
          {claimable && (
            <Button look="solid" size="s" busy={busy} onClick={() => void claim()}>
              {t('claim')}
            </Button>
          )}
        </div>
      </div>
      {failure !== undefined && <Notice tone="warn">{failureText(failure, i18n)}</Notice>}
      <fieldset className={styles['panes']}>
        <legend className="visually-hidden">{t('queue.show')}</legend>
        {PANES.map((name) => (
          <button key={name} type="button" aria-pressed={pane === name} onClick={() => onPane(name)}>
            {t(name === 'thread' ? 'thread.title' : 'case.tab')}
          </button>
        ))}
      </fieldset>
      {open === 'why' && <WhyDrawer data={data} onClose={() => setOpen(undefined)} />}
      {open === 'give_back' && (
        <GiveBackDialog data={data} onMoved={onMoved} onClose={() => setOpen(undefined)} />
      )}
    </header>
  );
}

function ownership({ owner, entry }: ConversationAnswer, { t }: ConsoleI18n): readonly [Tone, string] {
  if (owner.kind === 'me') return ['accent', t('owner.me')];
  if (owner.kind === 'other') return ['info', t('owner.other', { name: owner.name })];
  return entry?.state === 'waiting' ? ['warn', t('owner.waiting')] : ['plain', t('owner.bot')];
}
