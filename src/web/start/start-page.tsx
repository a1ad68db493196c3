import { PageHead } from '../kit/page-head.tsx';
import { useI18n } from './messages.ts';
import styles from './start-page.module.css';

const DOORS = ['chat', 'console', 'phone'] as const;

/** The first page: doors for debtors, for agents, and to a phone. */
export function StartPage() {
  const { t, language, setLanguage } = useI18n();
  return (
    <main className={styles['page']}>
      <PageHead
        name="Ugoda"
        languageLabel={t('language.label')}
        language={language}
        onLanguage={(next) => setLanguage(next, true)}
      />
      <div className={styles['middle']}>
        <div className={styles['intro']}>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </div>
        <ul className={styles['doors']}>
          {DOORS.map((door) => (
            <li key={door}>
              <a className={styles['door']} href={`/${door}`}>
                <strong>{t(`${door}.title`)}</strong>
                <span>{t(`${door}.text`)}</span>
                <span className={styles['go']}>{t(`${door}.open`)} →</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
