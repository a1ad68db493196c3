import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES, type Command, SAFETY_COMMANDS } from '../../domain/index.ts';
import { mergeHeard } from './merge.ts';
import { heard } from './model.fixture.ts';
import { findQuote, sourceOf } from './quote.ts';
import type { Verified } from './verify.ts';

function verified(text: string, command: Command): Verified {
  const { start, end } = findQuote(sourceOf(text), command.evidence)!;
  return { command, start, end };
}

/** The grammar's commands of a text joined with a model's. */
function merge(text: string, grammar: readonly Command[], model: readonly Command[]) {
  const own = model.map((command) => verified(text, command));
  const { commands, dropped, via } = mergeHeard(heard(text, ...grammar), own, text);
  return { types: commands.map(({ type }) => type), commands, dropped, via };
}

const text = 'who are you, i can pay 50 a month, stop writing, yes';
const who: Command = { type: 'ask_who_is_calling', evidence: 'who are you' };
const counter: Command = {
  type: 'counter_offer_instalments',
  instalment_amount: 50,
  evidence: 'can pay 50 a month',
};
const stop: Command = { type: 'opt_out', evidence: 'stop writing' };
const yes: Command = { type: 'affirm', evidence: 'yes' };

describe('what the grammar and the model heard', () => {
  it('is joined: safety first, the rest as it was said', () => {
    expect(merge(text, [stop], [counter, who])).toMatchObject({
      types: ['opt_out', 'ask_who_is_calling', 'counter_offer_instalments'],
      dropped: [],
      via: 'model',
    });
  });

  it("is the model's where the grammar understood nothing", () => {
    expect(merge(text, [], [counter]).types).toEqual(['counter_offer_instalments']);
  });

  it("is the grammar's where nothing of the model stands", () => {
    expect(merge(text, [who], [])).toMatchObject({ types: ['ask_who_is_calling'], via: 'grammar' });
    expect(merge(text, [], [])).toMatchObject({ types: ['cannot_understand'], via: 'grammar' });
  });

  it("is the grammar's where the model heard the same", () => {
    expect(merge(text, [who, stop], [stop, who])).toMatchObject({
      types: ['opt_out', 'ask_who_is_calling'],
      via: 'grammar',
    });
  });

  it("keeps the grammar's values and takes those that it left open, with their words", () => {
    const open: Command = { type: 'counter_offer_instalments', per_period: 'month', evidence: 'a month' };
    expect(merge(text, [open], [counter])).toMatchObject({
      commands: [
        {
          type: 'counter_offer_instalments',
          per_period: 'month',
          instalment_amount: 50,
          evidence: 'can pay 50 a month',
        },
      ],
      via: 'model',
    });
  });

  it("drops the model's where the grammar read another value", () => {
    const other = { ...counter, instalment_amount: 500 };
    expect(merge(text, [counter], [other])).toMatchObject({
      commands: [counter],
      dropped: [{ type: counter.type, reason: 'value_differs' }],
      via: 'grammar',
    });
  });

  it('drops other terms on words that the grammar read as terms', () => {
    const promise: Command = { type: 'promise_to_pay', amount: 50, evidence: 'pay 50' };
    expect(merge(text, [counter], [promise])).toMatchObject({
      types: ['counter_offer_instalments'],
      dropped: [{ type: 'promise_to_pay', reason: 'overlap' }],
    });
  });

  it('drops a yes beside terms that only the model found', () => {
    expect(merge(text, [yes], [counter])).toMatchObject({
      types: ['counter_offer_instalments'],
      dropped: [{ type: 'affirm', evidence: 'yes', reason: 'qualified' }],
    });
    const open: Command = { type: 'counter_offer_instalments', evidence: 'a month' };
    expect(merge(text, [yes, open], [counter]).types).toEqual(['counter_offer_instalments']);
  });

  it("is the model's where the grammar was unsure, but for what protects the debtor", () => {
    const likeness: Command[] = [{ type: 'ask_discount', evidence: text }, stop];
    const own = { ...heard(text, ...likeness), unsure: true };
    expect(mergeHeard(own, [verified(text, counter)], text)).toMatchObject({
      commands: [stop, counter],
      dropped: [{ type: 'ask_discount', reason: 'unsure' }],
    });
    expect(mergeHeard(own, [], text)).toMatchObject({ dropped: [], via: 'grammar' });
  });

  it.each<Command>([
    { type: 'third_party', relation: 'ex', evidence: 'who are you' },
    { type: 'identity_deny', evidence: 'who are you' },
  ])('keeps that somebody else may be speaking where the grammar was unsure: $type', (other) => {
    const own = { ...heard(text, other), unsure: true };
    expect(mergeHeard(own, [verified(text, counter)], text)).toMatchObject({
      commands: [other, counter],
      dropped: [],
    });
  });

  it('keeps a yes beside a question', () => {
    expect(merge(text, [yes], [who]).types).toEqual(['ask_who_is_calling', 'affirm']);
  });

  it('takes neither of two terms that the model gives for one thing', () => {
    const other = { ...counter, instalment_amount: 20, evidence: 'month' };
    expect(merge(text, [], [counter, other])).toMatchObject({
      types: ['cannot_understand'],
      dropped: [{ reason: 'value_differs' }, { reason: 'value_differs' }],
    });
  });

  it('takes two identity factors of different kinds', () => {
    const said = 'born 12/03/1980 in SW1A 1AA';
    const birth: Command = {
      type: 'provide_factor',
      factor: { kind: 'date_of_birth', value: '1980-03-12' },
      evidence: '12/03/1980',
    };
    const code: Command = {
      type: 'provide_factor',
      factor: { kind: 'postcode', value: 'SW1A 1AA' },
      evidence: 'SW1A 1AA',
    };
    expect(merge(said, [birth], [code]).commands).toEqual([birth, code]);
  });

  it("loses the model's first beyond four commands, and a safety command last", () => {
    const words = 'a b c d e f'.split(' ');
    const asks = (['ask_balance', 'ask_consequences', 'ask_debt_details', 'ask_if_bot'] as const).map(
      (type, i): Command => ({ type, evidence: words[i]! }),
    );
    const more: Command[] = [
      { type: 'repeat', evidence: 'e' },
      { type: 'self_harm_risk', evidence: 'f' },
    ];
    expect(merge('a b c d e f', asks, more)).toMatchObject({
      types: ['self_harm_risk', 'ask_balance', 'ask_consequences', 'ask_debt_details'],
      dropped: [
        { type: 'ask_if_bot', reason: 'over_limit' },
        { type: 'repeat', reason: 'over_limit' },
      ],
    });
  });
});

