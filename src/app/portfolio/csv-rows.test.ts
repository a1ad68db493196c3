import { describe, expect, it } from 'vitest';
import { NEEDED_COLUMNS } from './columns.ts';
import { readCsv } from './csv-rows.ts';
import { csvOf, placesOf, problemsOf, rowsOf } from './portfolio.fixture.ts';

const file = csvOf({}, { title: 'prąd, gaz; woda' }, { title: 'zwany "Różą"' });
const cases = rowsOf(file).cases;

describe('a portfolio file', () => {
  it('is read the same with any line ends, a byte-order mark and other separators', () => {
    expect(cases.map(({ title }) => title)).toEqual([
      'energia elektryczna',
      'prąd, gaz; woda',
      'zwany "Różą"',
    ]);
    const lines = file.split('\n');
    const mixed = `${lines[0]}\r\n${lines.slice(1).join('\n')}`;
    const variants = [
      `\uFEFF${file}`,
      file.replaceAll('\n', '\r\n'),
      file.replaceAll('\n', '\r'),
      mixed,
      file.trimEnd(),
      file.replaceAll('","', '";"').replace(/^.*$/m, (header) => header.replaceAll(',', ';')),
      file.replaceAll('","', '"\t"').replace(/^.*$/m, (header) => header.replaceAll(',', '\t')),
    ];
    for (const variant of variants) expect(rowsOf(variant).cases).toEqual(cases);
  });

  it('has its columns in any order and case', () => {
    const turned = file
      .trimEnd()
      .split('\n')
      .map((line) =>
        [...line.matchAll(/"(?:[^"]|"")*"|[^,]+/g)]
          .map(([cell]) => cell)
          .reverse()
          .join(','),
      )
      .join('\n');
    expect(rowsOf(turned).cases).toEqual(cases);
    expect(rowsOf(file.replace('reference,', 'Reference ,')).cases).toEqual(cases);
  });

  it('numbers its lines as an editor does, over line breaks and blank lines', () => {
    const [header, ...rows] = file.trimEnd().split('\n');
    const broken = rows[1]!.replace('prąd', 'prąd\nciepło');
    const bad = csvOf({ currency: 'XXL' }).split('\n')[1]!.replace('204', '205');
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [header, rows[0], '', broken, ',,', rows[2], bad]
        .join('\n')
        .replace(',,', ',,'.padEnd(27, ','));
      expect(placesOf(text.replaceAll('\n', end))).toEqual(['4 title', '8 currency']);
    }
  });

  it('that is empty, has no header or no rows is refused', () => {
    for (const text of ['', '\uFEFF', '\n\n', '   \n']) {
      expect(problemsOf(text)).toMatchObject([{ place: expect.stringMatching(/^file\.csv, line 1$/) }]);
    }
    expect(problemsOf(file.split('\n')[0]!)).toMatchObject([{ line: 2, problem: 'there are no rows' }]);
    const [found, ...more] = problemsOf(file.split('\n').slice(1).join('\n'));
    expect([found?.line, more]).toEqual([1, []]);
    expect(JSON.stringify(found)).not.toContain('Nowak');
  });

  it('has its unknown, doubled and nameless columns listed, and its rows looked at all the same', () => {
    const [header, ...rows] = csvOf({ principal: '12,50' }).trimEnd().split('\n');
    const text = [`${header},nickname,title,,constructor`, ...rows.map((row) => `${row},"","","",""`)].join(
      '\n',
    );
    expect(problemsOf(text).map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '1 there is no column nickname',
      '1 column title stands twice',
      '1 column 31 has no name',
      '1 there is no column constructor',
      '2 is not an amount',
    ]);
  });

  it('has each missing column listed once', () => {
    expect(placesOf('reference,email\nA,no\nB,no\n')).toEqual([
      ...NEEDED_COLUMNS.slice(1).map((name) => `1 ${name}`),
      '2 due_on',
      '2 date_of_birth',
      '2 email',
      '3 due_on',
      '3 date_of_birth',
      '3 email',
    ]);
  });

  it('has a row with too few or too many cells refused', () => {
    const [header, row] = csvOf({}).split('\n');
    expect(problemsOf(`${header}\n${row},x\nx,y\n`)).toMatchObject([
      { line: 2, problem: 'has 29 cells where the header has 28' },
      { line: 3, problem: 'has 2 cells where the header has 28' },
    ]);
  });

  it('has broken quotes told with their line, beside the problems of other rows', () => {
    const [header, row] = csvOf({ principal: 'x' }).split('\n');
    const inner = row!.replace('"Anna Nowak"', 'Anna "Nowak"');
    const open = row!.replace('"Anna Nowak"', '"Anna Nowak');
    expect(problemsOf([header, inner, row, open, row!.replace('204', '205')].join('\n'))).toMatchObject([
      { line: 2, problem: 'has a quote where none can stand' },
      { line: 3, column: 'principal' },
      { line: 4, problem: 'has a quote where none can stand' },
      { line: 5, column: 'principal' },
    ]);
    const { rows, problems } = readCsv('name,title\na,b\n"c,d\ne,f\n\n\n', 'f');
    expect(rows).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, problem: 'a quote is opened and never closed' });
  });
});
