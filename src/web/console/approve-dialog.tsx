import type { OfferView } from '../../contracts/index.ts';
import { Dialog } from '../design/index.ts';
import { DecisionActs, type DecisionDialogProps, useDecision } from './decision-acts.tsx';
import { useI18n } from './messages.ts';
import { OfferSummary } from './offer-summary.tsx';

/** Shows the terms once more before they are approved. */
export function ApproveDialog({ offer, ...dialog }: DecisionDialogProps & { readonly offer: OfferView }) {
  const { t } = useI18n();
  const decision = useDecision(dialog);
  return (
    <Dialog title={t('approve.title')} closeLabel={t('close')} onClose={dialog.onClose}>
      <OfferSummary offer={offer} />
      <p>{t('approve.text')}</p>
      <DecisionActs
        decision={decision}
        label={t('decide.approve')}
        onCancel={dialog.onClose}
        onSubmit={() => decision.decide({ decision: 'approve' })}
      />
    </Dialog>
  );
}
