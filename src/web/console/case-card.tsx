import type { ConversationAnswer } from '../../contracts/index.ts';
import { Badge, Card, Fact, Facts } from '../design/index.ts';
import { useNow } from '../kit/use-now.ts';
import styles from './case-card.module.css';
import { useI18n } from './messages.ts';

/** The debt, its debtor and where the conversation stands. */
export function CaseCard({ data }: { readonly data: ConversationAnswer }) {
  const { t, label, format } = useI18n();
  const { case: debt } = data;
  const { debtor } = debt;
  const now = useNow(data.now);
  return (
    <Card title={t('case.title')} aside={<Badge>{label('state', debt.state)}</Badge>}>
      <p className={styles['title']}>{debt.title}</p>
      <Facts>
        <Fact name={t('case.balance')} strong>
          {format.money(debt.balance)}
        </Fact>
        <Fact name={t('case.principal')}>{format.money(debt.principal)}</Fact>
        <Fact name={t('case.interest')}>{format.money(debt.interest)}</Fact>
        <Fact name={t('case.fees')}>{format.money(debt.fees)}</Fact>
        <Fact name={t('case.due')}>{format.day(debt.dueOn)}</Fact>
        <Fact name={t('case.overdue')}>{debt.daysPastDue}</Fact>
        <Fact name={t('case.history')}>
          {debt.kept} / {debt.broken}
        </Fact>
        <Fact name={t('case.creditor')}>{debt.creditorName}</Fact>
      </Facts>
      <Facts>
        <Fact name={t('case.debtor')}>{t(`kind.${debtor.kind}`)}</Fact>
        <Fact name={t('case.place')}>
          {format.country(debtor.country)}, {format.languageName(data.locale)}
        </Fact>
        <Fact name={t('case.localTime')}>
          {format.timeIn(now, debtor.timeZone)} ({debtor.timeZone.replaceAll('_', ' ')})
        </Fact>
        <Fact name={t('case.flow')}>
          <code className={styles['state']}>{data.stateName}</code>
        </Fact>
      </Facts>
      {debt.invoices.length > 0 && (
        <div>
          <p className={styles['subtitle']}>{t('case.invoices')}</p>
          <Facts>
            {debt.invoices.map(({ number, dueOn, balance, disputed }) => (
              <Fact key={number} name={`${number} · ${format.day(dueOn)}`}>
                {format.money(balance)} {disputed && <Badge tone="warn">{t('case.disputed')}</Badge>}
              </Fact>
            ))}
          </Facts>
        </div>
      )}
    </Card>
  );
}
