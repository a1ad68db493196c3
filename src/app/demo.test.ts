import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFlow, requireRelease } from '../dialogue/index.ts';
import { daysPastDue, proposeOffers } from '../domain/index.ts';
import { addDays, localDate } from '../kernel/index.ts';
import { ROOT, readContent } from './content.ts';
import { parsePortfolioFile } from './portfolio/import-portfolio.ts';

const TODAY = localDate('2026-11-24');
const bytes = readFileSync(join(ROOT, 'demo', 'portfolio.csv'));

function rowsOn(today: typeof TODAY) {
  const rows = parsePortfolioFile(bytes, { place: 'demo/portfolio.csv', today: () => today });
  if ('problems' in rows) throw new Error(JSON.stringify(rows.problems));
  return rows;
}

const { cases, contacts } = rowsOn(TODAY);
const count = (of: (debt: (typeof cases)[number]) => string, wanted: string) =>
  cases.filter((debt) => of(debt) === wanted).length;

/** Numbers that reach nobody: set aside for fiction, or no subscriber's number can begin so. */
const FICTITIOUS = [
  /^\+1\d{3}55501\d{2}$/,
  /^\+447700900\d{3}$/,
  /^\+442079460\d{3}$/,
  /^\+(48|34|351)000\d{6}$/,
  /^\+48\d{2}000\d{4}$/,
  /^\+55\d{2}0\d{7,8}$/,
  /^\+52\d{2}0000\d{4}$/,
];

describe('the demo portfolio', () => {
  it('can be laid on any day', () => {
    for (const days of [0, 97, 400, 4_000])
      expect(rowsOn(addDays(TODAY, days)).cases).toHaveLength(cases.length);
  });

  it('has cases in seven countries, six currencies and four languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(44);
    for (const country of ['PL', 'BR', 'ES', 'US']) {
      expect(
        count(({ debtor }) => debtor.country, country),
        country,
      ).toBeGreaterThanOrEqual(9);
    }
    for (const country of ['MX', 'PT', 'GB']) {
      expect(
        count(({ debtor }) => debtor.country, country),
        country,
      ).toBeGreaterThanOrEqual(2);
    }
    expect(new Set(cases.map(({ currency }) => currency))).toEqual(
      new Set(['PLN', 'BRL', 'EUR', 'USD', 'MXN', 'GBP']),
    );
    expect(new Set(cases.map(({ debtor }) => debtor.locale.slice(0, 2)))).toEqual(
      new Set(['pl', 'pt', 'es', 'en']),
    );
  });

  it('has debts before they are due and up to 900 days after', () => {
    const ages = cases.map((debt) => daysPastDue(debt, TODAY));
    for (const [from, to, least] of [
      [-30, -1, 4],
      [0, 30, 7],
      [31, 90, 8],
      [91, 180, 8],
      [181, 360, 6],
      [361, 910, 4],
    ] as const) {
      expect(
        ages.filter((age) => age >= from && age <= to).length,
        `${from} to ${to}`,
      ).toBeGreaterThanOrEqual(least);
    }
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(-30);
    expect(Math.max(...ages)).toBeLessThanOrEqual(910);
  });

  it('has businesses with two to five invoices, and consumers without', () => {
    for (const { debtor, invoices } of cases) {
      if (debtor.kind === 'consumer') expect(invoices).toEqual([]);
      else expect(invoices.length >= 2 && invoices.length <= 5).toBe(true);
    }
    expect(count(({ debtor }) => debtor.kind, 'business')).toBeGreaterThanOrEqual(10);
  });

  it('reaches nobody', () => {
    const phones = [
      ...contacts.filter(({ channel }) => channel !== 'email').map(({ address }) => address),
      ...cases.map(({ creditor }) => creditor.phone.replace(/[\s()-]/g, '')),
    ];
    expect(phones.filter((phone) => !FICTITIOUS.some((range) => range.test(phone)))).toEqual([]);
    const emails = contacts.filter(({ channel }) => channel === 'email').map(({ address }) => address);
    expect(emails.filter((email) => !email.endsWith('.example'))).toEqual([]);
  });

  it('verifies by four digits of an id, as the conversation asks for them', () => {
    const ids = cases.flatMap(({ debtor }) => debtor.factors.filter(({ kind }) => kind === 'id_digits'));
    expect(ids.filter(({ value }) => !/^\d{4}$/.test(value))).toEqual([]);
  });

  it('has a flow and an offer for every debt, priced in its currency', () => {
    const release = requireRelease(readContent());
    const flows = new Set<string>();
    for (const debt of cases) {
      const id = chooseFlow(release, debt, TODAY);
      const { policy } = release.flows.get(id)!;
      flows.add(id);
      expect(policy.amounts[debt.currency], `${id} ${debt.currency}`).toBeDefined();
      const offers = proposeOffers({ case: debt, policy, affordability: {}, today: TODAY, concessions: 0 });
      expect(offers.length, debt.reference).toBeGreaterThanOrEqual(1);
    }
    expect(flows).toEqual(new Set(release.flows.keys()));
  });
});
