import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';
import { classes } from './classes.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `solid`: the one main act of a view; `outline`: another act; `quiet`: beside text; `danger`: hard to undo. */
  readonly look?: 'solid' | 'outline' | 'quiet' | 'danger';
  readonly size?: 'm' | 's';
  /** Keeps the width and takes no second press while the act is under way. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

export function Button({ look = 'outline', size = 'm', busy = false, icon, ...rest }: ButtonProps) {
  const { children, className, disabled, type = 'button', ...attributes } = rest;
  return (
    <button
      {...attributes}
      type={type}
      disabled={disabled === true || busy}
      aria-busy={busy}
      className={classes(styles['button'], styles[look], styles[size], className)}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}

/** A button that is only an icon; `label` names it. */
export function IconButton({
  label,
  children,
  className,
  type = 'button',
  ...attributes
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly label: string }) {
  return (
    <button
      {...attributes}
      type={type}
      aria-label={label}
      title={label}
      className={classes(styles['icon'], className)}
    >
      {children}
    </button>
  );
}
