import type { AgentView } from '../../contracts/index.ts';
import { Badge, Icon, IconButton, Mark } from '../design/index.ts';
import { LanguageSelect } from '../kit/language-select.tsx';
import styles from './desk.module.css';
import { useI18n } from './messages.ts';

/** Who is signed in, the language, and the way out. */
export function DeskHeader({
  agent,
  onLogout,
}: {
  readonly agent: AgentView;
  readonly onLogout: () => void;
}) {
  const { t, label, language, setLanguage } = useI18n();
  return (
    <header className={styles['head']}>
      <Mark size={28} />
      <h1 className={styles['title']}>{t('title')}</h1>
      <span className={styles['who']}>
        <span className={styles['name']}>{agent.name}</span>
        <Badge tone="accent">{label('role', agent.role)}</Badge>
      </span>
      <LanguageSelect
        label={t('language.label')}
        value={language}
        short
        onChange={(next) => setLanguage(next, true)}
      />
      <IconButton label={t('logout')} onClick={onLogout}>
        <Icon name="leave" />
      </IconButton>
    </header>
  );
}
