import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '../design/index.ts';
import styles from './composer.module.css';

/** Enter sends and Shift+Enter breaks the line; on a touch keyboard Enter breaks the line. */
export function Composer({
  label,
  placeholder,
  sendLabel,
  onSend,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly sendLabel: string;
  readonly onSend: (text: string) => void;
}) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const send = (): void => {
    const words = text.trim();
    if (words === '') return;
    onSend(words);
    setText('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const breaksLine = event.shiftKey || event.nativeEvent.isComposing || touchKeyboard();
    if (event.key !== 'Enter' || breaksLine) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles['composer']} onSubmit={onSubmit}>
      <label className="visually-hidden" htmlFor="composer">
        {label}
      </label>
      <textarea
        id="composer"
        ref={field}
        className={styles['field']}
        rows={1}
        value={text}
        placeholder={placeholder}
        enterKeyHint={touchKeyboard() ? 'enter' : 'send'}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="submit"
        className={styles['send']}
        aria-label={sendLabel}
        title={sendLabel}
        disabled={text.trim() === ''}
      >
        <Icon name="send" />
      </button>
    </form>
  );
}

function touchKeyboard(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
