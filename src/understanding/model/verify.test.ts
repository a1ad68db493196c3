import { describe, expect, it } from 'vitest';
import type { HearInput } from '../../dialogue/index.ts';
import type { Command } from '../../domain/index.ts';
import type { CommandDraft } from './answer.ts';
import { draft, heard, input, NEGOTIATING, OFFERS } from './model.fixture.ts';
import { offeredCommands } from './offered-commands.ts';
import { sourceOf } from './quote.ts';
import { verifyDrafts } from './verify.ts';

interface More extends Partial<HearInput> {
  /** What the grammar heard. */
  readonly grammar?: readonly Command[];
}

function verify(text: string, drafts: readonly CommandDraft[], { grammar = [], ...more }: More = {}) {
  const from = input(text, more);
  const { kept, dropped } = verifyDrafts(drafts, {
    message: { text, input: from, languages: ['en'] },
    source: sourceOf(text),
    offered: offeredCommands(from.accepts),
    heard: heard(text, ...grammar),
  });
  return { commands: kept.map(({ command }) => command), dropped };
}

/** Reasons for which one command was dropped. */
function reasons(text: string, command: CommandDraft, more?: More): string[] {
  const { commands, dropped } = verify(text, [command], more);
  expect(commands).toEqual([]);
  return dropped.map(({ reason }) => reason);
}

const yes: Command = { type: 'affirm', evidence: 'yes' };
const choosing: More = { offers: OFFERS, expecting: 'option' };

describe('a command of a model', () => {
  it('stands with the values that the readers find in its words', () => {
    const text = 'well, could do fifty quid a month starting friday';
    const values = { instalment_amount: 'fifty quid', period: 'a month', date: 'starting friday' };
    expect(verify(text, [draft('counter_offer_instalments', 'could do fifty quid a month', values)])).toEqual(
      {
        commands: [
          {
            type: 'counter_offer_instalments',
            instalment_amount: 50,
            currency: 'GBP',
            per_period: 'month',
            date_expr: 'friday',
            date: '2026-03-06',
            date_kind: 'from',
            evidence: 'could do fifty quid a month starting friday',
          },
        ],
        dropped: [],
      },
    );
  });

  it('may have several payments, each with its own day', () => {
    const text = '£200 now, £150 in may and £150 in june';
    const parts = ['£150 in may', '£150 in june'].map((quote) => ({ name: 'part', quote }));
    const { commands } = verify(text, [{ ...draft('counter_offer_instalments', text), values: parts }]);
    expect(commands[0]?.parts).toMatchObject([
      { amount: 150, date: '2026-05-01/2026-05-31' },
      { amount: 150, date: '2026-06-01/2026-06-30' },
    ]);
  });

  it('needs no value where its meaning is whole without', () => {
    expect(verify('i wanna speak to ur boss', [draft('request_human', 'speak to ur boss')]).commands).toEqual(
      [{ type: 'request_human', evidence: 'speak to ur boss' }],
    );
  });
});

describe('a command of a model is dropped', () => {
  it('not_accepted, where the moment does not answer it or nobody knows it', () => {
    const more = { accepts: NEGOTIATING.filter((type) => type !== 'promise_to_pay') };
    expect(reasons('friday', draft('promise_to_pay', 'friday', { date: 'friday' }), more)).toEqual([
      'not_accepted',
    ]);
    expect(reasons('hello', draft('grant_discount', 'hello'))).toEqual(['not_accepted']);
    expect(reasons('hello', draft('cannot_understand', 'hello'))).toEqual(['not_accepted']);
  });

  it('not_accepted, where it carries a value that is not of its kind', () => {
    expect(reasons('pay 50 friday', draft('promise_to_pay', 'pay 50', { total: '50' }))).toEqual([
      'not_accepted',
    ]);
    expect(reasons('pay 50', draft('promise_to_pay', 'pay 50', { floor: '50' }))).toEqual(['not_accepted']);
  });

  it('no_evidence, where its words are not in the message', () => {
    expect(reasons('what if i dont pay', draft('pay_in_full', 'i pay it all'))).toEqual(['no_evidence']);
    expect(reasons('what if i dont pay', draft('request_human', ''))).toEqual(['no_evidence']);
  });

  it('no_evidence, where the words of a value are not in the message or say no such value', () => {
    const offer = (words: string) => draft('counter_offer_lump_sum', 'settle this', { amount: words });
    expect(reasons('can we settle this', offer('1 pound'))).toEqual(['no_evidence']);
    expect(reasons('can we settle this', offer('settle'))).toEqual(['no_evidence']);
  });

  it('no_evidence, where it says nothing without a value and has none', () => {
    expect(reasons('this is what i can do', draft('counter_offer_lump_sum', 'what i can do'))).toEqual([
      'no_evidence',
    ]);
    expect(reasons('money is tight', draft('affordability_info', 'money is tight'))).toEqual(['no_evidence']);
  });

  it('value_differs, where the words say another value than is quoted from them', () => {
    expect(
      reasons('i pay 1,500 pounds', draft('counter_offer_lump_sum', 'i pay', { amount: '500 pounds' })),
    ).toEqual(['value_differs']);
  });

  it('value_differs, where the grammar heard the amount as something else', () => {
    const grammar: Command[] = [{ type: 'refuse_to_pay', rejected_amount: 200, evidence: "can't pay 200" }];
    const text = "I can't pay 200";
    const promise = draft('promise_to_pay', 'pay 200', { amount: '200' });
    expect(reasons(text, promise, { grammar })).toEqual(['value_differs']);
  });

  it('value_differs, where one name has two values', () => {
    const values = [
      { name: 'amount', quote: '100' },
      { name: 'amount', quote: '200' },
    ];
    const command = { type: 'counter_offer_lump_sum', quote: '100 today 200 tomorrow', values };
    expect(reasons('100 today 200 tomorrow', command)).toEqual(['value_differs']);
  });

  it('whole where it moves terms: half of a proposal is another proposal', () => {
    const values = { instalments: '6 payments', total: 'three hundred or so' };
    expect(reasons('6 payments, say', draft('counter_offer_instalments', '6 payments', values))).toEqual([
      'no_evidence',
    ]);
  });

  it('never for a value where it protects the debtor: the value alone goes', () => {
    const { commands, dropped } = verify("that's not what I owe", [
      draft('dispute_amount', 'not what I owe', { claimed_balance: '400' }),
    ]);
    expect(commands).toEqual([{ type: 'dispute_amount', evidence: 'not what I owe' }]);
    expect(dropped).toEqual([{ type: 'dispute_amount', evidence: '400', reason: 'no_evidence' }]);
  });

  it('over_limit, beyond the fourth', () => {
    const five = ['hello', 'who', 'why', 'how', 'what'].map((word) => draft('clarification_request', word));
    const { commands, dropped } = verify('hello who why how what', five);
    expect(commands).toHaveLength(4);
    expect(dropped).toEqual([{ type: 'clarification_request', evidence: 'what', reason: 'over_limit' }]);
  });
});

