import type { AuthorityView, CounterView, TermsView } from '../../contracts/index.ts';
import { Fact, Facts } from '../design/index.ts';
import { type ConsoleI18n, useI18n } from './messages.ts';
import { OfferSummary } from './offer-summary.tsx';

/** What the debtor said, and the terms made whole by policy. */
export function TermsFacts({ counter: { terms, weighed } }: { readonly counter: CounterView }) {
  const i18n = useI18n();
  return (
    <>
      <Facts>
        {saidTerms(terms, i18n).map(([name, value]) => (
          <Fact key={name} name={name} strong={false}>
            {value}
          </Fact>
        ))}
      </Facts>
      {weighed !== null && <OfferSummary offer={weighed} />}
    </>
  );
}

function saidTerms(terms: TermsView, { t, format }: ConsoleI18n): readonly (readonly [string, string])[] {
  const { total, instalmentAmount, instalments, period, downPayment, firstDueOn, parts } = terms;
  const rows: (readonly [string, string])[] = [];
  if (total !== undefined) rows.push([t('terms.total'), format.money(total)]);
  if (instalments !== undefined) rows.push([t('terms.instalments'), String(instalments)]);
  if (instalmentAmount !== undefined)
    rows.push([t('terms.instalmentAmount'), format.money(instalmentAmount)]);
  if (period !== undefined) rows.push([t('terms.period'), t(`period.${period}`)]);
  if (downPayment !== undefined) rows.push([t('terms.downPayment'), format.money(downPayment)]);
  if (firstDueOn !== undefined) rows.push([t('terms.firstDueOn'), format.day(firstDueOn)]);
  for (const { dueOn, amount } of parts ?? []) rows.push([format.day(dueOn), format.money(amount)]);
  return rows;
}

/** How far the terms lie outside the bot's limits, and which limits those are. */
export function GapFacts({ counter: { gap, limitedBy } }: { readonly counter: CounterView }) {
  const { t, label, format } = useI18n();
  const rows: (readonly [string, string])[] = [];
  if (gap.total.amount > 0) rows.push([t('gap.total'), format.money(gap.total)]);
  if (gap.instalments > 0) rows.push([t('gap.instalments'), String(gap.instalments)]);
  if (gap.firstPayment.amount > 0) rows.push([t('gap.firstPayment'), format.money(gap.firstPayment)]);
  if (gap.instalmentAmount.amount > 0) {
    rows.push([t('gap.instalmentAmount'), format.money(gap.instalmentAmount)]);
  }
  if (gap.delayDays > 0) rows.push([t('gap.delayDays'), String(gap.delayDays)]);
  const limits = limitedBy.map((limit) => label('limit', limit)).join(', ');
  return (
    <Facts>
      {limits !== '' && <Fact name={t('decide.limits')}>{limits}</Fact>}
      {rows.length > 0 && (
        <Fact name={t('decide.gap')}>{rows.map(([name, value]) => `${name} ${value}`).join(' · ')}</Fact>
      )}
    </Facts>
  );
}

/** The limits of the reader's role for this case today. */
export function AuthorityFacts({ authority }: { readonly authority: AuthorityView }) {
  const { t, format } = useI18n();
  const { maxDiscountBasisPoints, maxLumpSumDiscountBasisPoints } = authority;
  const discounts = [maxDiscountBasisPoints, maxLumpSumDiscountBasisPoints].map((share) =>
    format.percent(share),
  );
  return (
    <Facts>
      <Fact name={t('authority.discount')}>{discounts.join(' / ')}</Fact>
      <Fact name={t('authority.instalments')}>{authority.maxInstalments}</Fact>
      <Fact name={t('authority.first')}>{format.percent(authority.minFirstPaymentBasisPoints)}</Fact>
      <Fact name={t('authority.begin')}>{t('days', { n: authority.firstPaymentWithinDays })}</Fact>
      <Fact name={t('authority.delay')}>{t('days', { n: authority.maxDelayDays })}</Fact>
      <Fact name={t('authority.duration')}>{t('days', { n: authority.maxDurationDays })}</Fact>
    </Facts>
  );
}
