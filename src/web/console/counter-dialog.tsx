import { useState } from 'react';
import type { DecisionSupportView, TermsView } from '../../contracts/index.ts';
import { Dialog, TextField } from '../design/index.ts';
import { Choice, Choices } from './choices.tsx';
import styles from './counter-dialog.module.css';
import { DecisionActs, type DecisionDialogProps, useDecision } from './decision-acts.tsx';
import { useI18n } from './messages.ts';
import { OfferSummary } from './offer-summary.tsx';
import { EMPTY_TERMS, parseTerms, type TermsProblem, type TypedTerms } from './typed-terms.ts';

const OWN = 'own';
const MONEY_FIELDS = ['total', 'instalmentAmount', 'downPayment'] as const;

/** Answers with other terms: one of those that policy suggests, or the agent's own. */
export function CounterDialog({
  support,
  ...dialog
}: DecisionDialogProps & { readonly support: DecisionSupportView }) {
  const { t } = useI18n();
  const { currency } = dialog.data.case.balance;
  const [chosen, setChosen] = useState(support.suggested[0]?.id ?? OWN);
  const [typed, setTyped] = useState<TypedTerms>(EMPTY_TERMS);
  const [problem, setProblem] = useState<TermsProblem | undefined>();
  const decision = useDecision(dialog);
  const change = (field: keyof TypedTerms, value: string): void => {
    setTyped({ ...typed, [field]: value });
    setProblem(undefined);
  };
  const submit = (): void => {
    const suggested = support.suggested.find(({ id }) => id === chosen);
    const parsed = suggested === undefined ? parseTerms(typed, currency) : { terms: asTerms(suggested) };
    if ('problem' in parsed) setProblem(parsed.problem);
    else decision.decide({ decision: 'counter', terms: parsed.terms });
  };
  const problemOf = (field: keyof TypedTerms) =>
    problem?.field === field ? t(`counter.${problem.kind}`) : undefined;
  return (
    <Dialog title={t('counter.title')} closeLabel={t('close')} onClose={dialog.onClose}>
      <Choices legend={t('counter.suggested')}>
        {support.suggested.map((offer) => (
          <Choice
            key={offer.id}
            name="counter"
            label={<OfferSummary offer={offer} />}
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
        <div className={styles['fields']}>
          <TextField
            label={t('terms.instalments')}
            inputMode="numeric"
            value={typed.instalments}
            problem={problemOf('instalments')}
            onChange={(event) => change('instalments', event.target.value)}
          />
          {MONEY_FIELDS.map((field) => (
            <TextField
              key={field}
              label={`${t(`terms.${field}`)} (${currency})`}
              inputMode="decimal"
              value={typed[field]}
              problem={problemOf(field)}
              onChange={(event) => change(field, event.target.value)}
            />
          ))}
          <TextField
            label={t('terms.firstDueOn')}
            type="date"
            value={typed.firstDueOn}
            onChange={(event) => change('firstDueOn', event.target.value)}
          />
        </div>
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
