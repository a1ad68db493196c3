import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { ConversationAnswer, ReplyAnswer } from '../../contracts/index.ts';
import { Button, Icon, Notice, TextArea } from '../design/index.ts';
import { newClientId } from '../kit/client-id.ts';
import { useAct } from '../kit/use-act.ts';
import { consoleApi } from './console-api.ts';
import { failureText } from './failure-text.ts';
import { type ConsoleI18n, useI18n } from './messages.ts';
import styles from './reply-composer.module.css';

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
  const [text, setText] = useState('');
  const [warnings, setWarnings] = useState<ReplyAnswer['warnings']>([]);
  const { busy, failure, run, clear } = useAct();
  /** One id per message: a repeated send of the same words leaves once. */
  const clientId = useRef(newClientId());

  if (data.owner.kind !== 'me') {
    return (
      <p className={styles['locked']}>
        <Icon name="lock" size={16} /> {lockedText(data, i18n)}
      </p>
    );
  }
  const send = (acknowledged: boolean): void => {
    if (text.trim() === '' || busy) return;
    void run(async () => {
      const { conversationId, controlEpoch } = data;
      const body = { clientId: clientId.current, text, controlEpoch, acknowledged };
      const answer = await consoleApi.reply(conversationId, body);
      setWarnings(answer.sent ? [] : answer.warnings);
      if (!answer.sent) return;
      clientId.current = newClientId();
      setText('');
      await onMoved();
    }).then((worked) => (worked ? undefined : onMoved()));
  };
  const change = (next: string): void => {
    setText(next);
    setWarnings([]);
    clear();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const breaksLine = event.shiftKey || event.nativeEvent.isComposing;
    if (event.key !== 'Enter' || breaksLine || window.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    send(false);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    send(false);
  };
  return (
    <form className={styles['composer']} onSubmit={onSubmit}>
      {failure !== undefined && <Notice tone="danger">{failureText(failure, i18n)}</Notice>}
      {warnings.length > 0 && (
        <Notice tone="warn">
          <p>{t('reply.warn')}</p>
          <ul>
            {warnings.map(({ code, words }) => (
              <li key={`${code} ${words}`}>{t(`warning.${code}`, { words })}</li>
            ))}
          </ul>
          <div>
            <Button size="s" busy={busy} onClick={() => send(true)}>
              {t('reply.anyway')}
            </Button>
          </div>
        </Notice>
      )}
      <div className={styles['row']}>
        <TextArea
          label={t('reply.label')}
          labelHidden
          className={styles['field'] ?? ''}
          rows={1}
          value={text}
          placeholder={t('reply.placeholder', { name: data.case.debtor.givenName })}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" look="solid" busy={busy} icon={<Icon name="send" size={18} />}>
          {t('reply.send')}
        </Button>
      </div>
    </form>
  );
}

function lockedText({ owner, entry }: ConversationAnswer, { t }: ConsoleI18n): string {
  if (owner.kind === 'other') return t('reply.locked.other', { name: owner.name });
  return t(entry?.state === 'waiting' ? 'reply.locked.waiting' : 'reply.locked.bot');
}
