import { useState } from 'react';
import type { PhonePerson, PhoneState } from '../../contracts/index.ts';
import { Button, Card, Fact, Facts, SelectField } from '../design/index.ts';
import styles from './controls.module.css';
import { useI18n } from './messages.ts';

/** Steps by which the clock can be put forward, in minutes. */
const STEPS = { hour: 60, day: 1_440, week: 10_080 } as const;
/** Shares of faults that can be chosen. */
const SHARES = [0, 0.1, 0.5, 1] as const;
const WIDE = '(min-width: 56rem)';

/** Around the phone: whose it is, what o'clock it is for the engine, what the carrier does wrong. */
export function Controls({
  state,
  person,
  onPerson,
  onForward,
  onFaults,
}: {
  readonly state: PhoneState;
  readonly person: PhonePerson | undefined;
  readonly onPerson: (reference: string) => void;
  readonly onForward: (minutes: number) => void;
  readonly onFaults: (faults: PhoneState['faults']) => void;
}) {
  const { t, format } = useI18n();
  const [open, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  return (
    <div className={styles['controls']}>
      <SelectField
        label={t('whose')}
        value={person?.reference ?? ''}
        onChange={(event) => onPerson(event.target.value)}
      >
        {state.people.map(({ reference, name, country, number }) => (
          <option key={reference} value={reference}>
            {name} · {country} · {number}
          </option>
        ))}
      </SelectField>
      <details className={styles['more']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('more')}</summary>
        <div className={styles['cards']}>
          {person !== undefined && <PersonCard person={person} />}
          <Card title={t('clock')}>
            <p className={styles['now']}>
              <time dateTime={state.now}>
                {format.dayHeading(state.now, Date.parse(state.now))} {format.time(state.now)}
              </time>
            </p>
            <div className={styles['steps']}>
              {(Object.keys(STEPS) as (keyof typeof STEPS)[]).map((step) => (
                <Button key={step} size="s" onClick={() => onForward(STEPS[step])}>
                  {t(`forward.${step}`)}
                </Button>
              ))}
            </div>
          </Card>
          <Card title={t('faults')}>
            <p className={styles['soft']}>{t('faults.hint')}</p>
            <div className={styles['faults']}>
              {Object.entries(state.faults).map(([fault, share]) => (
                <FaultSelect
                  key={fault}
                  fault={fault}
                  share={share}
                  onShare={(next) => onFaults({ ...state.faults, [fault]: next })}
                />
              ))}
            </div>
          </Card>
        </div>
      </details>
    </div>
  );
}

function PersonCard({ person }: { readonly person: PhonePerson }) {
  const { t, label } = useI18n();
  return (
    <Card title={t('answers')}>
      <Facts>
        <Fact name={t('reference')}>{person.reference}</Fact>
        {person.factors.map(({ kind, value }) => (
          <Fact key={kind} name={label('factor', kind)}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Card>
  );
}

function FaultSelect({
  fault,
  share,
  onShare,
}: {
  readonly fault: string;
  readonly share: number;
  readonly onShare: (share: number) => void;
}) {
  const { label, format } = useI18n();
  const percent = new Intl.NumberFormat(format.locale, { style: 'percent' });
  return (
    <SelectField
      label={label('fault', fault)}
      value={String(SHARES.findLast((one) => one <= share) ?? 0)}
      onChange={(event) => onShare(Number(event.target.value))}
    >
      {SHARES.map((one) => (
        <option key={one} value={String(one)}>
          {percent.format(one)}
        </option>
      ))}
    </SelectField>
  );
}
