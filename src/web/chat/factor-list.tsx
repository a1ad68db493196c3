import type { DemoCase } from '../../contracts/index.ts';
import { Fact, Facts } from '../design/index.ts';
import { useI18n } from './messages.ts';

/** The answers that verify an invented debtor. */
export function FactorList({ factors }: { readonly factors: DemoCase['factors'] }) {
  const { t } = useI18n();
  return (
    <Facts>
      {factors.map(({ kind, value }) => (
        <Fact key={kind} name={t(`factor.${kind}`)}>
          {value}
        </Fact>
      ))}
    </Facts>
  );
}
