import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

const ICONS: Readonly<Record<'info' | 'warn' | 'danger', IconName>> = {
  info: 'clock',
  warn: 'alert',
  danger: 'alert',
};

/** A message about the state of things, announced when it appears. */
export function Notice({
  tone = 'info',
  icon,
  children,
}: {
  readonly tone?: 'info' | 'warn' | 'danger';
  readonly icon?: IconName;
  readonly children: ReactNode;
}) {
  return (
    <div role={tone === 'info' ? 'status' : 'alert'} className={classes(styles['notice'], styles[tone])}>
      <Icon name={icon ?? ICONS[tone]} size={18} />
      <div className={styles['body']}>{children}</div>
    </div>
  );
}
