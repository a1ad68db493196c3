import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HearInput } from '../../src/dialogue/index.ts';
import type { Case } from '../../src/domain/index.ts';
import { minor, toMajor } from '../../src/kernel/index.ts';
import { type LlmJsonQuestion, scriptedLlm } from '../../src/llm/index.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';
import { deaf } from '../../src/understanding/model/model.fixture.ts';
import { ALWAYS_ANSWERED } from '../../src/understanding/model/offered-commands.ts';
import { at, caseOf, prompt, prompts, release, statePaths, Talk } from './conversation.ts';

const FLOWS = [...release.flows.values()];

/** Every state of every flow, after terms were offered, so that there is something to give away. */
const MOMENTS = FLOWS.flatMap((flow) => {
  const talk = new Talk(flow).verify().say('ask_instalment_options');
  return statePaths(flow).map((path) => ({ flow, path, talk: at(talk, path) }));
});

async function questionOf(input: HearInput): Promise<LlmJsonQuestion> {
  const llm = scriptedLlm([{ json: { commands: [] } }]);
  await createUnderstanding({ llm, prompts, grammar: deaf() })(input);
  expect(llm.questions).toHaveLength(1);
  return llm.questions[0] as LlmJsonQuestion;
}

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
}

function commandOf({ jsonSchema }: LlmJsonQuestion): Readonly<Record<string, Schema>> {
  return (jsonSchema as Schema).properties!['commands']!.items!.properties!;
}

function schemasIn(schema: Schema): Schema[] {
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ];
  return [schema, ...inner.flatMap(schemasIn)];
}

describe('the schema of a question', () => {
  it('holds the commands that the state accepts and those that are answered everywhere, no other', async () => {
    expect(MOMENTS.length).toBeGreaterThan(60);
    for (const { talk } of MOMENTS) {
      const input = talk.listens('hmmm');
      const allowed = [...new Set([...input.accepts, ...ALWAYS_ANSWERED])];
      const names = commandOf(await questionOf(input))['type']!.enum!;
      expect([...names].sort()).toEqual(
        allowed.filter((type) => !['cannot_understand', 'ask_question'].includes(type)).sort(),
      );
    }
  });

  it('is in the strict subset, and has no place for a figure', async () => {
    const known = ['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum'];
    for (const { talk } of MOMENTS) {
      const { jsonSchema } = await questionOf(talk.listens('hmmm'));
      for (const schema of schemasIn(jsonSchema as Schema)) {
        expect(Object.keys(schema).every((key) => known.includes(key))).toBe(true);
        expect(['object', 'array', 'string', 'null', undefined]).toContain(schema.type);
        if (schema.type !== 'object') continue;
        expect(schema).toMatchObject({ additionalProperties: false });
        expect(schema.required).toEqual(Object.keys(schema.properties!));
      }
    }
  });

  it('names the options on the table where one can be taken, and no other', async () => {
    for (const { talk } of MOMENTS) {
      const input = talk.listens('hmmm');
      const { offer } = commandOf(await questionOf(input));
      const keys = input.offers.map(({ index }) => `option_${index}`);
      const takes = keys.length > 0 && input.accepts.includes('accept_offer');
      expect(offer?.anyOf?.[0]?.enum).toEqual(takes ? keys : undefined);
    }
    expect(MOMENTS.some(({ talk }) => talk.listens('').offers.length > 1)).toBe(true);
  });
});

describe('the commands that are answered everywhere', () => {
  it('have an answer of their own in the protocol of every flow; the others only where a state waits', () => {
    for (const { config } of FLOWS) {
      const answers = config.on ?? {};
      const tooEarly = JSON.stringify(answers['counter_offer_lump_sum']);
      const own = Object.keys(answers).filter((type) => JSON.stringify(answers[type]) !== tooEarly);
      expect(own).toEqual(expect.arrayContaining([...ALWAYS_ANSWERED]));
      expect(answers).toHaveProperty('cannot_understand');
    }
  });
});

