import type { OfferView, ReasonView } from '../../contracts/index.ts';
import { Badge } from '../design/index.ts';
import { type ConsoleI18n, useI18n } from './messages.ts';
import styles from './offer-summary.module.css';

/** Terms in a few lines: kind, total, when, and on request the whole schedule. `scored`: why it stands here. */
export function OfferSummary({
  offer,
  scored = false,
  brief = false,
}: {
  readonly offer: OfferView;
  readonly scored?: boolean;
  /** Without the schedule. */
  readonly brief?: boolean;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { schedule } = offer;
  return (
    <div className={styles['offer']}>
      <p className={styles['head']}>
        <strong>{t(`offer.kind.${offer.kind}`)}</strong>
        <span className={styles['total']}>{format.money(offer.total)}</span>
        {offer.discountBasisPoints > 0 && (
          <Badge tone="accent">
            {t('offer.discount', { share: format.percent(offer.discountBasisPoints) })}
          </Badge>
        )}
        {scored && <Badge>{t('offer.score', { score: Math.round(offer.score) })}</Badge>}
      </p>
      <p className={styles['soft']}>{termsText(offer, i18n)}</p>
      {scored && (
        <p className={styles['soft']}>
          {[
            ...offer.reasons.map((reason) => reasonText(reason, offer, i18n)),
            t('offer.expected', { amount: format.money(offer.expectedValue) }),
            t('offer.expires', { day: format.day(offer.expiresOn) }),
          ].join(' · ')}
        </p>
      )}
      {schedule.length > 1 && !brief && (
        <details className={styles['schedule']}>
          <summary>{t('offer.schedule')}</summary>
          <ol>
            {schedule.map(({ dueOn, amount }) => (
              <li key={dueOn}>
                <span>{format.day(dueOn)}</span>
                <span>{format.money(amount)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

/** "6 payments, first 80.00 on 10 Dec". */
function termsText({ schedule }: OfferView, { t, format }: ConsoleI18n): string {
  const first = schedule[0];
  if (first === undefined) return '';
  const values = { n: schedule.length, amount: format.money(first.amount), day: format.day(first.dueOn) };
  return t(schedule.length === 1 ? 'offer.once' : 'offer.plan', values);
}

function reasonText(
  { code, params }: ReasonView,
  { total: { currency } }: OfferView,
  { t, has, label, format }: ConsoleI18n,
): string {
  const key = `why.reason.${code}`;
  const amount = params?.['amount'];
  if (!has(key)) return label('why.reason', code);
  return t(key, { amount: typeof amount === 'number' ? format.money({ amount, currency }) : '' });
}
