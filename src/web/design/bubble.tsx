import type { ReactNode } from 'react';
import styles from './bubble.module.css';
import { classes } from './classes.ts';
import { RichText } from './rich-text.tsx';

/** One bubble of a conversation. `mine`: written by whoever looks. */
export function Bubble({
  mine,
  tone = 'plain',
  pending = false,
  first,
  last,
  author,
  text,
  linked = false,
  footer,
}: {
  readonly mine: boolean;
  /** `soft`: beside the main voice of its side. */
  readonly tone?: 'plain' | 'soft';
  readonly pending?: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** Shown over the first bubble of a group, and read out with it. */
  readonly author?: string | undefined;
  readonly text: string;
  /** Web addresses in the text become links. Only for words that are ours. */
  readonly linked?: boolean;
  readonly footer?: ReactNode;
}) {
  return (
    <div
      className={classes(
        styles['row'],
        mine ? styles['mine'] : styles['theirs'],
        first && styles['first'],
        last && styles['last'],
      )}
    >
      {first && author !== undefined && author !== '' && <span className={styles['author']}>{author}</span>}
      <div className={classes(styles['bubble'], styles[tone], pending && styles['pending'])}>
        <RichText text={text} linked={linked} />
      </div>
      {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
    </div>
  );
}

/** Three dots while an answer is being made. */
export function Typing({ label }: { readonly label: string }) {
  return (
    <div className={classes(styles['row'], styles['theirs'], styles['first'], styles['last'])}>
      <div className={classes(styles['bubble'], styles['typing'])} role="img" aria-label={label}>
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
