import { useMemo, useState } from 'react';
import type { DemoCase } from '../../contracts/index.ts';
import { Badge, TextField } from '../design/index.ts';
import { languageOf } from '../kit/language.ts';
import styles from './demo-picker.module.css';
import { FactorList } from './factor-list.tsx';
import { useI18n } from './messages.ts';

/** A filter is worth its place from this many people on. */
const FILTER_FROM = 8;

/** Invented debtors to play, each with the answers that verify them. */
export function DemoPicker({
  cases,
  busy,
  onPick,
}: {
  readonly cases: readonly DemoCase[];
  readonly busy: boolean;
  readonly onPick: (demoCase: DemoCase) => void;
}) {
  const { t, format, language } = useI18n();
  const [filter, setFilter] = useState('');
  const shown = useMemo(() => {
    const wanted = filter.trim().toLowerCase();
    const found = cases.filter(({ givenName, reference, country, locale }) =>
      [givenName, reference, format.country(country), format.languageName(locale)]
        .join(' ')
        .toLowerCase()
        .includes(wanted),
    );
    // Who speaks the reader's language comes first; the order of the service holds otherwise.
    const foreign = ({ locale }: DemoCase) => Number(languageOf(locale) !== language);
    return found.toSorted((a, b) => foreign(a) - foreign(b));
  }, [cases, filter, format, language]);
  return (
    <section className={styles['picker']} aria-labelledby="demo-title">
      <div>
        <h2 id="demo-title">{t('demo.title')}</h2>
        <p className={styles['soft']}>{t('demo.text')}</p>
      </div>
      {cases.length >= FILTER_FROM && (
        <TextField
          label={t('demo.filter')}
          labelHidden
          placeholder={t('demo.filter')}
          type="search"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      <ul className={styles['people']}>
        {shown.map((demoCase) => (
          <li key={demoCase.reference} className={styles['person']}>
            <button type="button" className={styles['pick']} disabled={busy} onClick={() => onPick(demoCase)}>
              <span className={styles['name']}>{demoCase.givenName}</span>
              <span className={styles['reference']}>{demoCase.reference}</span>
              <span className={styles['badges']}>
                <Badge tone="accent">{format.country(demoCase.country)}</Badge>
                <Badge>{format.languageName(demoCase.locale)}</Badge>
                <Badge>{t(`demo.${demoCase.kind}`)}</Badge>
                <Badge tone={demoCase.daysPastDue > 0 ? 'warn' : 'info'}>
                  {demoCase.daysPastDue > 0
                    ? t('demo.overdue', { days: demoCase.daysPastDue })
                    : t('demo.early', { days: -demoCase.daysPastDue })}
                </Badge>
              </span>
            </button>
            <FactorList factors={demoCase.factors} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles['soft']}>{t('demo.none')}</p>}
    </section>
  );
}