describe('what a question begins with', () => {
  it('is the same in every state and flow, and never changes with the clock', async () => {
    for (const { talk } of MOMENTS) {
      const input = talk.listens('hmmm');
      const question = await questionOf(input);
      expect(question.system).toBe(prompt.system);
      expect(question.cacheKey).toBe(`understand/turn@${prompt.hash.slice(0, 12)}`);
      const later = await questionOf({ ...input, now: '2031-07-08T09:10' as HearInput['now'] });
      expect(later).toEqual(question);
    }
  });

  it('is long enough to be cached', () => {
    // Providers cache prefixes of 1 024 tokens and more; English takes about four characters a token.
    expect(prompt.system.length / 4).toBeGreaterThan(1_024);
  });

  it('differs between two messages of one state in the message alone', async () => {
    const { talk } = MOMENTS[0]!;
    const [one, other] = await Promise.all(['aaa', 'bbb'].map((text) => questionOf(talk.listens(text))));
    expect(one!.messages.slice(0, -1)).toEqual(other!.messages.slice(0, -1));
    expect(one!.jsonSchema).toEqual(other!.jsonSchema);
    expect(one!.messages.at(-1)).toEqual({ role: 'user', content: '<message>\naaa\n</message>' });
  });

  it('tells what the flow waits for before the message', async () => {
    const flow = release.flows.get('settlement')!;
    const talk = new Talk(flow).verify();
    const { messages } = await questionOf(talk.listens('the six rates one'));
    expect(messages[0]?.content).toContain('The open question waits for: option');
    expect(messages[0]?.content).toMatch(/- option_1: \w+, payments: \d+/);
    expect(messages[0]?.content).toContain('- accept_offer');
    expect(messages[0]?.content).not.toContain('- provide_factor');
  });
});

describe('nobody is told on in a question', () => {
  /** Words that stand nowhere but in the case. */
  const secret = fc.stringMatching(/^[a-z]{9}$/).map((word) => `zq${word}`);
  const amount = fc.integer({ min: 71_234, max: 9_876_543 });
  interface Secrets {
    readonly words: readonly string[];
    readonly balance: number;
    readonly digits: string;
    readonly birth: string;
  }
  const secretCase: fc.Arbitrary<Secrets> = fc.record({
    words: fc.array(secret, { minLength: 12, maxLength: 12 }),
    balance: amount,
    digits: fc.stringMatching(/^[1-9]\d{3}$/),
    birth: fc.integer({ min: 1_941, max: 1_999 }).map((year) => `${year}-03-17`),
  });

  function caseWith(base: Case, { words, balance, digits, birth }: Secrets): Case {
    const [name, given, ref, creditor, known, title, id, portfolio, street, invoice] = words;
    return {
      ...base,
      id: id!,
      reference: ref!,
      portfolioId: portfolio!,
      title: title!,
      balance: minor(balance),
      principal: minor(balance),
      creditor: { ...base.creditor, name: creditor!, publicName: known!, phone: '', address: street! },
      debtor: {
        ...base.debtor,
        name: name!,
        givenName: given!,
        factors: [
          { kind: 'date_of_birth', value: birth },
          { kind: 'id_digits', value: digits },
          { kind: 'postcode', value: '00-950' },
        ],
      },
      invoices: [{ id: 'i', number: invoice!, dueOn: base.dueOn, balance: minor(balance), disputed: false }],
    };
  }

  /** A figure in the ways it may be written. */
  function written(value: number, subject: Case): string[] {
    const major = toMajor(minor(value), subject.currency);
    return [
      `${value}`,
      `${major}`,
      major.toFixed(2),
      major.toFixed(2).replace('.', ','),
      `${Math.trunc(major)}`,
    ];
  }

  it('neither names, factors, references, days nor amounts of the case, in no state', async () => {
    await fc.assert(
      fc.asyncProperty(secretCase, fc.constantFrom(...FLOWS), async (secrets, flow) => {
        const subject = caseWith(caseOf(flow), secrets);
        const talk = new Talk(flow, subject).verify().say('ask_instalment_options');
        const { offers } = talk.state.snapshot.context;
        const amounts = offers.flatMap(({ total, schedule }) => [
          total,
          ...schedule.map((one) => one.amount),
        ]);
        const forbidden = [
          ...secrets.words.slice(0, 10),
          ...subject.debtor.factors.map(({ value }) => value),
          subject.dueOn,
          ...offers.flatMap(({ id, schedule }) => [id, ...schedule.map((one) => one.dueOn)]),
          ...[subject.balance, ...amounts].flatMap((value) => written(value, subject)),
        ].filter((text) => text.length > 2);
        for (const path of statePaths(flow)) {
          const { system, ...question } = await questionOf(at(talk, path).listens('hmmm'));
          const asked = JSON.stringify(question);
          for (const text of forbidden) expect(asked).not.toContain(text);
          expect(system).toBe(prompt.system);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it('nor identity factors that the debtor gives, wherever they are asked for', async () => {
    const talk = new Talk(release.flows.get('settlement')!);
    const said = ['born 29.02.1980, 00-950', 'dwudziesty dziewiąty lutego osiemdziesiąt, końcówka 4821'];
    for (const state of [talk, talk.fork().say('identity_confirm')]) {
      for (const text of said) {
        const { messages } = await questionOf(state.listens(text));
        expect(messages.at(-1)?.content).toContain('#');
        expect(messages.at(-1)?.content).not.toMatch(/\d|lutego|dziewiąty|osiemdziesiąt/);
      }
    }
  });
});
