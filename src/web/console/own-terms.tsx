import { TextField } from '../design/index.ts';
import styles from './counter-dialog.module.css';
import { useI18n } from './messages.ts';
import type { TermsProblem, TypedTerms } from './typed-terms.ts';

const MONEY_FIELDS = ['total', 'instalmentAmount', 'downPayment'] as const;

/** The fields of an agent's own terms. */
export function OwnTerms({
  typed,
  currency,
  problem,
  onChange,
}: {
  readonly typed: TypedTerms;
  readonly currency: string;
  readonly problem: TermsProblem | undefined;
  readonly onChange: (typed: TypedTerms) => void;
}) {
  const { t } = useI18n();
  const change = (field: keyof TypedTerms, value: string): void => onChange({ ...typed, [field]: value });
  const problemOf = (field: keyof TypedTerms) =>
    problem?.field === field ? t(`counter.${problem.kind}`) : undefined;
  return (
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
  );
}
