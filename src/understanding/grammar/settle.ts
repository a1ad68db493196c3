import type { CommandType } from '../../domain/index.ts';
import type { Stretch } from './clauses.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

// biome-ignore format: a table
/** Readings of the same words: where the first was heard, the others are only its words. */
const PRECEDENCE: readonly (readonly [winner: CommandType, losers: readonly CommandType[]])[] = [
  [
    'self_harm_risk',
    ['hardship_other', 'hardship_illness', 'hardship_income_loss', 'smalltalk', 'abusive', 'refuse_to_pay', 'reject_offer', 'ask_more_time', 'ask_consequences', 'affirm', 'deny', 'clarification_request', 'bereavement'],
  ],
  ['accept_offer', ['affirm', 'smalltalk', 'promise_to_pay', 'pay_in_full', 'ask_instalment_options', 'setup_autopay']],
  ['reject_offer', ['deny', 'smalltalk', 'hardship_other', 'dispute_amount', 'refuse_to_pay']],
  ['identity_confirm', ['affirm', 'smalltalk']],
  ['wrong_person', ['identity_deny', 'deny', 'dispute_not_mine', 'third_party', 'identity_confirm', 'ask_who_is_calling', 'affirm', 'contact_update']],
  ['third_party', ['identity_deny', 'deny', 'affirm', 'identity_confirm', 'inconvenient_place', 'hardship_illness', 'callback_request']],
  ['identity_deny', ['deny', 'identity_confirm']],
  ['minor', ['deny', 'affirm', 'third_party', 'inconvenient_place', 'affordability_info', 'counter_offer_instalments', 'counter_offer_lump_sum', 'smalltalk']],
  ['bereavement', ['third_party', 'hardship_illness', 'identity_deny', 'hardship_other', 'reject_offer', 'deny', 'ask_more_time']],
  ['cease_contact', ['opt_out', 'deny', 'abusive']],
  ['opt_out', ['deny']],
  ['channel_preference', ['opt_out', 'deny', 'callback_request', 'contact_update', 'inconvenient_place', 'cease_contact']],
  ['inconvenient_place', ['opt_out', 'deny', 'cease_contact']],
  ['callback_request', ['request_human', 'smalltalk', 'ask_more_time', 'deny']],
  ['dispute_identity_theft', ['clarification_request', 'dispute_not_mine', 'dispute_service', 'suspect_scam', 'wrong_person', 'dispute_amount', 'third_party']],
  ['dispute_not_mine', ['clarification_request', 'identity_deny', 'deny', 'dispute_amount', 'ask_debt_details']],
  ['dispute_service', ['dispute_amount', 'refuse_to_pay', 'complaint', 'payment_problem', 'report_payment', 'dispute_not_mine', 'deny']],
  ['dispute_time_barred', ['clarification_request', 'ask_more_time', 'dispute_amount', 'ask_debt_details', 'refuse_to_pay']],
  ['dispute_amount', ['clarification_request', 'deny', 'ask_balance', 'ask_debt_details', 'counter_offer_lump_sum', 'promise_to_pay', 'report_payment']],
  ['insolvency_proceedings', ['hardship_other', 'hardship_income_loss', 'report_payment']],
  ['refuse_to_pay', ['deny', 'smalltalk', 'hardship_other', 'reject_offer']],
  ['request_human', ['smalltalk', 'deny', 'affirm', 'ask_if_bot', 'accept_offer', 'abusive']],
  ['report_payment', ['promise_to_pay', 'pay_in_full', 'counter_offer_lump_sum', 'counter_offer_instalments', 'affirm', 'deny', 'ask_plan_status']],
  ['payment_problem', ['report_payment', 'hardship_other', 'promise_to_pay', 'request_payment_link', 'pay_in_full', 'reject_offer', 'ask_payment_methods', 'deny']],
  ['affordability_info', ['counter_offer_lump_sum', 'counter_offer_instalments', 'promise_to_pay', 'hardship_other']],
  ['reschedule_payment', ['promise_to_pay', 'ask_more_time', 'hardship_other', 'counter_offer_lump_sum', 'deny']],
  ['setup_autopay', ['promise_to_pay', 'counter_offer_lump_sum', 'ask_payment_methods', 'counter_offer_instalments', 'affirm']],
  ['ask_fee_waiver', ['ask_discount', 'dispute_amount']],
  ['ask_more_time', ['hardship_other', 'deny', 'smalltalk', 'ask_instalment_options']],
  ['ask_discount', ['ask_instalment_options', 'smalltalk', 'ask_balance']],
  ['ask_instalment_options', ['hardship_other', 'deny', 'smalltalk', 'clarification_request', 'promise_to_pay']],
  ['ask_consequences', ['refuse_to_pay', 'hardship_other', 'clarification_request', 'deny']],
  ['ask_credit_reporting', ['ask_consequences', 'data_erasure_request', 'clarification_request']],
  ['ask_if_bot', ['suspect_scam', 'clarification_request', 'abusive', 'ask_who_is_calling']],
  ['ask_who_is_calling', ['clarification_request', 'suspect_scam', 'ask_debt_details']],
  ['suspect_scam', ['ask_who_is_calling', 'deny', 'clarification_request', 'request_validation', 'abusive', 'request_payment_link']],
  ['request_validation', ['ask_debt_details', 'dispute_not_mine', 'refuse_to_pay', 'clarification_request', 'deny']],
  ['ask_debt_details', ['clarification_request', 'ask_balance', 'request_payment_link']],
  ['ask_plan_status', ['ask_balance', 'clarification_request', 'report_payment', 'ask_instalment_options', 'promise_to_pay']],
  ['ask_payment_methods', ['request_payment_link', 'clarification_request', 'promise_to_pay']],
  ['ask_balance', ['clarification_request', 'pay_in_full']],
  ['request_payment_link', ['promise_to_pay', 'pay_in_full', 'ask_payment_methods', 'affirm']],
  ['data_erasure_request', ['data_access_request', 'opt_out', 'cease_contact', 'complaint']],
  ['data_access_request', ['ask_debt_details', 'request_validation', 'complaint', 'suspect_scam']],
  ['complaint', ['abusive', 'deny', 'data_access_request']],
  ['attorney_represented', ['request_human', 'complaint', 'cease_contact', 'deny', 'channel_preference', 'callback_request', 'third_party']],
  ['prompt_injection', ['affirm', 'accept_offer', 'ask_discount', 'ask_fee_waiver', 'promise_to_pay', 'pay_in_full', 'counter_offer_lump_sum', 'counter_offer_instalments', 'report_payment', 'clarification_request', 'ask_if_bot', 'smalltalk', 'repeat', 'ask_balance', 'ask_debt_details', 'request_human', 'setup_autopay', 'identity_confirm']],
  ['hardship_income_loss', ['hardship_other', 'deny', 'reject_offer']],
  ['hardship_illness', ['hardship_other', 'inconvenient_place', 'deny', 'reject_offer']],
  ['hardship_other', ['deny', 'reject_offer']],
  ['language_switch', ['clarification_request', 'deny', 'repeat', 'smalltalk']],
  ['repeat', ['clarification_request', 'smalltalk']],
  ['pay_in_full', ['promise_to_pay', 'affirm', 'ask_balance']],
];

