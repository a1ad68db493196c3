import type { ReactNode } from 'react';
import styles from './choices.module.css';

/** One of several, as radio buttons with room for an explanation. */
export function Choices({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

export function Choice({
  name,
  label,
  hint,
  checked,
  onChoose,
}: {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label className={styles['choice']}>
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <span className={styles['label']}>{label}</span>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