describe('a yes of a model', () => {
  it('is no_evidence where the grammar heard none in these words', () => {
    expect(reasons('what happens if i do', draft('affirm', 'i do'))).toEqual(['no_evidence']);
    expect(reasons("wouldn't say yes to that", draft('affirm', 'yes'))).toEqual(['no_evidence']);
    expect(reasons('fine, but not now', draft('accept_offer', 'fine'), { grammar: [] })).toEqual([
      'no_evidence',
    ]);
  });

  it('is no_evidence where the grammar heard one in other words', () => {
    expect(
      reasons('yes this is me. too much', draft('accept_offer', 'too much'), { grammar: [yes] }),
    ).toEqual(['no_evidence']);
  });

  it('is no_evidence where the grammar was unsure of its own', () => {
    const from = input('yes go on');
    const { dropped } = verifyDrafts([draft('affirm', 'yes')], {
      message: { text: from.text, input: from, languages: ['en'] },
      source: sourceOf(from.text),
      offered: offeredCommands(from.accepts),
      heard: { ...heard(from.text, yes), unsure: true },
    });
    expect(dropped).toMatchObject([{ type: 'affirm', reason: 'no_evidence' }]);
  });

  it('stands where the grammar heard it too', () => {
    const { commands } = verify('yes go on', [draft('affirm', 'yes')], { grammar: [yes] });
    expect(commands).toEqual([{ type: 'affirm', evidence: 'yes' }]);
  });
});

describe('a choice of a model', () => {
  const choose = (text: string, key: string | null, more: More = choosing) =>
    verify(text, [draft('accept_offer', text, {}, key)], more);

  it('stands where the flow asked for one and the words point at the same offer', () => {
    const chosen = { type: 'accept_offer', offer_id: 'offer_b', option_index: 2 };
    expect(choose('the second option', 'option_2').commands).toMatchObject([chosen]);
    expect(choose('the one with 6 payments', 'option_2').commands).toMatchObject([chosen]);
    expect(choose('£200 each', 'option_2').commands).toMatchObject([chosen]);
    expect(choose('the second option', null).commands).toMatchObject([chosen]);
  });

  it('is unknown_offer where no such offer is on the table', () => {
    expect(choose('the second option', 'option_3').dropped).toMatchObject([{ reason: 'unknown_offer' }]);
    expect(choose('the second option', 'offer_b').dropped).toMatchObject([{ reason: 'unknown_offer' }]);
    expect(choose('the first', 'option_1', { expecting: 'option' }).dropped).toMatchObject([
      { reason: 'unknown_offer' },
    ]);
  });

  it('is value_differs where the words point at another offer, or at several', () => {
    expect(choose('the second option', 'option_1').dropped).toMatchObject([{ reason: 'value_differs' }]);
    expect(choose('option 2, £900 at once', 'option_2').dropped).toMatchObject([{ reason: 'value_differs' }]);
  });

  it('is no_evidence where the words point at none', () => {
    expect(choose('that one mate', 'option_1').dropped).toMatchObject([{ reason: 'no_evidence' }]);
    expect(choose('hm, dunno', null).dropped).toMatchObject([{ reason: 'no_evidence' }]);
  });

  it('is no agreement where the flow has asked for a yes', () => {
    const more: More = { offers: OFFERS, expecting: 'yes_no' };
    expect(choose('what about the second option', 'option_2', more).dropped).toMatchObject([
      { reason: 'no_evidence' },
    ]);
  });

  it('needs no pointing where one offer is on the table and the grammar heard a yes', () => {
    const more: More = { offers: OFFERS.slice(0, 1), grammar: [yes] };
    expect(choose('yes', 'option_1', more).commands).toEqual([{ type: 'accept_offer', evidence: 'yes' }]);
  });
});
