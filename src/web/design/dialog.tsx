import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import { classes } from './classes.ts';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

/**
 * A modal on the browser's own dialog: focus stays inside, Escape closes, focus returns. `drawer` comes from the
 * side and fills the height.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  shape = 'box',
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly shape?: 'box' | 'drawer';
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      className={classes(styles['dialog'], styles[shape])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['head']}>
        <h2 id={headingId}>{title}</h2>
        <IconButton label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </header>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}

/** The acts at the foot of a dialog. */
export function DialogActs({ children }: { readonly children: ReactNode }) {
  return <div className={styles['acts']}>{children}</div>;
}
