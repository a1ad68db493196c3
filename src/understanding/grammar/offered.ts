import type { CommandType } from '../../domain/index.ts';
import type { Proposal } from './proposal.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';

/** Words between "could do" and the amount that it offers. */
const FRAME_REACH = 6;
/** What an amount is said to be, that is then no offer. */
const MEANS = ['income', 'expenses', 'disposable', 'heads'];
/** Commands that tell of other amounts than the one offered beside them. */
const TELLING: ReadonlySet<CommandType> = new Set(['affordability_info', 'report_payment']);

/** An amount that words of offering lead to ("so I can do 60"), whatever other amounts the message tells of. */
export function isOffered({ values, valueSpans, words }: Scene, roles: RoleTable, index: number): boolean {
  const span = valueSpans[index];
  const value = values[index]!;
  if (value.kind !== 'money' || span === undefined || roles.has(index, 'rejected')) return false;
  if (roles.has(index, 'offered') || isHinted({ values, valueSpans, words }, roles, index)) return true;
  if (MEANS.some((role) => roles.has(index, role))) return false;
  return roles.marks('offers').some((frame) => {
    const near = frame.to <= span.from && span.from - frame.to <= FRAME_REACH;
    if (!near || words[frame.from]!.sentence !== words[span.from]!.sentence) return false;
    return !valueSpans.some(
      (other, i) =>
        other !== undefined && values[i]!.kind === 'money' && other.from >= frame.to && other.to <= span.from,
    );
  });
}

/** "I make 2000, maybe 250": the last amount, a hint, and no more than half of the means told before it. */
function isHinted(
  { values, valueSpans, words }: Pick<Scene, 'values' | 'valueSpans' | 'words'>,
  roles: RoleTable,
  index: number,
): boolean {
  const value = values[index]!;
  const span = valueSpans[index];
  if (value.kind !== 'money' || span === undefined || !roles.has(index, 'hint')) return false;
  if (roles.has(index, 'heads')) return false;
  const others = values.filter((other, i) => other.kind === 'money' && i !== index);
  if (others.some(({ start }) => start > value.start)) return false;
  const { clause } = words[span.to - 1]!;
  const after = words.slice(span.to).filter((word) => word.clause === clause);
  const most = Math.max(0, ...others.map((other) => (other.kind === 'money' ? other.amount : 0)));
  return value.amount <= most / 2 && after.length <= WORDS_AFTER_HINT;
}

/** Words in the clause after a hinted amount: how often, or "max". */
const WORDS_AFTER_HINT = 3;

/** The words of an offer beside what tells of other amounts: "my rent is 900 so I can do 60 a month". */
export function offerBeside(
  scene: Scene,
  roles: RoleTable,
): { readonly from: number; readonly to: number } | undefined {
  const offered = scene.values.findIndex((_, i) => isOffered(scene, roles, i));
  return offered < 0 ? undefined : scene.valueSpans[offered];
}

/** Splits what tells of means or payments made from the rest, where an offer stands beside it. */
export function setAside(
  proposals: readonly Proposal[],
  offer: { readonly from: number } | undefined,
): { readonly rest: readonly Proposal[]; readonly aside: readonly Proposal[] } {
  if (offer === undefined) return { rest: proposals, aside: [] };
  return {
    rest: proposals.filter(({ type }) => !TELLING.has(type)),
    aside: proposals.filter(({ type }) => TELLING.has(type)),
  };
}
