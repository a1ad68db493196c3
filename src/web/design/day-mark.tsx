import type { ReactNode } from 'react';
import styles from './day-mark.module.css';

/** The day between two bubbles of a thread. */
export function DayMark({ children }: { readonly children: ReactNode }) {
  return <p className={styles['day']}>{children}</p>;
}
