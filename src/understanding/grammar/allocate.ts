import type { CommandType } from '../../domain/index.ts';
import { isOffered } from './offered.ts';
import type { Proposal } from './proposal.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import type { ValueKind } from './value.ts';

/** Commands that are one proposal of payment; which of them the values decide. */
export const PROPOSALS: ReadonlySet<CommandType> = new Set([
  'promise_to_pay',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
]);

const TERMS: readonly ValueKind[] = [
  'money',
  'number',
  'count',
  'period',
  'percent',
  'fraction',
  'duration',
  'date',
  'vague',
];

/** Kinds of value that a command has a place for. */
const TAKES: Partial<Readonly<Record<CommandType, readonly ValueKind[]>>> = {
  promise_to_pay: TERMS,
  counter_offer_instalments: TERMS,
  counter_offer_lump_sum: TERMS,
  pay_in_full: ['date', 'vague'],
  report_payment: ['money', 'date'],
  request_payment_link: ['money'],
  payment_problem: ['money', 'date'],
  reschedule_payment: ['money', 'date', 'vague', 'duration'],
  setup_autopay: ['money', 'date', 'period'],
  ask_more_time: ['date', 'vague', 'duration'],
  ask_discount: ['percent', 'fraction', 'money'],
  ask_instalment_options: ['count', 'duration', 'money', 'period'],
  affordability_info: ['money', 'period'],
  refuse_to_pay: ['money'],
  reject_offer: ['money', 'count', 'period'],
  accept_offer: ['count', 'option', 'date', 'money', 'period'],
  dispute_amount: ['money'],
  dispute_time_barred: ['duration', 'year', 'number'],
  callback_request: ['date', 'time', 'phone'],
  inconvenient_place: ['time'],
  channel_preference: ['phone'],
  contact_update: ['phone'],
  attorney_represented: ['phone'],
  third_party: ['phone', 'time', 'date'],
  minor: ['number', 'duration'],
};

/** Roles that tie a value to one command, where that command was heard. */
const TIES: readonly (readonly [role: string, type: CommandType])[] = [
  ['income', 'affordability_info'],
  ['expenses', 'affordability_info'],
  ['disposable', 'affordability_info'],
  ['claimed', 'dispute_amount'],
  ['disputed', 'dispute_amount'],
];

/** Words that a change of sentence or clause counts for. */
const SENTENCE_APART = 20;
const CLAUSE_APART = 2;

/** For each value the index of the proposal that it belongs to; undefined where none takes it. */
export function ownersOf(
  scene: Scene,
  roles: RoleTable,
  proposals: readonly Proposal[],
): (number | undefined)[] {
  const proposes = proposals.some(({ type }) => PROPOSALS.has(type));
  return scene.values.map((value, index) => {
    const offered = proposes && (isOffered(scene, roles, index) || isPaceOf(scene, roles, index));
    const tie = TIES.find(
      ([role, type]) => roles.has(index, role) && proposals.some((proposal) => proposal.type === type),
    );
    let best: number | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    proposals.forEach((proposal, i) => {
      if (!TAKES[proposal.type]?.includes(value.kind)) return;
      if (offered ? !PROPOSALS.has(proposal.type) : tie !== undefined && proposal.type !== tie[1]) return;
      const distance = distanceOf(scene, index, proposal);
      if (distance < nearest) {
        nearest = distance;
        best = i;
      }
    });
    return best;
  });
}

/** "A month" right after an amount that is offered. */
function isPaceOf(scene: Scene, roles: RoleTable, index: number): boolean {
  const { values, valueSpans } = scene;
  const span = valueSpans[index];
  if (values[index]!.kind !== 'period' || span === undefined) return false;
  return valueSpans.some(
    (other, i) =>
      other !== undefined &&
      span.from - other.to >= 0 &&
      span.from - other.to <= 1 &&
      isOffered(scene, roles, i),
  );
}

/** Words between a value and a proposal; inside it the less the smaller the proposal is. */
function distanceOf(scene: Scene, index: number, proposal: Proposal): number {
  const span = scene.valueSpans[index];
  if (span === undefined) return Number.POSITIVE_INFINITY;
  const { from, to } = proposal;
  if (span.from >= from && span.to <= to) return (to - from) / 1_000;
  const after = span.from >= to;
  const gap = after ? span.from - to : Math.max(0, from - span.to) + 0.5;
  const here = scene.words[span.from]!;
  const there = scene.words[after ? to - 1 : from]!;
  const apart =
    here.sentence !== there.sentence ? SENTENCE_APART : here.clause !== there.clause ? CLAUSE_APART : 0;
  return 1 + gap + apart;
}
