import { type FormEvent, useState } from 'react';
import type { DemoCase } from '../../contracts/index.ts';
import { Button, Icon, Mark, TextField } from '../design/index.ts';
import { ApiError } from '../kit/api-client.ts';
import { chosenLanguage, languageOf } from '../kit/language.ts';
import { LanguageSelect } from '../kit/language-select.tsx';
import { chatApi } from './chat-api.ts';
import { DemoPicker } from './demo-picker.tsx';
import { type ChatKey, useI18n } from './messages.ts';
import styles from './start-screen.module.css';

/** Asks for the reference of the letter; in demo mode offers people to play. */
export function StartScreen({
  demoCases,
  onOpened,
}: {
  readonly demoCases: readonly DemoCase[];
  readonly onOpened: (reference: string) => void;
}) {
  const { t, language, setLanguage } = useI18n();
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<ChatKey | undefined>();
  const [busy, setBusy] = useState('');

  const open = async (wanted: string, locale: string | undefined): Promise<void> => {
    setBusy(wanted);
    setProblem(undefined);
    try {
      const { opened } = await chatApi.open({ reference: wanted, ...(locale !== undefined && { locale }) });
      if (opened) onOpened(wanted);
      else setProblem('start.unknown');
    } catch (error) {
      setProblem(error instanceof ApiError && error.status === 429 ? 'start.busy' : 'start.failed');
    } finally {
      setBusy('');
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = reference.trim();
    if (wanted === '') setProblem('start.empty');
    else void open(wanted, chosenLanguage());
  };
  const play = (demoCase: DemoCase): void => {
    const spoken = languageOf(demoCase.locale);
    if (spoken !== undefined) setLanguage(spoken, false);
    void open(demoCase.reference, undefined);
  };

  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        <span className={styles['brand']}>
          <Mark size={28} /> {t('name')}
        </span>
        <LanguageSelect
          label={t('language.label')}
          value={language}
          onChange={(next) => setLanguage(next, true)}
        />
      </header>
      <div className={styles['columns']}>
        <form className={styles['form']} onSubmit={submit} noValidate>
          <h1>{t('start.title')}</h1>
          <p className={styles['soft']}>{t('start.text')}</p>
          <TextField
            label={t('start.reference')}
            hint={t('start.hint')}
            problem={problem === undefined ? undefined : t(problem)}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
            name="reference"
            maxLength={64}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
          />
          <Button type="submit" look="solid" busy={busy !== ''}>
            {t('start.open')}
          </Button>
          <p className={styles['private']}>
            <Icon name="lock" size={16} /> {t('start.private')}
          </p>
        </form>
        {demoCases.length > 0 && <DemoPicker cases={demoCases} busy={busy} onPick={play} />}
      </div>
    </main>
  );
}
