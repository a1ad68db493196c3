import type { ConversationAnswer, MoneyView } from '../../contracts/index.ts';
import { Card, Fact, Facts } from '../design/index.ts';
import { CaseCard } from './case-card.tsx';
import styles from './context-pane.module.css';
import { DecideCard } from './decide-card.tsx';
import { useI18n } from './messages.ts';
import { OfferSummary } from './offer-summary.tsx';

const MEANS = ['income', 'expenses', 'disposable', 'totalDebts'] as const;

/** What an agent needs beside the words: what waits for a decision, the case, means, offers, agreement. */
export function ContextPane({
  data,
  onMoved,
}: {
  readonly data: ConversationAnswer;
  readonly onMoved: () => Promise<void>;
}) {
  const { t, format } = useI18n();
  const { counter, support, agreement, offers, affordability } = data;
  const means = MEANS.flatMap((name) => {
    const money: MoneyView | undefined = affordability[name];
    return money === undefined ? [] : [{ name, money }];
  });
  return (
    <div className={styles['pane']}>
      {counter !== null && support !== null && (
        <DecideCard data={data} counter={counter} support={support} onMoved={onMoved} />
      )}
      {agreement !== null && (
        <Card title={t('agreement.title')}>
          <OfferSummary offer={agreement} />
        </Card>
      )}
      <CaseCard data={data} />
      {means.length > 0 && (
        <Card title={t('means.title')}>
          <Facts>
            {means.map(({ name, money }) => (
              <Fact key={name} name={t(`means.${name}`)}>
                {format.money(money)}
              </Fact>
            ))}
          </Facts>
        </Card>
      )}
      {offers.length > 0 && (
        <Card title={t('offers.title')}>
          <ol className={styles['offers']}>
            {offers.map((offer) => (
              <li key={offer.id}>
                <OfferSummary offer={offer} scored />
              </li>
            ))}
          </ol>
        </Card>
      )}
    </div>
  );
}
