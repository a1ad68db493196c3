import { describe, expect, it } from 'vitest';
import { type Cells, csvOf, problemsOf, rowsOf } from './portfolio.fixture.ts';

const caseOf = (cells: Cells = {}) => rowsOf(csvOf(cells)).cases[0]!;

const BUSINESS: Cells = {
  debtor_kind: 'business',
  date_of_birth: '',
  id_digits: '8841',
  principal: '300.10',
  invoices: 'FV/1|45|100.05;FV/2|2026-02-01|200.05',
};

describe('the invoices of a business', () => {
  it('are read with due days in either form and ids of their own', () => {
    const { id, invoices } = caseOf(BUSINESS);
    expect(invoices).toEqual([
      { id: `${id}_1`, number: 'FV/1', dueOn: '2026-01-16', balance: 10_005, disputed: false },
      { id: `${id}_2`, number: 'FV/2', dueOn: '2026-02-01', balance: 20_005, disputed: false },
    ]);
  });

  it('sum to the principal, and the oldest is due when the case is', () => {
    const wrong: [string, Cells][] = [
      ['sum', { principal: '300.09' }],
      ['oldest', { days_past_due: '44' }],
      ['consumer', { debtor_kind: 'consumer' }],
      ['three parts', { invoices: 'FV/1|45' }],
      ['three parts', { invoices: 'FV/1|45|300.10|x' }],
      ['due day', { invoices: 'FV/1|soon|300.10' }],
      ['amount', { invoices: 'FV/1|45|300,10' }],
      ['amount', { invoices: 'FV/1|45|0' }],
      ['number', { invoices: '|45|300.10' }],
      ['twice', { invoices: 'FV/1|45|100.05;fv/1|45|200.05' }],
      [
        'too many',
        { invoices: Array.from({ length: 101 }, (_, i) => `F${i}|45|3`).join(';'), principal: '303' },
      ],
      ['no invoice', { invoices: ';' }],
    ];
    for (const [words, cells] of wrong) {
      const found = problemsOf(csvOf({ ...BUSINESS, ...cells }));
      expect(found, JSON.stringify(cells)).toMatchObject([{ line: 2, column: 'invoices' }]);
      expect(found[0]!.problem).toContain(words);
    }
  });
});
