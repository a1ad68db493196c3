import { describe, expect, it } from 'vitest';
import { formatProblem, LIMITS, sha256 } from '../../kernel/index.ts';
import { articlePromptFile, phraseFile, promptFile } from './model.fixture.ts';
import { loadPrompts, requirePrompts } from './prompt-file.ts';
import { fillSlots } from './prompt-template.ts';

const { path, content } = promptFile;

/** The problems of the file after a change, as lines. */
function problemsOf(from: string | RegExp, to: string): string[] {
  const changed = content.replace(from, to);
  expect(changed).not.toBe(content);
  const loaded = loadPrompts([{ path, content: changed }]);
  return 'problems' in loaded ? loaded.problems.map(formatProblem) : [];
}

/** Line of the file, after a change, on which words stand first. */
function lineOf(words: string, from: string | RegExp = '', to = ''): number {
  return content.replace(from, to).split(words)[0]!.split('\n').length;
}

describe('a prompt file', () => {
  it('gives its head, its parts and the hash of the file', () => {
    const prompt = requirePrompts([promptFile, phraseFile, articlePromptFile]).get('understand/turn');
    expect(prompt).toMatchObject({
      id: 'understand/turn',
      task: 'understand',
      output: 'heard_commands',
      maxTokens: 400,
      hash: sha256(content),
      input: { message: 'data', offers: 'lines', open_question: 'string' },
    });
    expect(prompt?.messages).toHaveLength(2);
    expect(prompt?.system).not.toContain('{{');
  });

  it('has another hash after any change', () => {
    const changed = { path, content: content.replace('You read one', 'You read a') };
    expect(requirePrompts([changed, phraseFile, articlePromptFile]).get('understand/turn')?.hash).not.toBe(
      sha256(content),
    );
  });

  it('may have the line ends of Windows', () => {
    const windows = { path, content: content.replaceAll('\n', '\r\n') };
    expect(loadPrompts([windows, phraseFile, articlePromptFile])).toHaveProperty('prompts');
  });

  it('is one of a release, beside files of other kinds', () => {
    const others = [
      { path: 'prompts/replies/en.json', content: '{}' },
      { path: 'flows/settlement.json', content: '' },
    ];
    expect(loadPrompts([...others, promptFile, phraseFile, articlePromptFile])).toHaveProperty('prompts');
    expect(loadPrompts(others)).toEqual({
      problems: [
        expect.objectContaining({ problem: 'there is no prompt understand/turn' }),
        expect.objectContaining({ problem: 'there is no prompt phrase/replies' }),
        expect.objectContaining({ problem: 'there is no prompt understand/article' }),
      ],
    });
  });

  it('stops the start with all its problems', () => {
    const changed = { path, content: content.replace('version: 1\n', '').replace('owner:', 'boss:') };
    expect(() => requirePrompts([changed])).toThrowError(
      expect.objectContaining({ code: 'CONTENT_INVALID', problems: expect.objectContaining({ length: 3 }) }),
    );
  });
});

