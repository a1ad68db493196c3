import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classes } from './classes.ts';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value; announced when it appears. */
  readonly problem?: string | undefined;
  /** Kept for readers of the screen, not shown. */
  readonly labelHidden?: boolean;
}

/** Label, control, hint and problem, tied together for assistive technology. */
function Frame({
  id,
  field: { label, hint, problem, labelHidden },
  children,
}: {
  readonly id: string;
  readonly field: FieldProps;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={labelHidden === true ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <p id={`${id}-problem`} className={styles['problem']} role="alert">
        {problem}
      </p>
    </div>
  );
}

function described(id: string, { hint, problem }: FieldProps) {
  const ids = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`];
  return {
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': problem === undefined ? undefined : true,
  };
}

export function TextField({
  label,
  hint,
  problem,
  labelHidden,
  className,
  ...attributes
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  const field = { label, hint, problem, ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <Frame id={id} field={field}>
      <input
        {...attributes}
        {...described(id, field)}
        id={id}
        className={classes(styles['control'], className)}
      />
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  problem,
  labelHidden,
  className,
  ...attributes
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  const field = { label, hint, problem, ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <Frame id={id} field={field}>
      <textarea
        {...attributes}
        {...described(id, field)}
        id={id}
        className={classes(styles['control'], styles['area'], className)}
      />
    </Frame>
  );
}

export function SelectField({
  label,
  labelHidden,
  children,
  ...attributes
}: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  const field = { label, ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <Frame id={id} field={field}>
      <select {...attributes} id={id} className={classes(styles['control'], styles['select'])}>
        {children}
      </select>
    </Frame>
  );
}
