import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, localDate } from '../../kernel/index.ts';
import { COLUMNS, type ColumnName } from './columns.ts';
import { parsePortfolio } from './parse-portfolio.ts';
import { type Cells, csvOf, placesOf, problemsOf, rowsOf } from './portfolio.fixture.ts';

const caseOf = (cells: Cells = {}) => rowsOf(csvOf(cells)).cases[0]!;

describe('a row of a portfolio', () => {
  it('becomes the case it describes', () => {
    expect(caseOf()).toEqual({
      id: expect.stringMatching(/^case_[0-9a-f]{24}$/),
      reference: 'ZP 204 118',
      portfolioId: expect.stringMatching(/^portfolio_[0-9a-f]{24}$/),
      creditor: {
        id: expect.stringMatching(/^creditor_[0-9a-f]{24}$/),
        name: 'Zorzanka Energia S.A.',
        publicName: 'Zorzanka',
        role: 'first_party',
        phone: '+48 22 000 01 20',
        address: 'ul. Zmyślona 4, 00-950 Warszawa',
      },
      debtor: {
        id: expect.stringMatching(/^debtor_[0-9a-f]{24}$/),
        kind: 'consumer',
        name: 'Anna Nowak',
        givenName: 'Anna',
        country: 'PL',
        locale: 'pl-PL',
        timeZone: 'Europe/Warsaw',
        factors: [
          { kind: 'date_of_birth', value: '1980-02-29' },
          { kind: 'postcode', value: '00-950' },
        ],
      },
      title: 'energia elektryczna',
      currency: 'PLN',
      principal: 123_450,
      interest: 1_205,
      fees: 40,
      balance: 124_695,
      dueOn: '2026-01-16',
      invoices: [],
      state: 'open',
      history: { kept: 0, broken: 0 },
    });
  });

  it('has the same ids each time, by its reference without case and spaces', () => {
    const ids = ({ id, debtor, creditor, portfolioId }: ReturnType<typeof caseOf>) => [
      id,
      debtor.id,
      creditor.id,
      portfolioId,
    ];
    expect(ids(caseOf({ principal: '1', reference: 'zp204118' }))).toEqual(ids(caseOf()));
    expect(caseOf({ reference: 'ZP 204 119' }).id).not.toBe(caseOf().id);
  });

  it('is due on its day or that many days ago at the debtor', () => {
    expect(caseOf({ days_past_due: '', due_on: '2025-12-31' }).dueOn).toBe('2025-12-31');
    expect(caseOf({ days_past_due: '-14' }).dueOn).toBe('2026-03-16');
    const text = csvOf({
      days_past_due: '0',
      country: 'MX',
      time_zone: 'America/Tijuana',
      postcode: '22000',
    });
    const today = (zone: string) => localDate(zone === 'America/Tijuana' ? '2026-03-01' : '2026-03-02');
    expect(parsePortfolio(text, { today, place: 'f' })).toMatchObject({ cases: [{ dueOn: '2026-03-01' }] });
    for (const cells of [
      { days_past_due: '' },
      { due_on: '2026-01-16' },
      { days_past_due: '', due_on: '2026-02-30' },
      { days_past_due: '', due_on: '2027-03-03' },
      { days_past_due: '', due_on: '1900-01-01' },
    ]) {
      expect(placesOf(csvOf(cells)), JSON.stringify(cells)).toEqual(['2 due_on']);
    }
    for (const days_past_due of ['-366', '36501', '4.5', '1e2', 'ten', '9'.repeat(400)]) {
      expect(placesOf(csvOf({ days_past_due }))).toEqual(['2 days_past_due']);
    }
  });

  it('has amounts that are exact in its currency', () => {
    expect(caseOf({ currency: 'jpy', principal: '1500', interest: '', fees: '' })).toMatchObject({
      currency: 'JPY',
      balance: 1_500,
    });
    const wrong: [ColumnName, string][] = [
      ['principal', ''],
      ['principal', '0.00'],
      ['principal', '12,50'],
      ['principal', '1,234.50'],
      ['principal', '-5'],
      ['principal', '1.005'],
      ['interest', 'free'],
      ['fees', '99999999999999999'],
      ['currency', 'XXL'],
      ['currency', ''],
    ];
    for (const [column, cell] of wrong) {
      expect(placesOf(csvOf({ [column]: cell })), `${column} ${cell}`).toEqual([`2 ${column}`]);
    }
    expect(placesOf(csvOf({ principal: '90071992547409.91' }))).toEqual(['2 principal']);
  });

  it('refuses what is not one of the known values', () => {
    const wrong: [ColumnName, string][] = [
      ['creditor_role', 'owner'],
      ['creditor_phone', 'call us'],
      ['debtor_kind', ''],
      ['locale', 'de-DE'],
      ['locale', 'pl_PL!'],
      ['kept', '-1'],
      ['broken', '1001'],
      ['title', 'prąd\u0007'],
      ['name', ' '],
    ];
    for (const [column, cell] of wrong) {
      expect(placesOf(csvOf({ [column]: cell })), `${column} ${cell}`).toEqual([`2 ${column}`]);
    }
  });

  it('refuses a cell of any length but its own', () => {
    const long = 'x'.repeat(100_000);
    for (const column of [
      'reference',
      'creditor',
      'name',
      'title',
      'postcode',
      'invoices',
      'email',
      'id_digits',
    ] as const) {
      expect(placesOf(csvOf({ [column]: long })), column).toEqual([`2 ${column}`]);
    }
    for (const column of [
      'principal',
      'days_past_due',
      'country',
      'currency',
      'time_zone',
      'phone',
    ] as const) {
      expect(placesOf(csvOf({ [column]: '1'.repeat(100_000) })), column).toEqual([`2 ${column}`]);
    }
    expect(caseOf({ title: 'ż'.repeat(LIMITS.importFieldChars.value) }).title).toHaveLength(200);
  });
});