/** Pairs of which the loser gives way only where both stand in one sentence. */
const IN_SENTENCE_ONLY: ReadonlySet<CommandType> = new Set([
  'affirm',
  'deny',
  'hardship_other',
  'ask_balance',
  'ask_debt_details',
  'request_human',
  'promise_to_pay',
  'counter_offer_lump_sum',
  'counter_offer_instalments',
  'report_payment',
  'ask_instalment_options',
  'ask_payment_methods',
  'pay_in_full',
  'ask_who_is_calling',
  'hardship_illness',
  'hardship_income_loss',
  'callback_request',
  'dispute_amount',
  'refuse_to_pay',
  'complaint',
  'opt_out',
  'third_party',
  'request_validation',
  'ask_more_time',
  'abusive',
  'contact_update',
  'dispute_not_mine',
]);

/** What a condition names is part of the condition. */
const CONDITIONAL: ReadonlySet<CommandType> = new Set([
  'ask_fee_waiver',
  'ask_discount',
  'ask_more_time',
  'ask_credit_reporting',
  'request_payment_link',
  'ask_instalment_options',
  'affirm',
  'deny',
  'accept_offer',
  'data_erasure_request',
  'opt_out',
  'cease_contact',
  'callback_request',
  'pay_in_full',
]);

/** Commands that only accompany others. */
const BESIDE: ReadonlySet<CommandType> = new Set([
  'smalltalk',
  'cannot_understand',
  'affirm',
  'deny',
  'abusive',
]);

