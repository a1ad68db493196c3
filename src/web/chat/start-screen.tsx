import { useState } from 'react';
import type { DemoCase } from '../../contracts/index.ts';
import { ApiError } from '../kit/api-client.ts';
import { languageOf } from '../kit/language.ts';
import { PageHead } from '../kit/page-head.tsx';
import { chatApi } from './chat-api.ts';
import { DemoPicker } from './demo-picker.tsx';
import { type ChatKey, useI18n } from './messages.ts';
import { StartForm } from './start-form.tsx';
import styles from './start-screen.module.css';

/** The door of the chat: a reference, or in demo mode somebody to play. */
export function StartScreen({
  demoCases,
  onOpened,
}: {
  readonly demoCases: readonly DemoCase[];
  readonly onOpened: (reference: string) => void;
}) {
  const { t, language, setLanguage } = useI18n();
  const [problem, setProblem] = useState<ChatKey | undefined>();
  const [busy, setBusy] = useState(false);

  const open = async (reference: string, locale: string | undefined): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { opened } = await chatApi.open({ reference, ...(locale !== undefined && { locale }) });
      if (opened) onOpened(reference);
      else setProblem('start.unknown');
    } catch (error) {
      setProblem(error instanceof ApiError && error.status === 429 ? 'start.busy' : 'start.failed');
    } finally {
      setBusy(false);
    }
  };
  const play = (demoCase: DemoCase): void => {
    const spoken = languageOf(demoCase.locale);
    if (spoken !== undefined) setLanguage(spoken, false);
    void open(demoCase.reference, undefined);
  };

  return (
    <main className={styles['page']}>
      <PageHead
        name={t('name')}
        languageLabel={t('language.label')}
        language={language}
        onLanguage={(next) => setLanguage(next, true)}
      />
      <div className={styles['columns']}>
        <StartForm problem={problem} busy={busy} onOpen={(wanted, locale) => void open(wanted, locale)} />
        {demoCases.length > 0 && <DemoPicker cases={demoCases} busy={busy} onPick={play} />}
      </div>
    </main>
  );
}