describe('a portfolio', () => {
  it('is refused whole, with every problem of every line in order', () => {
    const text = csvOf({ currency: 'X', principal: 'x' }, {}, { name: '', country: 'x', locale: 'x' });
    expect(placesOf(text)).toEqual(['2 currency', '2 principal', '4 country', '4 name', '4 locale']);
    expect(problemsOf(text)[0]).toEqual({
      line: 2,
      column: 'currency',
      place: 'file.csv, line 2, currency',
      problem: 'is not a currency',
      fix: 'use its three letters of ISO 4217',
    });
  });

  it('has every reference once, without case and spaces', () => {
    expect(problemsOf(csvOf({}, { reference: 'zp204118' }, {}, { reference: 'ZP204 118' }))).toMatchObject([
      { line: 3, column: 'reference', problem: 'stands on line 2 already' },
      { line: 5, column: 'reference', problem: 'stands on line 2 already' },
    ]);
  });

  it('has one creditor told the same in all its rows', () => {
    const text = csvOf(
      {},
      { creditor_phone: '+48 22 000 01 21', creditor_role: 'third_party' },
      { creditor: 'Other' },
    );
    expect(placesOf(text).sort()).toEqual(['3 creditor_phone', '3 creditor_role']);
    expect(rowsOf(csvOf({}, {}, { creditor: 'Other', portfolio: 'Other' })).portfolios).toHaveLength(2);
  });

  it('tells the line of each case', () => {
    expect(rowsOf(csvOf({}, {}, {})).lines).toEqual([2, 3, 4]);
  });

  it('never repeats what stands in a cell', () => {
    const names = Object.keys(COLUMNS) as ColumnName[];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.stringMatching(/^[a-z]{3}[0-9]{7}[a-z#]{3}$/),
        (column, cell) => {
          expect(JSON.stringify(problemsOf(csvOf({ [column]: cell })))).not.toContain(cell);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read or refused, whatever the text', () => {
    const cell = fc.constantFrom(
      '',
      '1',
      '-1',
      '2026-01-01',
      'x',
      '"',
      ',',
      ';',
      '|',
      '\0',
      '\ud800',
      'PL',
      'PLN',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 4 }),
        fc.string(),
        (rows, tail) => {
          const text = [csvOf({}).split('\n')[0], ...rows.map((cells) => cells.join(',')), tail].join('\n');
          const found = parsePortfolio(text, {
            today: () => localDate('2026-03-02'),
            place: 'f',
          });
          expect('problems' in found && found.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
