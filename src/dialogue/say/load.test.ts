import { describe, expect, it } from 'vitest';
import { FRAGMENTS } from './fragments.ts';
import { loadReplies, type ReplyFile } from './load.ts';
import { shippedFiles, shippedReplies } from './shipped-replies.fixture.ts';

const MANIFEST = {
  buttons: { yes: { payload: 'cmd:affirm' }, pay: { payload: 'cmd:pay_in_full' } },
  replies: {
    hello: { slots: { name: 'text' }, discloses: false, asks: true, buttons: ['yes'] },
    plan: { slots: { total: 'money', parts: 'count' }, discloses: true, asks: false, buttons: ['pay'] },
  },
};

const FRAGMENT_TEXTS = Object.fromEntries(
  Object.entries(FRAGMENTS).map(([id, { required }]) => [
    id,
    Object.entries(required)
      .map(([name]) => `{${name}}`)
      .join(' '),
  ]),
);

const WORDS: Record<string, unknown> = {
  ...FRAGMENT_TEXTS,
  hello: '{name}?',
  plan: '{total} {parts}',
  'button.yes': 'OK',
  'button.pay': 'OK',
};

/** A whole set of files with some entries of one catalogue, or of the manifest, replaced; undefined removes. */
function files(
  changes: { readonly [tag: string]: Record<string, unknown> },
  manifest: unknown = MANIFEST,
): ReplyFile[] {
  return [
    { path: 'prompts/replies/replies.json', content: JSON.stringify(manifest) },
    ...['en', 'pl', 'pt-BR', 'es'].map((tag) => ({
      path: `prompts/replies/${tag}.json`,
      content: JSON.stringify({ ...WORDS, ...changes[tag] }),
    })),
  ];
}

function problems(list: readonly ReplyFile[]): string[] {
  const loaded = loadReplies(list);
  return 'problems' in loaded ? loaded.problems.map(({ place, problem }) => `${place}: ${problem}`) : [];
}

describe('the shipped catalogues', () => {
  it('load without a problem', () => {
    expect(problems(shippedFiles())).toEqual([]);
  });

  it('never press: no exclamation mark, no urgency', () => {
    const urgent =
      /!|\burgent|immediately|last chance|final notice|asap|natychmiast|piln|ostatnia szansa|urgent|imediatamente|última chance|inmediat|última oportunidad/iu;
    for (const { path, content } of shippedFiles()) {
      if (path.endsWith('replies.json')) continue;
      expect(content.match(urgent)?.[0], path).toBeUndefined();
    }
  });

  it('say in the greeting, in every language, that it is automatic and who is there', () => {
    const told = {
      en: /assistant.*automated/,
      pl: /asystent.*automatyczna/,
      'pt-BR': /assistente.*automática/,
      es: /asistente.*automática/,
    };
    const { catalogues } = shippedReplies();
    for (const { path, content } of shippedFiles()) {
      const tag = path.replace(/.*\/|\.json/g, '');
      if (!catalogues.has(tag)) continue;
      const greet = (JSON.parse(content) as { greet: string }).greet;
      expect(greet).toMatch(told[tag as keyof typeof told]);
      expect(greet).toContain('{creditorPublicName}');
    }
  });

  it('use letters of the SMS alphabet in English text messages', () => {
    const english = shippedFiles().find(({ path }) => path.endsWith('/en.json'))!;
    for (const [key, value] of Object.entries(
      JSON.parse(english.content) as Record<string, string | { sms: string }>,
    )) {
      const text = typeof value === 'string' ? value : value.sms;
      expect(text.match(/[^\n\x20-\x7e£€]/u)?.[0], key).toBeUndefined();
    }
  });
});