/** Confidence below which a reading is loose, and from which one is sure. */
const LOOSE = 0.75;
const SURE = 0.85;
const NEVER_OUTDONE: ReadonlySet<CommandType> = new Set(['self_harm_risk', 'opt_out', 'cease_contact']);

/** Settles readings that compete for the same words, each type once, in the order of the words. */
export function settle(
  scene: Scene,
  proposals: readonly Proposal[],
  condition: Stretch | undefined,
): { readonly kept: readonly Proposal[]; readonly lost: readonly Proposal[] } {
  const lost = new Set(proposals.filter((proposal) => isOutdone(proposal, proposals)));
  for (const [winner, losers] of PRECEDENCE) {
    for (const first of proposals) {
      if (first.type !== winner || lost.has(first)) continue;
      for (const second of proposals) {
        if (second !== first && losers.includes(second.type) && competes(scene, first, second))
          lost.add(second);
      }
    }
  }
  for (const proposal of proposals) {
    if (condition !== undefined && isCondition(proposal, condition)) lost.add(proposal);
  }
  const left = proposals.filter((proposal) => !lost.has(proposal));
  dropAccompaniment(scene, left, lost);
  return { kept: proposals.filter((proposal) => !lost.has(proposal)), lost: [...lost] };
}

/** True for what only names the condition that a proposal is tied to. */
export function isCondition({ type, from }: Proposal, condition: Stretch): boolean {
  return CONDITIONAL.has(type) && from >= condition.from && from < condition.to;
}

/** A loose reading gives way to a sure one of other words in it, but where missing it costs a life or a refusal. */
function isOutdone(loose: Proposal, proposals: readonly Proposal[]): boolean {
  if (loose.confidence >= LOOSE || NEVER_OUTDONE.has(loose.type)) return false;
  return proposals.some(
    (sure) =>
      sure.type !== loose.type && sure.confidence >= SURE && sure.from < loose.to && loose.from < sure.to,
  );
}

function competes({ words }: Scene, first: Proposal, second: Proposal): boolean {
  if (!IN_SENTENCE_ONLY.has(second.type)) return true;
  const sentences = ({ from, to }: Proposal) =>
    [words[from]?.sentence ?? 0, words[to - 1]?.sentence ?? 0] as const;
  const [a, b] = [sentences(first), sentences(second)];
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Pleasantries beside anything; a yes or no beside what says more, where no question is open. */
function dropAccompaniment({ input }: Scene, left: readonly Proposal[], lost: Set<Proposal>): void {
  const says = left.some(({ type }) => !BESIDE.has(type));
  const answers = left.some(({ type }) => type === 'affirm' || type === 'deny');
  for (const proposal of left) {
    if (proposal.type === 'smalltalk' && (says || answers)) lost.add(proposal);
    if (!says || input.expecting === 'yes_no') continue;
    if (proposal.type === 'affirm' || proposal.type === 'deny') lost.add(proposal);
  }
  const yes = left.find(({ type }) => type === 'affirm');
  const no = left.find(({ type }) => type === 'deny');
  if (yes === undefined || no === undefined || lost.has(yes) || lost.has(no)) return;
  lost.add(firstOf(yes, no) === yes ? no : yes);
}

/** A plain yes or no at the start counts; else the surer, else the later. */
function firstOf(yes: Proposal, no: Proposal): Proposal {
  const [first, second] = yes.from <= no.from ? [yes, no] : [no, yes];
  if (second.confidence > first.confidence) return second;
  return first;
}
