import { type FormEvent, useState } from 'react';
import { Button, Icon, TextField } from '../design/index.ts';
import { chosenLanguage } from '../kit/language.ts';
import { type ChatKey, useI18n } from './messages.ts';
import styles from './start-screen.module.css';

/** Asks for the reference of the letter. */
export function StartForm({
  problem,
  busy,
  onOpen,
}: {
  /** What was wrong with the last try. */
  readonly problem: ChatKey | undefined;
  readonly busy: boolean;
  readonly onOpen: (reference: string, locale: string | undefined) => void;
}) {
  const { t } = useI18n();
  const [reference, setReference] = useState('');
  const [empty, setEmpty] = useState(false);
  const shown = empty ? 'start.empty' : problem;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = reference.trim();
    setEmpty(wanted === '');
    if (wanted !== '') onOpen(wanted, chosenLanguage());
  };
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <h1>{t('start.title')}</h1>
      <p className={styles['soft']}>{t('start.text')}</p>
      <TextField
        label={t('start.reference')}
        hint={t('start.hint')}
        problem={shown === undefined ? undefined : t(shown)}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
        name="reference"
        maxLength={64}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="go"
      />
      <Button type="submit" look="solid" busy={busy}>
        {t('start.open')}
      </Button>
      <p className={styles['private']}>
        <Icon name="lock" size={16} /> {t('start.private')}
      </p>
    </form>
  );
}
