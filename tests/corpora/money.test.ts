import { describe, expect, it } from 'vitest';
import { measureMoney } from '../../src/understanding/eval/money.ts';
import { numberSets } from '../../src/understanding/eval/number-sets.ts';
import type { EvalRow } from '../../src/understanding/eval/row.ts';
import { findMoney, findNumbers } from '../../src/understanding/values/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';
import { ratesBy } from './understood.ts';

describe.runIf(corpusRuns('money-formatted.jsonl'))('amounts as locales print them', () => {
  const rows = corpusRows<EvalRow>('money-formatted.jsonl');
  const values = ratesBy(
    rows,
    ({ locale }) => locale!,
    (row) => measureMoney(row).value,
  );
  const currencies = ratesBy(
    rows,
    ({ locale }) => locale!,
    (row) => measureMoney(row).iso,
  );

  it.each(Object.keys(values))('%s: 98 in 100 figures, 95 in 100 currencies', (locale) => {
    expect(values[locale]!.rate, values[locale]!.failed.join(' ')).toBeGreaterThanOrEqual(0.98);
    expect(currencies[locale]!.rate, currencies[locale]!.failed.join(' ')).toBeGreaterThanOrEqual(0.95);
  });
});

describe.runIf(corpusRuns('spoken-money.jsonl'))('amounts spelled out with their hundredths', () => {
  const rates = ratesBy(
    corpusRows<EvalRow>('spoken-money.jsonl'),
    ({ lang }) => lang!,
    numberSets['spoken-money']!,
  );

  it.each(['en', 'pl', 'pt', 'es'])('%s: 95 in 100', (lang) => {
    expect(rates[lang]!.rate, rates[lang]!.failed.join(' ')).toBeGreaterThanOrEqual(0.95);
  });
});

describe.runIf(corpusRuns('money.jsonl'))('amounts in sentences', () => {
  const rates = ratesBy(corpusRows<EvalRow>('money.jsonl'), ({ lang }) => lang!, numberSets['money']!);

  it.each([
    ['en', 0.95],
    ['pl', 0.9],
    ['pt', 0.95],
    ['es', 0.95],
  ] as const)('%s: at least %d of the clean cases', (lang, least) => {
    expect(rates[lang]!.rate, rates[lang]!.failed.join(' ')).toBeGreaterThanOrEqual(least);
  });
});

interface BankRow extends EvalRow {
  readonly expected: {
    readonly slots?: { readonly amount_of_money?: { readonly value: { amount: number; currency: string } } };
  };
}

describe.runIf(corpusRuns('nlupp-banking.jsonl'))('amounts that callers of a bank name', () => {
  const rows = corpusRows<BankRow>('nlupp-banking.jsonl');
  const options = { language: 'en', locale: 'en-GB' } as const;

  it('are read, and none is heard where none was named', () => {
    const missed = rows.filter(({ input, expected }) => {
      const wanted = expected.slots?.amount_of_money?.value;
      const found = findMoney(input, options);
      if (wanted === undefined) return found.length > 0;
      if (wanted.currency === 'ambiguous')
        return !findNumbers(input, options).some(({ value }) => value === wanted.amount);
      return !found.some(({ value, currency }) => value === wanted.amount && currency === wanted.currency);
    });
    expect(missed.map(({ input }) => input)).toEqual([]);
  });
});

describe.runIf(corpusRuns('massive-slots.jsonl'))('sentences without an amount', () => {
  it('at most 1 in 100 is heard as money', () => {
    const rows = corpusRows<EvalRow>('massive-slots.jsonl').filter(
      ({ expected }) => !('currency_name' in (expected as object)),
    );
    const locales = { en: 'en-US', pl: 'pl-PL', es: 'es-ES', pt: 'pt-BR' };
    const heard = rows.filter(
      ({ input, lang }) => findMoney(input, { language: lang!, locale: locales[lang!] }).length > 0,
    );
    expect(heard.length / rows.length).toBeLessThanOrEqual(0.01);
  });
});
