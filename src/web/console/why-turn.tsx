import type { ReactNode } from 'react';
import type { TurnView } from '../../contracts/index.ts';
import { Badge, classes, Notice } from '../design/index.ts';
import { type ConsoleI18n, useI18n } from './messages.ts';
import styles from './why-turn.module.css';

/** One turn: heard, understood, decided, effects, said. */
export function WhyTurn({ turn, open }: { readonly turn: TurnView; readonly open: boolean }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  return (
    <details className={styles['turn']} open={open}>
      <summary>
        <strong>{t('why.turn', { n: turn.turn })}</strong>
        <span className={styles['input']}>{inputText(turn, i18n)}</span>
        <time dateTime={turn.at}>{format.dayTime(turn.at)}</time>
      </summary>
      <div className={styles['body']}>
        {turn.failedClosed && <Notice tone="warn">{t('why.failedClosed')}</Notice>}
        <Part title={t('why.understood')}>
          <Understood turn={turn} />
        </Part>
        {turn.dropped.length > 0 && (
          <Part title={t('why.dropped')}>
            <ul className={styles['list']}>
              {turn.dropped.map(({ type, evidence, reason }) => (
                <li key={`${type} ${reason}`}>
                  <code>{type}</code> {evidence !== '' && <q>{evidence}</q>} <Badge>{reason}</Badge>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={t('why.decided')}>
          <Decided turn={turn} />
        </Part>
        {turn.effects.length > 0 && (
          <Part title={t('why.effects')}>
            <ul className={styles['list']}>
              {turn.effects.map(({ type, details }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a record of the past does not move
                <li key={i}>
                  <code>{type}</code> <Values values={details} />
                </li>
              ))}
            </ul>
          </Part>
        )}
        {turn.timers.length > 0 && (
          <Part title={t('why.timers')}>
            <ul className={styles['list']}>
              {turn.timers.map(({ type, id, event, dueAt }) => (
                <li key={`${type} ${id}`}>
                  <code>
                    {type} {event ?? id}
                  </code>{' '}
                  {dueAt !== undefined && format.dayTime(dueAt)}
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={t('why.said')}>
          <Said turn={turn} />
        </Part>
        <p className={styles['soft']}>
          {t('why.ms', { hear: Math.round(turn.hearMs), decide: Math.round(turn.decideMs) })} · {turn.channel}{' '}
          · {turn.flow} · {turn.release.slice(0, 12)}
        </p>
      </div>
    </details>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Understood({ turn }: { readonly turn: TurnView }) {
  const { t } = useI18n();
  const { model } = turn;
  return (
    <>
      <p className={styles['soft']}>
        {t(`via.${turn.via}`)} · {turn.language}
        {model !== undefined &&
          ` · ${model.model}, ${model.promptId} v${model.promptVersion}, ${Math.round(model.ms)} ms`}
        {model?.failure !== undefined && ` · ${model.failure}`}
      </p>
      <ul className={styles['list']}>
        {turn.commands.map(({ type, evidence, entities }) => (
          <li key={`${type} ${evidence}`}>
            <code>{type}</code> {evidence !== '' && <q>{evidence}</q>} <Values values={entities} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Decided({ turn }: { readonly turn: TurnView }) {
  const { t } = useI18n();
  return (
    <>
      <p>
        <code>{turn.stateBefore}</code> → <code>{turn.stateAfter}</code>
      </p>
      <ol className={styles['list']}>
        {turn.steps.map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record of the past does not move
          <li key={i}>
            <code>{step.event}</code>
            <ul className={styles['guards']}>
              {step.guards.map(({ name, passed }, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a record of the past does not move
                <li key={j} className={classes(passed ? styles['passed'] : styles['failed'])}>
                  {name}: {t(passed ? 'why.guard.passed' : 'why.guard.failed')}
                </li>
              ))}
            </ul>
            {step.actions.length > 0 && <span className={styles['soft']}>{step.actions.join(', ')}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

function Said({ turn }: { readonly turn: TurnView }) {
  const { t } = useI18n();
  const { phrasing } = turn;
  if (turn.said.length === 0) return <p className={styles['soft']}>{t('why.nothing')}</p>;
  return (
    <>
      {phrasing !== undefined && (
        <p className={styles['soft']}>
          {`${turn.tone ?? ''} · ${phrasing.model}, ${phrasing.promptId} v${phrasing.promptVersion}, ${Math.round(phrasing.ms)} ms`}
          {phrasing.failure !== undefined && ` · ${phrasing.failure}`}
          {phrasing.replies
            .filter(({ reasons }) => reasons.length > 0)
            .map(({ reply, reasons }) => ` · ${reply}: ${reasons.join(', ')}`)}
        </p>
      )}
      <ul className={styles['list']}>
        {turn.said.map(({ reply, text, check, slots }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record of the past does not move
          <li key={i}>
            <code>{reply}</code>{' '}
            <Badge tone={check === 'passed' ? 'accent' : 'warn'}>{t(`why.check.${check}`)}</Badge>
            <p className={styles['words']}>{text}</p>
            <Values values={slots} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A record of plain values as `name value` pairs; what is nested as JSON. */
function Values({ values }: { readonly values: Readonly<Record<string, unknown>> }) {
  const entries = Object.entries(values).filter(([, value]) => !isNothing(value));
  if (entries.length === 0) return null;
  const text = entries.map(([name, value]) => {
    const plain = typeof value === 'object' ? JSON.stringify(value) : String(value);
    return `${name} ${plain}`;
  });
  return <span className={styles['values']}>{text.join(' · ')}</span>;
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function inputText({ input }: TurnView, { t }: ConsoleI18n): string {
  switch (input.kind) {
    case 'debtor':
      return `“${input.text}”`;
    case 'timer':
      return t('why.timer', { event: input.text }) + (input.stale === true ? ` (${t('why.stale')})` : '');
    case 'person': {
      const event = [input.text, input.decision, input.reason].filter(Boolean).join(' · ');
      return t('why.person', { name: input.person ?? '', event });
    }
    case 'system':
      return input.text;
  }
}
