import { useState } from 'react';
import { Dialog, TextArea } from '../design/index.ts';
import { DecisionActs, type DecisionDialogProps, useDecision } from './decision-acts.tsx';
import { useI18n } from './messages.ts';

const REASON_CHARS = 500;

/** Refuses with a reason for the record. */
export function RefuseDialog(dialog: DecisionDialogProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const decision = useDecision(dialog);
  const submit = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') decision.decide({ decision: 'refuse', reason });
  };
  return (
    <Dialog title={t('refuse.title')} closeLabel={t('close')} onClose={dialog.onClose}>
      <TextArea
        label={t('refuse.reason')}
        hint={t('refuse.hint')}
        rows={3}
        maxLength={REASON_CHARS}
        value={reason}
        problem={missing ? t('refuse.missing') : undefined}
        onChange={(event) => {
          setReason(event.target.value);
          setMissing(false);
        }}
      />
      <DecisionActs
        decision={decision}
        label={t('decide.refuse')}
        onCancel={dialog.onClose}
        onSubmit={submit}
      />
    </Dialog>
  );
}
