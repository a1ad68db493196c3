import { useState } from 'react';
import type { DemoCase } from '../../contracts/index.ts';
import styles from './cheat-sheet.module.css';
import { FactorList } from './factor-list.tsx';
import { useI18n } from './messages.ts';

const IDEAS = ['human', 'counter', 'dispute'] as const;
/** Wide enough to show the sheet beside the conversation. */
const WIDE = '(min-width: 70rem)';

/** Demo only: the answers that verify the debtor who is played, and what to try. */
export function CheatSheet({ played }: { readonly played: DemoCase }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  return (
    <details className={styles['sheet']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{t('demo.sheet')}</strong> · {played.givenName} · {played.reference}
      </summary>
      <div className={styles['body']}>
        <FactorList factors={played.factors} />
        <div>
          <p className={styles['title']}>{t('demo.ideas')}</p>
          <ul className={styles['ideas']}>
            {IDEAS.map((idea) => (
              <li key={idea}>{t(`demo.idea.${idea}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
}
