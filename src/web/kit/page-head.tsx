import { Mark } from '../design/index.ts';
import type { Language } from './language.ts';
import { LanguageSelect } from './language-select.tsx';
import styles from './page-head.module.css';

/** The top of a page outside of any conversation: whose page it is, and its language. */
export function PageHead({
  name,
  languageLabel,
  language,
  onLanguage,
}: {
  readonly name: string;
  readonly languageLabel: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  return (
    <header className={styles['head']}>
      <span className={styles['brand']}>
        <Mark size={30} /> {name}
      </span>
      <LanguageSelect label={languageLabel} value={language} onChange={onLanguage} />
    </header>
  );
}
