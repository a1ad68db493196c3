import type { CommandType, Entities, Expectation } from '../../domain/index.ts';
import { parseAmount } from '../values/index.ts';
import { entitiesFor } from './entities.ts';
import { pickOption } from './pick-option.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import type { Value } from './value.ts';

/** How sure a reading is that rests on what the flow waits for and nothing else. */
const STEERED = 0.8;
/** How sure one is that rests on a bare value with nothing open. */
const BARE = 0.55;

/**
 * The commands of one message: what the rules name, with the values that belong to them, and what bare values
 * are by what the flow waits for. Conflicts between readings are settled; the order is that of the words.
 */
export function assemble(scene: Scene, named: readonly Proposal[]): Proposal[] {
  const factors = scene.values.filter((value) => value.kind === 'factor');
  if (scene.input.expecting === 'factor' && factors.length > 0) return withFactors(named, factors);
  const withValues = onePerType(
    named.map((proposal) => {
      const taken = entitiesFor(proposal.type, scene, proposal.start, proposal.end);
      return { ...proposal, ...taken, entities: { ...proposal.entities, ...taken.entities } };
    }),
  );
  const settled = settle(scene, withValues);
  const picked = pickOption(scene, settled);
  if (picked !== undefined) {
    return [...settled.filter(({ type }) => !REPLACED_BY_PICK.has(type)), picked];
  }
  if (settled.some(({ type }) => !ANSWER_FREE.has(type))) return settled;
  const bare = bareValue(scene);
  return bare === undefined ? settled : [...settled.filter(({ type }) => type !== 'smalltalk'), bare];
}

/** Of several proposals of one type the one that says most, in the place of the first. */
function onePerType(proposals: readonly Proposal[]): Proposal[] {
  const best = new Map<CommandType, Proposal>();
  for (const proposal of proposals) {
    const known = best.get(proposal.type);
    const says = Object.keys(proposal.entities).length;
    if (known === undefined || says > Object.keys(known.entities).length) best.set(proposal.type, proposal);
  }
  return [...best.values()];
}

/** What an option picks away: a yes to it, and amounts that are only its words. */
const REPLACED_BY_PICK: ReadonlySet<CommandType> = new Set([
  'affirm',
  'accept_offer',
  'smalltalk',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'ask_instalment_options',
  'pay_in_full',
  'cannot_understand',
]);

/** Commands beside which a bare value still answers the open question. */
const ANSWER_FREE: ReadonlySet<CommandType> = new Set(['affirm', 'smalltalk', 'deny']);

function withFactors(named: readonly Proposal[], factors: readonly Value[]): Proposal[] {
  const others = named.filter(
    ({ type }) => !ANSWER_FREE.has(type) && type !== 'provide_factor' && !TERMS_ONLY.has(type),
  );
  return [
    ...others,
    ...factors.flatMap((value): Proposal[] =>
      value.kind === 'factor'
        ? [
            {
              type: 'provide_factor',
              entities: { factor: value.factor },
              start: value.start,
              end: value.end,
              confidence: 0.95,
            },
          ]
        : [],
    ),
  ];
}

/** Digits that answer an identity question are no terms. */
const TERMS_ONLY: ReadonlySet<CommandType> = new Set([
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'promise_to_pay',
  'affordability_info',
  'accept_offer',
  'report_payment',
  'ask_instalment_options',
  'reschedule_payment',
]);

