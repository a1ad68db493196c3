import { useState } from 'react';
import type { DecisionSupportView, TermsView } from '../../contracts/index.ts';
import { Dialog } from '../design/index.ts';
import { Choice, Choices } from './choices.tsx';
import { DecisionActs, type DecisionDialogProps, useDecision } from './decision-acts.tsx';
import { useI18n } from './messages.ts';
import { OfferSummary } from './offer-summary.tsx';
import { OwnTerms } from './own-terms.tsx';
import { EMPTY_TERMS, parseTerms, type TermsProblem } from './typed-terms.ts';

const OWN = 'own';

/** Answers with other terms: one of those that policy suggests, or the agent's own. */
export function CounterDialog({
  support,
  ...dialog
}: DecisionDialogProps & { readonly support: DecisionSupportView }) {
  const { t } = useI18n();
  const { currency } = dialog.data.case.balance;
  const [chosen, setChosen] = useState(support.suggested[0]?.id ?? OWN);
  const [typed, setTyped] = useState(EMPTY_TERMS);
  const [problem, setProblem] = useState<TermsProblem | undefined>();
  const decision = useDecision(dialog);
  const submit = (): void => {
    const suggested = support.suggested.find(({ id }) => id === chosen);
    const parsed = suggested === undefined ? parseTerms(typed, currency) : { terms: asTerms(suggested) };
    if ('problem' in parsed) setProblem(parsed.problem);
    else decision.decide({ decision: 'counter', terms: parsed.terms });
  };
  return (
    <Dialog title={t('counter.title')} closeLabel={t('close')} onClose={dialog.onClose}>
      <Choices legend={t('counter.suggested')}>
        {support.suggested.map((offer) => (
          <Choice
            key={offer.id}
            name="counter"
            label={<OfferSummary offer={offer} brief />}
            checked={chosen === offer.id}
            onChoose={() => setChosen(offer.id)}
          />
        ))}
        <Choice
          name="counter"
          label={t('counter.own')}
          hint={t('counter.own.hint')}
          checked={chosen === OWN}
          onChoose={() => setChosen(OWN)}
        />
      </Choices>
      {chosen === OWN && (
        <OwnTerms
          typed={typed}
          currency={currency}
          problem={problem}
          onChange={(next) => {
            setTyped(next);
            setProblem(undefined);
          }}
        />
      )}
      <DecisionActs
        decision={decision}
        label={t('counter.submit')}
        onCancel={dialog.onClose}
        onSubmit={submit}
      />
    </Dialog>
  );
}

/** Suggested terms word for word: their schedule is what is sent. */
function asTerms({ total, schedule }: DecisionSupportView['suggested'][number]): TermsView {
  return { total, parts: schedule };
}
