import { Mark } from '../design/index.ts';
import { LanguageSelect } from '../kit/language-select.tsx';
import { useI18n } from './messages.ts';
import styles from './start-page.module.css';

const DOORS = ['chat', 'console'] as const;

/** The first page: one door for debtors, one for agents. */
export function StartPage() {
  const { t, language, setLanguage } = useI18n();
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <span className={styles['brand']}>
          <Mark size={30} /> Ugoda
        </span>
        <LanguageSelect
          label={t('language.label')}
          value={language}
          onChange={(next) => setLanguage(next, true)}
        />
      </header>
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
