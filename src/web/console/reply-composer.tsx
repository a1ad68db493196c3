import type { FormEvent, KeyboardEvent } from 'react';
import type { ConversationAnswer } from '../../contracts/index.ts';
import { Button, Icon, Notice, TextArea } from '../design/index.ts';
import { failureText } from './failure-text.ts';
import { type ConsoleI18n, useI18n } from './messages.ts';
import styles from './reply-composer.module.css';
import { type Reply, useReply } from './use-reply.ts';

/** Writes to the debtor; only the owner can. Doubts about the words are shown before anything leaves. */
export function ReplyComposer({
  data,
  onMoved,
}: {
  readonly data: ConversationAnswer;
  readonly onMoved: () => Promise<void>;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const reply = useReply(data, onMoved);
  if (data.owner.kind !== 'me') {
    return (
      <p className={styles['locked']}>
        <Icon name="lock" size={16} /> {lockedText(data, i18n)}
      </p>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const breaksLine = event.shiftKey || event.nativeEvent.isComposing;
    if (event.key !== 'Enter' || breaksLine || window.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    reply.send(false);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    reply.send(false);
  };
  return (
    <form className={styles['composer']} onSubmit={onSubmit}>
      {reply.failure !== undefined && <Notice tone="danger">{failureText(reply.failure, i18n)}</Notice>}
      {reply.warnings.length > 0 && <Warnings reply={reply} />}
      <div className={styles['row']}>
        <TextArea
          label={t('reply.label')}
          labelHidden
          className={styles['field'] ?? ''}
          rows={1}
          value={reply.text}
          placeholder={t('reply.placeholder', { name: data.case.debtor.givenName })}
          onChange={(event) => reply.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" look="solid" busy={reply.busy} icon={<Icon name="send" size={18} />}>
          {t('reply.send')}
        </Button>
      </div>
    </form>
  );
}

function Warnings({ reply }: { readonly reply: Reply }) {
  const { t } = useI18n();
  return (
    <Notice tone="warn">
      <p>{t('reply.warn')}</p>
      <ul>
        {reply.warnings.map(({ code, words }) => (
          <li key={`${code} ${words}`}>{t(`warning.${code}`, { words })}</li>
        ))}
      </ul>
      <div>
        <Button size="s" busy={reply.busy} onClick={() => reply.send(true)}>
          {t('reply.anyway')}
        </Button>
      </div>
    </Notice>
  );
}

function lockedText({ owner, entry }: ConversationAnswer, { t }: ConsoleI18n): string {
  if (owner.kind === 'other') return t('reply.locked.other', { name: owner.name });
  return t(entry?.state === 'waiting' ? 'reply.locked.waiting' : 'reply.locked.bot');
}
