import { type FormEvent, useState } from 'react';
import type { AgentView } from '../../contracts/index.ts';
import { Button, Mark, Notice, TextField } from '../design/index.ts';
import { LanguageSelect } from '../kit/language-select.tsx';
import { useAct } from '../kit/use-act.ts';
import { consoleApi } from './console-api.ts';
import { failureText } from './failure-text.ts';
import styles from './login-screen.module.css';
import { useI18n } from './messages.ts';

export function LoginScreen({
  ended,
  onLogin,
}: {
  /** A session ended while it was in use. */
  readonly ended: boolean;
  readonly onLogin: (agent: AgentView) => void;
}) {
  const i18n = useI18n();
  const { t, language, setLanguage } = i18n;
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { busy, failure, run } = useAct();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run(async () => onLogin((await consoleApi.login({ login, password })).agent));
  };
  return (
    <main className={styles['page']}>
      <form className={styles['form']} onSubmit={submit}>
        <header className={styles['head']}>
          <Mark size={36} />
          <LanguageSelect
            label={t('language.label')}
            value={language}
            onChange={(next) => setLanguage(next, true)}
          />
        </header>
        <h1>{t('login.title')}</h1>
        {ended && failure === undefined && <Notice tone="info">{t('login.ended')}</Notice>}
        {failure !== undefined && <Notice tone="danger">{failureText(failure, i18n)}</Notice>}
        <TextField
          label={t('login.login')}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField
          label={t('login.password')}
          type="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          required
        />
        <Button type="submit" look="solid" busy={busy}>
          {t('login.submit')}
        </Button>
      </form>
    </main>
  );
}