describe('false alarms of a model', () => {
  it('do not push out that somebody else is speaking', () => {
    const said: Command[] = [
      { type: 'accept_offer', evidence: 'a' },
      { type: 'third_party', evidence: 'b' },
    ];
    const alarms = (['bereavement', 'insolvency_proceedings', 'attorney_represented'] as const).map(
      (type): Command => ({ type, evidence: 'c' }),
    );
    expect(merge('a b c', said, alarms).types).toEqual(
      expect.arrayContaining(['accept_offer', 'third_party', 'bereavement']),
    );
  });
});

describe('whatever a model answers', () => {
  const words = 'alpha beta gamma delta epsilon zeta eta theta'.split(' ');
  const said = words.join(' ');
  const commandArb = fc.record({
    type: fc.constantFrom(...COMMAND_TYPES.filter((type) => type !== 'cannot_understand')),
    evidence: fc.constantFrom(...words),
    amount: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });
  const commands = (max: number) =>
    fc
      .array(commandArb, { maxLength: max })
      .map((list) =>
        list.map(({ amount, ...rest }): Command => (amount === undefined ? rest : { ...rest, amount })),
      );

  it('there is something to answer, at most four, and safety comes first', () => {
    fc.assert(
      fc.property(commands(4), commands(4), (grammar, model) => {
        const { types } = merge(said, grammar, model);
        const safe = types.map((type) => (SAFETY_COMMANDS as readonly string[]).includes(type));
        expect(types.length).toBeGreaterThan(0);
        expect(types.length).toBeLessThanOrEqual(4);
        expect(safe).toEqual([...safe].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('every safety command of the grammar is kept with its values', () => {
    fc.assert(
      fc.property(commands(4), commands(4), (grammar, model) => {
        const merged = merge(said, grammar, model).commands;
        for (const { evidence: _, ...own } of grammar) {
          if ((SAFETY_COMMANDS as readonly string[]).includes(own.type))
            expect(merged).toContainEqual(expect.objectContaining(own));
        }
      }),
    );
  });

  it('no consent appears that the grammar had not heard', () => {
    fc.assert(
      fc.property(commands(4), commands(4), (grammar, model) => {
        const consent = ({ type }: Command) => type === 'affirm' || type === 'accept_offer';
        const without = model.filter((command) => !consent(command));
        const merged = merge(said, grammar, without).commands.filter(consent);
        expect(merged.every((own) => grammar.some(({ type }) => type === own.type))).toBe(true);
      }),
    );
  });

  it('everything it gave is answered or dropped with a reason', () => {
    fc.assert(
      fc.property(commands(4), commands(4), (grammar, model) => {
        const { commands: merged, dropped } = merge(said, grammar, model);
        for (const { type } of model) {
          expect([...merged, ...dropped].some((one) => one.type === type)).toBe(true);
        }
      }),
    );
  });
});
