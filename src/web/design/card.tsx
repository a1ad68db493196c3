import type { ReactNode } from 'react';
import styles from './card.module.css';
import { classes } from './classes.ts';

/** A block of one thing with its heading. */
export function Card({
  title,
  aside,
  tone = 'plain',
  children,
}: {
  readonly title?: string;
  readonly aside?: ReactNode;
  /** `call`: this block waits for somebody. */
  readonly tone?: 'plain' | 'call';
  readonly children: ReactNode;
}) {
  return (
    <section className={classes(styles['card'], styles[tone])}>
      {title !== undefined && (
        <header className={styles['head']}>
          <h3>{title}</h3>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}

/** Names and values in two columns. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>;
}

export function Fact({
  name,
  strong = false,
  children,
}: {
  readonly name: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes(styles['fact'], strong && styles['strong'])}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