/** A value with no words around it that say what it is. */
function bareValue(scene: Scene): Proposal | undefined {
  const { input, text, values } = scene;
  const whole = { start: 0, end: text.length };
  const made = (type: CommandType, entities: Entities, confidence: number): Proposal => ({
    type,
    entities,
    ...whole,
    confidence,
  });
  const expected = byExpectation(scene);
  if (expected !== undefined) {
    const type = input.expectedCommand ?? expected.type;
    return made(type, forCommand(type, expected.entities), STEERED);
  }
  if (input.expecting === 'factor' || input.expecting === 'yes_no') {
    if (!values.some(({ kind }) => kind === 'date' || kind === 'money')) return undefined;
  }
  const count = values.find((value) => value.kind === 'count');
  const period = values.find((value) => value.kind === 'period');
  const amount = values.findLast((value) => value.kind === 'money' && value.sure);
  if (count !== undefined || (period !== undefined && amount !== undefined)) {
    return made(
      'counter_offer_instalments',
      entitiesFor('counter_offer_instalments', scene, 0, text.length).entities,
      BARE,
    );
  }
  const day = values.find((value) => value.kind === 'date' && value.negated !== true);
  if (day !== undefined && isMostly(scene, values)) {
    return made('promise_to_pay', entitiesFor('promise_to_pay', scene, 0, text.length).entities, BARE);
  }
  if (amount !== undefined && isMostly(scene, values)) {
    return made(
      'counter_offer_lump_sum',
      entitiesFor('counter_offer_lump_sum', scene, 0, text.length).entities,
      BARE,
    );
  }
  return undefined;
}

/** Besides its values the message has few words: a bare value, not talk that a figure stands in. */
function isMostly({ words }: Scene, values: readonly Value[]): boolean {
  const free = words.filter((word) => !values.some(({ start, end }) => word.start < end && start < word.end));
  return free.length <= 4;
}

interface Expected {
  readonly type: CommandType;
  readonly entities: Entities;
}

/** What the open question makes of the values of the message. */
function byExpectation(scene: Scene): Expected | undefined {
  const reader = scene.input.expecting === undefined ? undefined : EXPECTED[scene.input.expecting];
  return reader?.(scene);
}

const EXPECTED: Partial<Record<Expectation, (scene: Scene) => Expected | undefined>> = {
  date: (scene) => {
    const { entities } = entitiesFor('promise_to_pay', scene, 0, scene.text.length);
    return entities.date === undefined ? undefined : { type: 'promise_to_pay', entities };
  },
  amount: (scene) => {
    const amount = amountIn(scene);
    return amount && { type: 'counter_offer_lump_sum', entities: amount };
  },
  instalment_amount: (scene) => {
    const plan = entitiesFor('counter_offer_instalments', scene, 0, scene.text.length).entities;
    if (plan.instalments !== undefined || plan.instalment_amount !== undefined) {
      return { type: 'counter_offer_instalments', entities: plan };
    }
    const amount = amountIn(scene);
    return amount && { type: 'counter_offer_instalments', entities: amount };
  },
  income: (scene) => {
    const amount = amountIn(scene);
    return amount && { type: 'affordability_info', entities: { income: amount.amount! } };
  },
  count: ({ values }) => {
    const found =
      values.find((value) => value.kind === 'count') ?? values.find((value) => value.kind === 'number');
    if (found?.kind !== 'count' && found?.kind !== 'number') return undefined;
    return { type: 'counter_offer_instalments', entities: { instalments: found.value } };
  },
  text: ({ text, input }) =>
    input.expectedCommand === undefined || text.trim() === ''
      ? undefined
      : { type: input.expectedCommand, entities: { reference: text.trim().slice(0, 80) } },
};

function amountIn(scene: Scene): Entities | undefined {
  const { input, text, language } = scene;
  const { amount, currency, approx, rejected_amount } = entitiesFor(
    'counter_offer_lump_sum',
    scene,
    0,
    text.length,
  ).entities;
  const whole = amount ?? parseAmount(text, { language, locale: input.locale });
  if (whole === undefined) return undefined;
  return {
    amount: whole,
    ...(currency === undefined ? {} : { currency }),
    ...(approx === undefined ? {} : { approx }),
    ...(rejected_amount === undefined ? {} : { rejected_amount }),
  };
}

/** An amount is one instalment where a plan is what the flow expects. */
function forCommand(type: CommandType, entities: Entities): Entities {
  if (type !== 'counter_offer_instalments' || entities.amount === undefined) return entities;
  const { amount, ...others } = entities;
  return { ...others, instalment_amount: amount };
}
