import { describe, expect, it } from 'vitest';
import { CHECKS } from './checks.ts';
import { sourceFile, sourceFiles } from './source-file.ts';

const files = sourceFiles();

describe('the project', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(CHECKS)('keeps the rule: $rule', ({ find }) => {
    expect(files.flatMap(find)).toEqual([]);
  });
});

/** A bad sample of each rule, and what must pass although it looks alike. */
const SAMPLES: Record<string, { bad: [string, string][]; good: [string, string][] }> = {
  'no file is longer than 300 lines': {
    bad: [['src/domain/long.ts', 'x;\n'.repeat(301)]],
    good: [
      ['src/domain/long.ts', 'x;\n'.repeat(300)],
      ['src/understanding/words.data.ts', 'x;\n'.repeat(301)],
      ['src/understanding/data/words.ts', 'x;\n'.repeat(301)],
    ],
  },
  'no function is longer than 70 lines': {
    bad: [
      ['src/domain/a.ts', `function f() {\n${'x();\n'.repeat(69)}}`],
      ['src/domain/b.ts', `const f = () => {\n${'x();\n'.repeat(69)}};`],
      ['src/domain/c.ts', `class A { m() {\n${'x();\n'.repeat(69)}} }`],
      ['src/domain/d.test.ts', `it('x', () => {\n${'x();\n'.repeat(69)}});`],
    ],
    good: [
      ['src/domain/a.ts', `/**\n${' *\n'.repeat(9)} */\nfunction f() {\n${'x();\n'.repeat(68)}}`],
      ['src/domain/d.test.ts', `describe.each([1])('x', () => {\n${'x();\n'.repeat(99)}});`],
    ],
  },
  'the environment is read in src/app/config.ts only': {
    bad: [
      ['src/store/a.ts', 'const a = process.env;'],
      ['src/store/b.ts', "const a = process['env'].PORT;"],
      ['src/store/c.ts', "import { env } from 'node:process';"],
      ['src/store/e.ts', "import host from 'process';"],
      ['src/store/d.ts', 'const a = globalThis.process.env.PORT;'],
    ],
    good: [
      ['src/app/config.ts', 'const a = process.env;'],
      ['src/store/a.ts', 'process.on("exit", f); // process.env'],
      ['src/store/b.ts', "import { kill, pid } from 'node:process';"],
      ['src/store/c.ts', "import process from 'node:process';"],
      ['tests/a.ts', 'process.env.CI;'],
    ],
  },
  'the present is read in the clock only': {
    bad: [
      ['src/jobs/a.ts', 'const a = Date.now();'],
      ['src/jobs/b.ts', 'const a = new Date();'],
      ['src/jobs/c.ts', 'const a = new Date;'],
      ['src/jobs/d.ts', 'const a = Temporal.Now.instant();'],
      ['src/jobs/e.ts', 'const a = [1].map(Date.now);'],
    ],
    good: [
      ['src/kernel/clock.ts', 'const a = Date.now();'],
      ['src/jobs/a.ts', 'const a = new Date(at);'],
    ],
  },
  'nothing is left to Math.random': {
    bad: [['src/jobs/a.ts', 'const a = Math.random();']],
    good: [['src/jobs/a.ts', 'const a = Math.round(1);']],
  },
  'only the command line writes to the console': {
    bad: [
      ['src/jobs/a.ts', "console.log('x');"],
      ['src/jobs/b.ts', "globalThis.console.error('x');"],
    ],
    good: [
      ['src/app/cli/a.ts', "console.log('x');"],
      ['src/jobs/a.ts', "views.console('x');"],
    ],
  },
  'the door of a room begins with what the room is': {
    bad: [
      ['src/jobs/index.ts', "export { a } from './a.ts';"],
      ['src/jobs/index.ts', '/** store — the tables. */'],
    ],
    good: [
      ['src/jobs/index.ts', '/** jobs — the pumps. */'],
      ['src/jobs/index.ts', '/**\n * jobs — the pumps.\n */'],
      ['src/jobs/pump/index.ts', "export { a } from './a.ts';"],
    ],
  },
  'a door names what it lets through': {
    bad: [
      ['src/jobs/index.ts', "export * from './a.ts';"],
      ['src/jobs/b.ts', "export type * from './a.ts';"],
    ],
    good: [
      ['src/jobs/index.ts', "export { a } from './a.ts';"],
      ['src/jobs/b.ts', "export * as a from './a.ts';"],
    ],
  },
  'no folder or file is named after nothing': {
    bad: [
      ['src/jobs/utils/a.ts', ''],
      ['tests/helpers/a.ts', ''],
      ['src/jobs/helpers.ts', ''],
      ['src/common/a.ts', ''],
    ],
    good: [['src/jobs/utility-bill.ts', '']],
  },
  'no test is skipped, narrowed or promised': {
    bad: [
      ['src/a.test.ts', "it.skip('x', f);"],
      ['src/a.test.ts', "describe.only('x', f);"],
      ['src/a.test.ts', "test.todo('x');"],
      ['src/a.test.ts', "it.only.each([1])('x', f);"],
      ['src/a.test.ts', "xit('x', f);"],
      ['tests/a.test.ts', "describe.skipIf(true)('x', f);"],
    ],
    good: [
      ['tests/corpora/a.test.ts', "describe.runIf(there)('x', f);"],
      ['src/a.test.ts', 'cursor.skip(3); // it.skip'],
    ],
  },
  'prompts and wording are in prompts/, not in code': {
    bad: [
      ['src/understanding/a.ts', `const p = 'You are a helpful assistant of a creditor. ${'x'.repeat(60)}';`],
      ['src/understanding/b.ts', `const p = 'You are the ' + name + 'of a creditor. ${'x'.repeat(90)}';`],
      ['src/handoff/c.ts', `const p = \`${'The debtor owes money to the bank. '.repeat(13)}\`;`],
    ],
    good: [
      ['src/understanding/a.test.ts', `const p = 'You are a helpful assistant. ${'x'.repeat(60)}';`],
      ['src/store/a.ts', `const q = 'select a from b ${'where c. And d '.repeat(40)}';`],
      ['src/understanding/a.ts', "const p = 'you are a bot';"],
      [
        'src/understanding/b.ts',
        `const p = \`(are|is) you are a (bot|robot)\n${'(a|b) .. (c|d)\n'.repeat(40)}\`;`,
      ],
    ],
  },
  'flow and prompt files that code names exist': {
    bad: [
      ['src/dialogue/a.ts', "read('flows/nowhere.json');"],
      ['src/dialogue/a.ts', "read('../../prompts/model/nowhere.md');"],
    ],
    good: [['src/dialogue/a.ts', "read('flows'); read('settlement.json');"]],
  },
  'no notes to self are left behind': {
    bad: [['src/a.ts', `// ${'TO'}${'DO'} later`]],
    good: [['src/a.ts', 'const todos = [];']],
  },
};

describe('the rules', () => {
  it.each(CHECKS)('catch a bad sample of: $rule', ({ rule, find }) => {
    const samples = SAMPLES[rule];
    expect(samples?.bad.length).toBeGreaterThan(0);
    for (const [path, text] of samples?.bad ?? []) {
      expect(find(sourceFile(path, text)), `${path}: ${text.slice(0, 60)}`).toHaveLength(1);
    }
  });

  it.each(CHECKS)('let pass what only looks like one of: $rule', ({ rule, find }) => {
    for (const [path, text] of SAMPLES[rule]?.good ?? []) expect(find(sourceFile(path, text))).toEqual([]);
  });
});
