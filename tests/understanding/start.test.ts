import { describe, expect, it } from 'vitest';
import { understandingOf } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { readContent } from '../../src/app/content.ts';
import { input } from '../../src/understanding/model/model.fixture.ts';

const files = readContent();
const broken = files.map((file) =>
  file.path.startsWith('prompts/model/')
    ? { ...file, content: file.content.replace('{{message}}', '{{massage}}') }
    : file,
);

describe('the start', () => {
  it('takes the prompts as they are shipped', async () => {
    const understand = understandingOf(readConfig({}), files);
    expect((await understand(input('yes', { model: 'off' }))).commands).not.toEqual([]);
  });

  it.each([
    ['without a model', {}],
    ['with one', { OPENAI_API_KEY: 'k', UGODA_MODEL: 'always' }],
  ])('fails on a broken prompt, with file, line and fix, %s', (_how, env) => {
    expect(() => understandingOf(readConfig(env), broken)).toThrowError(
      expect.objectContaining({
        code: 'CONTENT_INVALID',
        problems: expect.arrayContaining([
          {
            place: expect.stringMatching(/^prompts\/model\/understand-turn\.md:\d+$/),
            problem: 'the variable massage is not an input',
            fix: expect.stringContaining('use one of'),
          },
        ]),
      }),
    );
  });

  it('fails without the prompts', () => {
    const none = files.filter(({ path }) => !path.startsWith('prompts/model/'));
    expect(() => understandingOf(readConfig({}), none)).toThrowError(
      expect.objectContaining({ code: 'CONTENT_INVALID' }),
    );
  });
});