describe('a prompt file is refused, with place and fix,', () => {
  it.each(['id', 'version', 'task', 'input', 'output', 'max_tokens', 'owner'])(
    'without the key %s',
    (key) => {
      const block = new RegExp(`^${key}:.*\\n( {2}.*\\n)*`, 'm');
      expect(problemsOf(block, '')[0]).toMatch(
        `${path}:1: the key ${key} is missing — the head has the keys id, version`,
      );
    },
  );

  it('with a key that nobody knows', () => {
    expect(problemsOf('task:', 'temperature: 0\ntask:')).toEqual([
      expect.stringContaining(`${path}:4: the key temperature is not known`),
    ]);
  });

  it('with a value of the wrong kind', () => {
    expect(problemsOf('version: 1', 'version: one')[0]).toContain(`${path}:3: version:`);
    expect(problemsOf('message: data', 'message: text')[0]).toContain(`${path}:5: input.message:`);
    expect(problemsOf('max_tokens: 400', 'max_tokens: 0')[0]).toContain('max_tokens:');
  });

  it('with a head that is not YAML, or none', () => {
    expect(problemsOf('version: 1', 'version: [1')[0]).toMatch(/:\d+: the head is not YAML/);
    expect(problemsOf('---\n', '')).toEqual([expect.stringContaining(`${path}:1: has no head`)]);
    expect(problemsOf(/^---\n[\s\S]*?\n---/, '---\nwords\n---')[0]).toContain('the head:');
  });

  it('with a variable that is no input', () => {
    const change = ['{{offers}}', '{{ofers}}'] as const;
    expect(problemsOf(...change)).toEqual([
      expect.stringContaining(
        `${path}:${lineOf('{{ofers}}', ...change)}: the variable ofers is not an input`,
      ),
      expect.stringContaining('the input offers is not used'),
    ]);
  });

  it('with an input that is not used', () => {
    expect(problemsOf('{{offers}}', 'none')).toEqual([
      expect.stringContaining('the input offers is not used'),
    ]);
  });

  it('with an input that nothing fills in', () => {
    const changed = content.replace('offers: lines', 'balance: string').replace('{{offers}}', '{{balance}}');
    expect(loadPrompts([{ path, content: changed }])).toEqual({
      problems: [expect.objectContaining({ problem: 'no input balance of type string is filled in' })],
    });
  });

  it('with braces that are no variable', () => {
    const change = ['{{offers}}', '{{offers}} {{ Name!}}'] as const;
    expect(problemsOf(...change)).toEqual([
      expect.stringContaining(`:${lineOf('{{ Name!', ...change)}: has braces that are no variable`),
    ]);
  });

  it('with a variable in the part that must never change', () => {
    expect(problemsOf('You read one message', 'You read {{message}}')).toEqual(
      expect.arrayContaining([expect.stringContaining('the part System has a variable')]),
    );
  });

  it("where the debtor's words do not stand apart, at the end", () => {
    const open = expect.stringContaining("message is somebody else's words and does not stand apart");
    expect(problemsOf('<message>\n', '')).toEqual([open]);
    expect(problemsOf('{{message}}\n</message>', 'It says: {{message}}\n</message>')).toEqual([open]);
    expect(problemsOf(/$/, '\n# Last\n\nNow answer.\n')).toEqual([open]);
  });

  it('where the message is not in it at all', () => {
    const changed = content.replace('  message: data\n', '').replace('{{message}}', 'nothing');
    expect(loadPrompts([{ path, content: changed }])).toEqual({
      problems: [expect.objectContaining({ problem: 'the input message is missing' })],
    });
  });

  it('where its parts are not in order, missing or empty', () => {
    expect(problemsOf('# System', '# Rules')[0]).toContain('does not begin with the part System');
    expect(problemsOf('# System\n', 'Hello.\n\n# System\n')[0]).toContain(
      'does not begin with the part System',
    );
    expect(problemsOf(/# State[\s\S]*/, '')).toContainEqual(
      expect.stringContaining('has no part after System'),
    );
    expect(problemsOf('# Message', '# Nothing\n\n# Message')).toEqual([
      expect.stringContaining('the part Nothing is empty'),
    ]);
  });

  it('where it leaves a command or a value unexplained', () => {
    expect(problemsOf('- `ask_fee_waiver`: asks to drop fees or interest\n', '')).toEqual([
      expect.stringContaining('does not describe ask_fee_waiver'),
    ]);
    expect(problemsOf('`disposable_income`, ', '')).toEqual([
      expect.stringContaining('does not describe disposable_income'),
    ]);
  });

  it('where nobody asks it, asks for something else, or its id is taken', () => {
    expect(problemsOf('id: understand/turn', 'id: understand/other')).toContainEqual(
      expect.stringContaining('nothing asks the prompt understand/other'),
    );
    expect(problemsOf('output: heard_commands', 'output: heard')).toEqual([
      expect.stringContaining('write output: heard_commands'),
    ]);
    expect(loadPrompts([promptFile, phraseFile, { ...promptFile, path: 'prompts/model/again.md' }])).toEqual({
      problems: [expect.objectContaining({ place: 'prompts/model/again.md' })],
    });
  });
});

describe('the prompt that puts replies in other words', () => {
  const problemsOfPhrase = (from: string, to: string): string[] => {
    const changed = phraseFile.content.replaceAll(from, to);
    expect(changed).not.toBe(phraseFile.content);
    const loaded = loadPrompts([promptFile, { ...phraseFile, content: changed }]);
    return 'problems' in loaded ? loaded.problems.map(formatProblem) : [];
  };

  it('explains every tone, uses what is filled in, and keeps the replies apart', () => {
    expect(problemsOfPhrase('- `empathic`: ', '- ')).toEqual([
      expect.stringContaining('does not describe empathic'),
    ]);
    expect(problemsOfPhrase('{{tone}}', 'plain')).toEqual([
      expect.stringContaining('the input tone is not used'),
    ]);
    expect(problemsOfPhrase('{{tone}}', '{{tone}} {{balance}}')).toEqual([
      expect.stringContaining('the variable balance is not an input'),
    ]);
    expect(problemsOfPhrase('</replies>', '')).toEqual([
      expect.stringContaining("replies is somebody else's words and does not stand apart"),
    ]);
    expect(problemsOfPhrase('tone: string', 'tone: lines')).toEqual([
      expect.stringContaining('no input tone of type lines is filled in'),
    ]);
  });

  it('asks for no more, together with the one that reads, than one turn may answer', () => {
    const prompts = requirePrompts([promptFile, phraseFile, articlePromptFile]);
    const tokens = [...prompts.values()].reduce((sum, { maxTokens }) => sum + maxTokens, 0);
    expect(tokens).toBeLessThanOrEqual(LIMITS.modelTurnTokens.value);
  });
});

describe('filling in a prompt', () => {
  it('takes a value as it is: what looks like a variable in it is none', () => {
    const values = { message: '{{offers}} $& $1', offers: ['a', 'b'] };
    expect(fillSlots('{{message}}\n{{offers}}', values)).toBe('{{offers}} $& $1\n- a\n- b');
  });

  it('says none for a list of nothing', () => {
    expect(fillSlots('{{ offers }}', { offers: [] })).toBe('none');
  });
});