describe('loading replies', () => {
  it('gives all problems at once, each with its file and place', () => {
    const found = problems(
      files({
        en: { hello: undefined, extra: 'x' },
        pl: { plan: '{total}' },
        'pt-BR': { hello: '{name}, {surname}?' },
        es: { plan: '{total} {parts' },
      }),
    );
    expect(found).toEqual([
      'prompts/replies/en.json > hello: is missing',
      'prompts/replies/en.json > extra: is not in the manifest',
      'prompts/replies/pl.json > plan: does not use the slot {parts}',
      'prompts/replies/pt-BR.json > hello: uses {surname}, which the reply does not have',
      'prompts/replies/es.json > plan: (default) is not ICU MessageFormat: expect argument closing brace at character 9',
    ]);
  });

  it('wants the plural forms that each language has', () => {
    const two = '{total} {parts, plural, one {#} other {#}}';
    const four = '{total} {parts, plural, one {#} few {#} many {#} other {#}}';
    expect(
      problems(files({ en: { plan: two }, es: { plan: two }, 'pt-BR': { plan: two }, pl: { plan: four } })),
    ).toEqual([]);
    expect(problems(files({ pl: { plan: two } }))).toEqual([
      'prompts/replies/pl.json > plan: the plural of {parts} lacks the form few',
      'prompts/replies/pl.json > plan: the plural of {parts} lacks the form many',
    ]);
    expect(problems(files({ en: { plan: four } }))).toEqual([
      'prompts/replies/en.json > plan: the plural of {parts} has the form few, which en does not know',
      'prompts/replies/en.json > plan: the plural of {parts} has the form many, which en does not know',
    ]);
  });

  it('counts only counts, chooses only by text, and leaves formatting to the slots', () => {
    expect(problems(files({ en: { plan: '{total, plural, other {#}} {parts}' } }))).toEqual([
      'prompts/replies/en.json > plan: uses {total, plural} on a slot of type money',
    ]);
    expect(problems(files({ en: { plan: '{parts, select, other {x}} {total}' } }))).toEqual([
      'prompts/replies/en.json > plan: uses {parts, select} on a slot of type count',
    ]);
    expect(problems(files({ en: { plan: '{total, number} {parts}' } }))).toEqual([
      'prompts/replies/en.json > plan: does not use the slot {total}',
      'prompts/replies/en.json > plan: formats {total} itself',
    ]);
  });

  it('checks the text of every channel', () => {
    expect(problems(files({ en: { hello: { default: '{name}?', sms: 'Hi?' } } }))).toEqual([
      'prompts/replies/en.json > hello (sms): does not use the slot {name}',
    ]);
    expect(problems(files({ en: { hello: { sms: '{name}?', fax: 'x' } } }))).toEqual([
      'prompts/replies/en.json > hello: has no text for the key default',
      'prompts/replies/en.json > hello: names the unknown channel fax',
    ]);
  });

  it('lets no undisclosing reply or its buttons hint at a debt', () => {
    expect(problems(files({ pl: { hello: 'Zaległa płatność, {name}?' } }))).toHaveLength(2);
    expect(problems(files({ en: { 'button.yes': 'Pay now' } }))).toEqual([
      'prompts/replies/en.json > button.yes: hints at a debt with the word "pay", though the reply is marked discloses: false',
    ]);
    expect(problems(files({ en: { 'button.pay': 'Pay now' } }))).toEqual([]);
    const money = {
      ...MANIFEST,
      replies: { ...MANIFEST.replies, plan: { ...MANIFEST.replies.plan, discloses: false } },
    };
    expect(problems(files({}, money))).toEqual([
      'prompts/replies/replies.json > replies > plan: the slot total of type money speaks of a debt, though the reply is marked discloses: false',
    ]);
  });

  it('wants a question where the state waits for an answer', () => {
    expect(problems(files({ en: { hello: 'Tell me, {name}.' } }))).toEqual([
      'prompts/replies/en.json > hello: does not end in a question, though the reply is marked asks: true',
    ]);
  });

  it('refuses long labels, unknown buttons and carrier keywords', () => {
    expect(problems(files({ en: { 'button.yes': 'Yes, that is really me' } }))).toEqual([
      'prompts/replies/en.json > button.yes: the label has 22 characters',
    ]);
    const unknown = { ...MANIFEST, buttons: { pay: MANIFEST.buttons.pay } };
    expect(problems(files({}, unknown))[0]).toBe(
      'prompts/replies/replies.json > replies > hello: the button yes is not declared',
    );
    expect(problems(files({ en: { hello: 'Will you reply STOP, {name}?' } }))).toEqual([
      'prompts/replies/en.json > hello: asks for the carrier keyword STOP',
    ]);
  });

  it('wants every language, and a manifest of the right form', () => {
    expect(problems(files({}).filter(({ path }) => !path.endsWith('/pl.json')))).toEqual([
      'pl.json: is missing: the language has no catalogue',
    ]);
    expect(problems(files({}).slice(1))).toEqual(['replies.json: is missing']);
    expect(problems([{ path: 'replies.json', content: '{' }])[0]).toMatch(/^replies\.json: is not JSON/);
    const bad = {
      ...MANIFEST,
      replies: { hello: { slots: { name: 'amount' }, discloses: false, asks: true } },
    };
    expect(problems(files({}, bad)).map((line) => line.split(':')[0])).toEqual([
      'prompts/replies/replies.json > replies > hello > slots > name',
      'prompts/replies/replies.json > replies > hello > buttons',
    ]);
  });
});
