import type { ReactNode } from 'react';
import { Button, classes, Icon } from '../design/index.ts';
import styles from './thread-frame.module.css';
import { useStickyScroll } from './use-sticky-scroll.ts';

/**
 * The scrolled list of a conversation, oldest first. Stays at the newest line unless the reader has gone up;
 * then a button leads back. `version` changes with the content; `own` says that the newest line is the reader's.
 */
export function ThreadFrame({
  label,
  newerLabel,
  version,
  own,
  className,
  children,
}: {
  readonly label: string;
  readonly newerLabel: string;
  readonly version: string;
  readonly own: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const scroll = useStickyScroll(version, own);
  return (
    <div className={styles['frame']}>
      <div
        ref={scroll.ref}
        className={classes(styles['thread'], className)}
        role="log"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reached by the keyboard
        tabIndex={0}
        aria-live="off"
        aria-label={label}
      >
        <div className={styles['spacer']} />
        {children}
      </div>
      {scroll.behind && (
        <div className={styles['newer']}>
          <Button size="s" icon={<Icon name="down" size={16} />} onClick={scroll.toEnd}>
            {newerLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
