import { COMMAND_GROUPS, COMMAND_TYPES, type CommandType } from '../../domain/index.ts';

/**
 * Commands that have an answer only where a state waits for them; the protocol can but say that it is too
 * early. All others are answered everywhere, by the mandatory protocol or better by a state.
 */
const ONLY_WHERE_WAITED_FOR: readonly CommandType[] = [
  'identity_confirm',
  'provide_factor',
  ...COMMAND_GROUPS.agree,
  'promise_to_pay',
  'pay_in_full',
  'reschedule_payment',
  ...COMMAND_GROUPS.negotiate,
];

/**
 * Commands a model may ever answer with. That nothing was understood it says with an empty list; which approved
 * answer a question asks for is a question of its own.
 */
export const OFFERABLE_COMMANDS: readonly CommandType[] = COMMAND_TYPES.filter(
  (type) => type !== 'cannot_understand' && type !== 'ask_question',
);

/** Commands that every moment answers. */
export const ALWAYS_ANSWERED: readonly CommandType[] = OFFERABLE_COMMANDS.filter(
  (type) => !ONLY_WHERE_WAITED_FOR.includes(type),
);

/** The commands that a model may answer with at a moment, in the order of the vocabulary. */
export function offeredCommands(accepts: readonly CommandType[]): readonly CommandType[] {
  return OFFERABLE_COMMANDS.filter((type) => ALWAYS_ANSWERED.includes(type) || accepts.includes(type));
}

/** Names of values, as a model answers them. Each is read from the debtor's words by its own reader. */
export const VALUE_NAMES = [
  'amount',
  'instalment_amount',
  'down_payment',
  'total',
  'rejected_amount',
  'income',
  'expenses',
  'disposable_income',
  'claimed_balance',
  'date',
  'instalments',
  'period',
  'duration',
  'fraction',
  'discount_percent',
  'part',
  'date_of_birth',
  'id_digits',
  'postcode',
  'reference',
] as const;

export type ValueName = (typeof VALUE_NAMES)[number];

/** Values that a command may carry; a command that is not listed carries none. */
const VALUES_OF: Partial<Readonly<Record<CommandType, readonly ValueName[]>>> = {
  provide_factor: ['date_of_birth', 'id_digits', 'postcode'],
  reject_offer: ['rejected_amount'],
  promise_to_pay: ['amount', 'date'],
  pay_in_full: ['date'],
  report_payment: ['amount', 'date', 'reference'],
  reschedule_payment: ['amount', 'date'],
  counter_offer_instalments: [
    'instalment_amount',
    'instalments',
    'period',
    'duration',
    'down_payment',
    'total',
    'date',
    'fraction',
    'discount_percent',
    'part',
    'rejected_amount',
  ],
  counter_offer_lump_sum: ['amount', 'date', 'fraction', 'discount_percent', 'part', 'rejected_amount'],
  ask_more_time: ['date', 'duration'],
  ask_discount: ['discount_percent', 'amount'],
  ask_instalment_options: ['instalments', 'instalment_amount', 'period', 'duration'],
  affordability_info: ['income', 'expenses', 'disposable_income', 'period'],
  refuse_to_pay: ['rejected_amount'],
  dispute_amount: ['claimed_balance', 'reference'],
  dispute_service: ['reference'],
};

/** The values that a command may carry. */
export function valuesOf(type: CommandType): readonly ValueName[] {
  return VALUES_OF[type] ?? [];
}

/** Commands that say nothing without a value: an empty proposal is no proposal. */
export const NEEDS_A_VALUE: readonly CommandType[] = [
  'provide_factor',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'affordability_info',
];

/**
 * Commands that move money or identity. They stand whole or fall: half of a proposal is another proposal. Two
 * of them on the same words exclude each other.
 */
export const MOVES_TERMS: readonly CommandType[] = [
  'provide_factor',
  ...COMMAND_GROUPS.agree,
  ...COMMAND_GROUPS.pay,
  ...COMMAND_GROUPS.negotiate,
];
