import { useEffect, useState } from 'react';
import type { DemoCase } from '../../contracts/index.ts';
import { Button, Dialog, DialogActs, Icon, IconButton, Mark, Notice } from '../design/index.ts';
import { Composer } from '../kit/composer.tsx';
import { LanguageSelect } from '../kit/language-select.tsx';
import { chatApi } from './chat-api.ts';
import { CheatSheet } from './cheat-sheet.tsx';
import styles from './conversation-screen.module.css';
import { awaitsAnswer, quickReplies } from './conversation-state.ts';
import { useI18n } from './messages.ts';
import { Thread } from './thread.tsx';
import { useConversation } from './use-conversation.ts';

/** A quicker answer than this shows no dots; a slower one than the second stops showing them. Unit: ms. */
const TYPING_AFTER_MS = 350;
const TYPING_UNTIL_MS = 30_000;

/** The conversation: header, thread, quick answers, composer. `played`: the invented debtor of a demo. */
export function ConversationScreen({
  played,
  onEnded,
}: {
  readonly played: DemoCase | undefined;
  readonly onEnded: () => void;
}) {
  const { t, language, setLanguage } = useI18n();
  const { state, connected, send, retry } = useConversation(onEnded);
  const [leaving, setLeaving] = useState(false);
  const typing = useTyping(awaitsAnswer(state));
  const choices = quickReplies(state);
  const leave = async (): Promise<void> => {
    await chatApi.leave().catch(() => undefined);
    onEnded();
  };
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <Mark size={34} />
        <h1 className={styles['name']}>{t('name')}</h1>
        <LanguageSelect
          label={t('language.label')}
          value={language}
          short
          onChange={(next) => setLanguage(next, true)}
        />
        <IconButton label={t('leave.open')} onClick={() => setLeaving(true)}>
          <Icon name="leave" />
        </IconButton>
      </header>
      {played !== undefined && <CheatSheet played={played} />}
      <main className={styles['main']}>
        <Thread state={state} typing={typing} onRetry={retry}>
          {choices.length > 0 && (
            <fieldset className={styles['choices']}>
              <legend className="visually-hidden">{t('thread.choices')}</legend>
              {choices.map(({ payload, label }) => (
                <Button key={payload} onClick={() => send(label, payload)}>
                  {label}
                </Button>
              ))}
            </fieldset>
          )}
        </Thread>
        {!connected && <Notice tone="warn">{t('offline')}</Notice>}
        <Composer
          label={t('composer.label')}
          placeholder={t('composer.placeholder')}
          sendLabel={t('composer.send')}
          onSend={(text) => send(text)}
        />
      </main>
      {leaving && (
        <Dialog title={t('leave.title')} closeLabel={t('close')} onClose={() => setLeaving(false)}>
          <p>{t('leave.text')}</p>
          <DialogActs>
            <Button onClick={() => setLeaving(false)}>{t('leave.stay')}</Button>
            <Button look="solid" onClick={() => void leave()}>
              {t('leave.open')}
            </Button>
          </DialogActs>
        </Dialog>
      )}
    </div>
  );
}

/** True while an answer is awaited, from a little after it began until it takes too long to be under way. */
function useTyping(awaited: boolean): boolean {
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    if (!awaited) {
      setTyping(false);
      return;
    }
    const begin = window.setTimeout(() => setTyping(true), TYPING_AFTER_MS);
    const end = window.setTimeout(() => setTyping(false), TYPING_UNTIL_MS);
    return () => {
      window.clearTimeout(begin);
      window.clearTimeout(end);
    };
  }, [awaited]);
  return typing;
}
