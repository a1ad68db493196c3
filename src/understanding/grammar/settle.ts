import type { CommandType } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';

/** `loser` gives way where `winner` was heard too. */
interface Precedence {
  readonly winner: CommandType;
  readonly losers: readonly CommandType[];
}

/** Readings of the same words, the more telling one first. */
const PRECEDENCE: readonly Precedence[] = [
  {
    winner: 'self_harm_risk',
    losers: ['hardship_other', 'hardship_illness', 'smalltalk', 'abusive', 'refuse_to_pay'],
  },
  { winner: 'accept_offer', losers: ['affirm', 'smalltalk'] },
  { winner: 'reject_offer', losers: ['deny', 'smalltalk'] },
  { winner: 'identity_confirm', losers: ['affirm', 'smalltalk'] },
  { winner: 'wrong_person', losers: ['identity_deny', 'deny', 'dispute_not_mine', 'opt_out'] },
  { winner: 'third_party', losers: ['identity_deny', 'deny', 'affirm'] },
  { winner: 'identity_deny', losers: ['deny'] },
  { winner: 'minor', losers: ['deny', 'affirm'] },
  { winner: 'cease_contact', losers: ['opt_out'] },
  { winner: 'dispute_identity_theft', losers: ['dispute_not_mine'] },
  { winner: 'refuse_to_pay', losers: ['deny'] },
  { winner: 'request_human', losers: ['smalltalk', 'deny', 'affirm'] },
  { winner: 'report_payment', losers: ['promise_to_pay', 'pay_in_full', 'counter_offer_lump_sum'] },
  { winner: 'affordability_info', losers: ['counter_offer_lump_sum'] },
  { winner: 'reschedule_payment', losers: ['promise_to_pay', 'ask_more_time'] },
];

/** Commands that say more than a bare yes or no beside them. */
const SUBSTANTIAL: ReadonlySet<CommandType> = new Set([
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'ask_discount',
  'ask_more_time',
  'request_human',
  'ask_instalment_options',
  'hardship_income_loss',
  'hardship_illness',
  'hardship_other',
  'refuse_to_pay',
]);

/** Settles readings that compete for the same words or amounts. */
export function settle(scene: Scene, proposals: readonly Proposal[]): Proposal[] {
  const heard = new Set(proposals.map(({ type }) => type));
  const lost = new Set<CommandType>();
  for (const { winner, losers } of PRECEDENCE) {
    if (heard.has(winner)) for (const loser of losers) lost.add(loser);
  }
  for (const loser of termsLost(heard, proposals)) lost.add(loser);
  if (proposals.some(({ type }) => type !== 'smalltalk' && type !== 'cannot_understand'))
    lost.add('smalltalk');
  if ([...heard].some((type) => SUBSTANTIAL.has(type)) && scene.input.expecting !== 'yes_no')
    lost.add('affirm');
  if ([...heard].some((type) => SUBSTANTIAL.has(type))) lost.add('deny');
  return proposals
    .filter(({ type }) => !lost.has(type))
    .map((proposal) =>
      isPayment(proposal, scene) ? { ...proposal, type: 'promise_to_pay' as const } : proposal,
    );
}

/** Words that make an amount the end of the matter. */
const SETTLES: Record<Language, RegExp> = {
  en: /\b(?:settle|settlement|close|clear|final|in full|lump|done|forget|rest off|write off|instead)\b/iu,
  pl: /(?:ugod|zamkn|zamyk|całoś|calos|umorz|zapomn|jednoraz|koniec|rozlicz|reszt)/iu,
  pt: /(?:quit|acordo|encerr|à vista|a vista|perdo|zerar|fechar|resto|em vez)/iu,
  es: /(?:liquid|saldar|zanjar|cerrar|acuerdo|perdon|olvid|resto|total|en vez)/iu,
};

/** An amount on a day is a payment that is promised, unless it is to end the matter. */
function isPayment({ type, entities }: Proposal, { text, language }: Scene): boolean {
  const { amount, date, hypothetical, condition } = entities;
  if (type !== 'counter_offer_lump_sum' || amount === undefined || date === undefined) return false;
  return hypothetical !== true && condition === undefined && !SETTLES[language].test(text);
}

/** Which of the proposals of terms the amounts, days and counts speak for. */
function termsLost(heard: ReadonlySet<CommandType>, proposals: readonly Proposal[]): CommandType[] {
  const of = (type: CommandType) => proposals.find((proposal) => proposal.type === type)?.entities;
  const plan = of('counter_offer_instalments');
  const promise = of('promise_to_pay');
  const lost: CommandType[] = [];
  if (plan !== undefined) {
    lost.push('counter_offer_lump_sum', 'ask_instalment_options', 'pay_in_full');
    if (promise !== undefined) lost.push('promise_to_pay');
  } else if (promise !== undefined && heard.has('counter_offer_lump_sum')) {
    lost.push(promise.date === undefined ? 'promise_to_pay' : 'counter_offer_lump_sum');
  }
  if (heard.has('pay_in_full')) lost.push('promise_to_pay');
  if (promise?.date !== undefined && plan === undefined) lost.push('ask_more_time');
  if (heard.has('counter_offer_lump_sum') && of('counter_offer_lump_sum')?.amount !== undefined)
    lost.push('ask_discount');
  return lost;
}
