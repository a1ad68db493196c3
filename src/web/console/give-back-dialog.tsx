import { useState } from 'react';
import type { ConversationAnswer, GiveBackBody } from '../../contracts/index.ts';
import { Button, Dialog, DialogActs, Notice } from '../design/index.ts';
import { useAct } from '../kit/use-act.ts';
import { Choice, Choices } from './choices.tsx';
import { consoleApi } from './console-api.ts';
import { failureText } from './failure-text.ts';
import { useI18n } from './messages.ts';

const RESUMES: readonly GiveBackBody['resume'][] = ['where_left', 'offers', 'close'];

/** Returns the conversation to the bot, with where it goes on. */
export function GiveBackDialog({
  data,
  onMoved,
  onClose,
}: {
  readonly data: ConversationAnswer;
  readonly onMoved: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const [resume, setResume] = useState<GiveBackBody['resume']>('where_left');
  const { busy, failure, run } = useAct();
  const submit = async (): Promise<void> => {
    const { conversationId, controlEpoch } = data;
    const worked = await run(() => consoleApi.giveBack(conversationId, { controlEpoch, resume }));
    await onMoved();
    if (worked) onClose();
  };
  return (
    <Dialog title={t('giveBack.title')} closeLabel={t('close')} onClose={onClose}>
      <Choices legend={t('giveBack.text')}>
        {RESUMES.map((value) => (
          <Choice
            key={value}
            name="resume"
            label={t(`giveBack.${value}`)}
            hint={t(`giveBack.${value}.hint`)}
            checked={resume === value}
            onChoose={() => setResume(value)}
          />
        ))}
      </Choices>
      {failure !== undefined && <Notice tone="danger">{failureText(failure, i18n)}</Notice>}
      <DialogActs>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="solid" busy={busy} onClick={() => void submit()}>
          {t('giveBack.open')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
