import type { Command, CommandType } from '../../domain/index.ts';

/** How well an article must fit where the words were heard as something else that asks or tells. */
const SURE = 0.6;
/** The same where nothing but a likeness spoke for what was heard, or where the reply to it says little. */
const ENOUGH = 0;

/** Commands whose reply is general: an article that fits says more, but for the subjects that they answer. */
const GENERAL: Partial<Readonly<Record<CommandType, readonly string[]>>> = {
  cannot_understand: [],
  smalltalk: [],
  clarification_request: [],
  ask_consequences: ['next-steps'],
  ask_credit_reporting: [],
  ask_payment_methods: ['how-to-pay'],
};

/** Questions of the vocabulary that keep their name: the article only makes their answer exact. */
export function keepsItsName({ type }: Command): boolean {
  return type === 'ask_consequences' || type === 'ask_credit_reporting' || type === 'ask_payment_methods';
}

/**
 * Commands that give way to an article that surely fits where the words are a question, but for the subjects that
 * they answer themselves with what is known of the case, or by doing it.
 */
const SUBJECTS: Partial<Readonly<Record<CommandType, readonly string[]>>> = {
  ask_who_is_calling: ['who-we-are', 'why-contact', 'reach-person'],
  ask_if_bot: ['ai-assistant'],
  suspect_scam: ['scam-check', 'who-we-are'],
  ask_debt_details: ['amount-breakdown', 'debt-documents', 'why-contact'],
  data_access_request: ['data-access'],
  data_erasure_request: ['data-erasure'],
  complaint: ['complaint'],
  setup_autopay: ['autopay'],
  request_payment_link: ['how-to-pay'],
  request_validation: ['debt-documents'],
  contact_update: ['change-contact'],
  promise_to_pay: [],
  pay_in_full: [],
  report_payment: [],
  accept_offer: [],
  reject_offer: [],
};

/** Values that make a command of its own of words that also ask. */
const VALUES: readonly (keyof Command)[] = [
  'amount',
  'date',
  'date_expr',
  'option_index',
  'offer_id',
  'instalments',
  'instalment_amount',
  'rejected_amount',
  'phone',
  'reference',
];

/**
 * How well the article must fit, 0–1, to be told instead of what a command is answered with; undefined: the command
 * stands. Safety commands always stand.
 */
export function leastFit(
  command: Command,
  article: string,
  { unsure, asks }: { readonly unsure: boolean; readonly asks: boolean },
): number | undefined {
  const general = GENERAL[command.type];
  if (general !== undefined) return general.includes(article) ? undefined : ENOUGH;
  const own = SUBJECTS[command.type];
  if (!asks || own === undefined || own.includes(article)) return undefined;
  if (VALUES.some((name) => command[name] !== undefined)) return undefined;
  return unsure ? ENOUGH : SURE;
}
