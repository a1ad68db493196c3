import type { LocalDate } from '../kernel/index.ts';

/**
 * What a debtor can mean. Names are stable: flows, records and reports use them.
 * Groups follow the vocabulary of the project.
 */
export const COMMAND_GROUPS = {
  identity: ['identity_confirm', 'identity_deny', 'provide_factor', 'wrong_person', 'third_party', 'minor'],
  agree: ['affirm', 'deny', 'accept_offer', 'reject_offer'],
  pay: [
    'promise_to_pay',
    'pay_in_full',
    'report_payment',
    'request_payment_link',
    'payment_problem',
    'reschedule_payment',
    'setup_autopay',
  ],
  negotiate: [
    'counter_offer_instalments',
    'counter_offer_lump_sum',
    'ask_more_time',
    'ask_discount',
    'ask_instalment_options',
    'ask_fee_waiver',
    'affordability_info',
    'refuse_to_pay',
  ],
  ask: [
    'ask_balance',
    'ask_debt_details',
    'ask_plan_status',
    'ask_payment_methods',
    'ask_consequences',
    'ask_credit_reporting',
    'ask_who_is_calling',
    'ask_if_bot',
    'clarification_request',
    'repeat',
    'suspect_scam',
    'request_validation',
    'ask_question',
  ],
  contest: [
    'dispute_amount',
    'dispute_not_mine',
    'dispute_service',
    'dispute_identity_theft',
    'dispute_time_barred',
  ],
  circumstances: [
    'hardship_income_loss',
    'hardship_illness',
    'hardship_other',
    'bereavement',
    'insolvency_proceedings',
    'attorney_represented',
    'self_harm_risk',
  ],
  contact: [
    'request_human',
    'callback_request',
    'channel_preference',
    'contact_update',
    'inconvenient_place',
    'opt_out',
    'cease_contact',
    'language_switch',
  ],
  rights: ['complaint', 'data_access_request', 'data_erasure_request'],
  other: ['abusive', 'prompt_injection', 'smalltalk', 'cannot_understand'],
} as const;

export type CommandGroup = keyof typeof COMMAND_GROUPS;
export type CommandType = (typeof COMMAND_GROUPS)[CommandGroup][number];

export const COMMAND_TYPES: readonly CommandType[] = Object.values(COMMAND_GROUPS).flat();

/**
 * Commands where a miss costs more than a false alarm: recalled first, found without a model too.
 */
export const SAFETY_COMMANDS = [
  'self_harm_risk',
  'opt_out',
  'cease_contact',
  'wrong_person',
  'minor',
  'dispute_amount',
  'dispute_not_mine',
  'dispute_service',
  'dispute_identity_theft',
  'dispute_time_barred',
  'attorney_represented',
  'insolvency_proceedings',
  'bereavement',
] as const satisfies readonly CommandType[];

/**
 * The values a command may carry. Amounts are decimals in major units, as the debtor said them; dates are ISO
 * days or intervals `a/b`. Inside the domain they become `Minor` and `LocalDate`.
 */
export interface Entities {
  readonly is_account_holder?: boolean;
  readonly relation?: string;
  /** `kind:value`: `date_of_birth:1980-02-29`, `id_digits:4821`, `postcode:00-950`. */
  readonly factor?: Factor;
  readonly age?: number;
  /** 1-based number of an option on the table. */
  readonly option_index?: number;
  readonly offer_id?: string;
  readonly instalments?: number;
  readonly method?: string;
  readonly amount?: number;
  readonly currency?: string;
  readonly date_expr?: string;
  /** ISO day `2026-12-01` or interval `2026-12-01/2026-12-07`. */
  readonly date?: string;
  readonly date_kind?: 'on' | 'by' | 'from';
  readonly alt_dates?: readonly string[];
  readonly needs_clarification?: boolean;
  readonly reference?: string;
  readonly from_date?: string;
  readonly instalment_amount?: number;
  readonly per_period?: Period;
  readonly down_payment?: number;
  readonly total?: number;
  /** 0–1 of the debt. */
  readonly fraction?: number;
  readonly discount_percent?: number;
  readonly duration_months?: number;
  readonly parts?: readonly {
    readonly amount?: number;
    readonly date?: string;
    readonly date_expr?: string;
  }[];
  readonly rejected_amount?: number;
  readonly rejected_date?: string;
  readonly approx?: boolean;
  readonly condition?: string;
  readonly hypothetical?: boolean;
  readonly income?: number;
  readonly expenses?: number;
  readonly disposable_income?: number;
  readonly what?: string;
  readonly medium?: string;
  readonly bureau?: string;
  readonly claimed_balance?: number;
  readonly disputed_balance?: number;
  readonly debt_age_years?: number;
  readonly comparison?: string;
  readonly has_proof?: boolean;
  readonly kind?: string;
  readonly case_no?: string;
  readonly trustee?: string;
  readonly attorney?: string;
  readonly phone?: string;
  readonly cause?: string;
  readonly scope?: 'channel' | 'all';
  readonly prefer?: string;
  readonly block?: string;
  readonly place?: string;
  readonly time_from?: string;
  readonly time_to?: string;
  readonly time_of_day?: string;
  readonly to?: string;
  readonly name?: string;
  readonly regulator?: string;
  readonly document?: string;
  readonly asks?: string;
  /** Id of the approved article that answers a question; absent where none does. */
  readonly article?: string;
}

export type Period = 'week' | 'fortnight' | 'month' | 'quarter' | 'year';

/** One partial identity factor as the debtor gave it. */
export interface Factor {
  readonly kind: 'date_of_birth' | 'id_digits' | 'postcode';
  readonly value: string;
}

/** A typed meaning with the words it came from. */
export interface Command extends Entities {
  readonly type: CommandType;
  /** The span of the debtor's own text; the payload for a button. Never empty for a value-bearing command. */
  readonly evidence: string;
}

/** What the flow has asked for: decides what a bare value means. */
export const EXPECTATIONS = [
  'yes_no',
  'amount',
  'instalment_amount',
  'date',
  'count',
  'option',
  'factor',
  'income',
  'text',
  'language',
] as const;

export type Expectation = (typeof EXPECTATIONS)[number];

/** A calendar day of a command's `date`: the day itself, or the last day of an interval. */
export function lastDayOf(date: string): LocalDate {
  return (date.includes('/') ? date.split('/')[1]! : date) as LocalDate;
}
