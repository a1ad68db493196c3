import type { CommandType } from '../../domain/index.ts';
import { isYes } from './clauses.ts';
import type { Proposal } from './proposal.ts';
import type { Reread } from './reread.ts';
import type { RoleMark, RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';

/** Commands that bind as they stand: said under a condition, supposed or taken back they are none. */
const AGREES: ReadonlySet<CommandType> = new Set(['affirm', 'accept_offer', 'setup_autopay']);
const PROPOSES: ReadonlySet<CommandType> = new Set([
  'pay_in_full',
  'promise_to_pay',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
]);
/** Words after "if" that make it a condition. */
const SHORTEST_CONDITION = 2;

/** The commands of a message that hold, and what is to be answered for those that do not. */
export interface Qualified {
  readonly held: readonly Proposal[];
  /** Nothing that was taken away may come back by another way. */
  readonly withdrawn: readonly Proposal[];
  /** Nothing may be picked: more than a refused option was taken away. */
  readonly bars: boolean;
  /** The answer where nothing else is left: a no, or that the debtor is not sure yet. */
  readonly instead: Proposal | undefined;
}

/**
 * Takes away what a debtor did not mean to bind: a yes that is taken back ("yes… wait, no"), a yes under a
 * condition ("yes, if you drop the fee"), an option that is only supposed or refused, and what they say they
 * never said.
 */
export function qualify({ scene, roles, fallen, refused }: Reread, named: readonly Proposal[]): Qualified {
  let bars = false;
  const withdrawn = new Map<Proposal, 'deny' | 'clarification_request'>();
  for (const proposal of named) {
    if (proposal.type === 'report_payment') {
      if (isSupposed(scene, roles, proposal)) withdrawn.set(proposal, 'clarification_request');
      else if (isOfRefused(scene, roles, proposal)) withdrawn.set(proposal, 'deny');
      else if (isAwaited(roles, proposal)) withdrawn.set(proposal, 'clarification_request');
      continue;
    }
    const binds = AGREES.has(proposal.type) || PROPOSES.has(proposal.type);
    if (!binds) continue;
    const back = retraction(scene, roles, proposal, named);
    const before = withdrawn.size;
    if (back !== undefined) withdrawn.set(proposal, back);
    else if (isDisclaimed(scene, roles, proposal, fallen)) withdrawn.set(proposal, 'deny');
    else if (proposal.type === 'accept_offer' && isComparing(scene))
      withdrawn.set(proposal, 'clarification_request');
    else if (proposal.type === 'accept_offer' && isRefused(scene, proposal, fallen, refused))
      withdrawn.set(proposal, 'deny');
    else if (proposal.type === 'affirm' && isLimited(scene, fallen, refused))
      withdrawn.set(proposal, 'clarification_request');
    else if (AGREES.has(proposal.type) && isConditional(scene, roles, proposal))
      withdrawn.set(proposal, 'clarification_request');
    if (
      withdrawn.size > before &&
      !(proposal.type === 'accept_offer' && isRefused(scene, proposal, fallen, refused))
    )
      bars = true;
  }
  const taken = [...withdrawn];
  const first = taken.find(([, answer]) => answer === 'deny') ?? taken[0];
  return {
    held: named.filter((proposal) => !withdrawn.has(proposal)),
    withdrawn: [...withdrawn.keys()],
    bars,
    instead: first === undefined ? undefined : { ...first[0], type: first[1], entities: {} },
  };
}

/** "Yes… wait, no", "ok, hold on": what a later word takes back. */
function retraction(
  scene: Scene,
  roles: RoleTable,
  proposal: Proposal,
  named: readonly Proposal[],
): 'deny' | 'clarification_request' | undefined {
  if (
    AGREES.has(proposal.type) &&
    roles.marks('no').some((no) => no.from === proposal.to && endsClause(scene, no.to))
  )
    return 'deny';
  const back = roles
    .marks('retracts')
    .find((mark) => mark.from >= proposal.to || (mark.from > proposal.from && mark.to <= proposal.to));
  if (back === undefined) return undefined;
  const goesOn = scene.valueSpans.some(
    (span, i) => span !== undefined && span.from >= back.to && TERMS.has(scene.values[i]!.kind),
  );
  const saysNo = roles.marks('no').some((no) => no.from >= proposal.to - 1 && no.from >= back.from - 2);
  if (PROPOSES.has(proposal.type))
    return saysNo && !goesOn && !again(named, proposal, back) ? 'deny' : undefined;
  if (again(named, proposal, back)) return undefined;
  if (proposal.type === 'accept_offer' && picksAfter(scene, back)) return undefined;
  return saysNo ? 'deny' : 'clarification_request';
}

/** "The first… wait, the second": another is picked instead. */
function picksAfter({ values, valueSpans }: Scene, { to }: RoleMark): boolean {
  return values.some(({ kind }, i) => kind === 'option' && (valueSpans[i]?.from ?? -1) >= to);
}

/** "Yeah no": nothing follows in the clause that the no could belong to. */
function endsClause({ words }: Scene, to: number): boolean {
  return words[to]?.clause !== words[to - 1]?.clause;
}

/** Values that say what is wanted instead of what was taken back. */
const TERMS: ReadonlySet<string> = new Set([
  'money',
  'count',
  'date',
  'option',
  'fraction',
  'percent',
  'period',
]);

/** Said once more after it was taken back: "yes, wait… ok, I accept". */
function again(named: readonly Proposal[], { type, to }: Proposal, back: RoleMark): boolean {
  return named.some((other) => other.type === type && other.from >= Math.max(to, back.to));
}

/** "I never said I would pay 500": the words after it claim nothing. */
function isDisclaimed(
  { words, valueSpans, values }: Scene,
  roles: RoleTable,
  proposal: Proposal,
  fallen: ReadonlySet<number>,
): boolean {
  return roles.marks('disclaim').some((mark) => {
    if (proposal.to <= mark.from || words[proposal.from]!.sentence !== words[mark.from]!.sentence)
      return false;
    return !valueSpans.some(
      (span, i) =>
        span !== undefined &&
        span.from >= mark.to &&
        !fallen.has(i) &&
        values[i]!.kind !== 'period' &&
        TERMS.has(values[i]!.kind),
    );
  });
}

/** "Cuando me pague el seguro": what is waited for has not been paid. */
function isAwaited(roles: RoleTable, { from }: Proposal): boolean {
  return roles.marks('awaits').some((mark) => from >= mark.from && from < mark.to);
}

/** "Would the first be cheaper?" compares and picks nothing. */
function isComparing({ text }: Scene): boolean {
  return /\?\s*$/u.test(text) && COMPARES.test(text);
}

const COMPARES =
  /(?:cheaper|better|shorter|longer|tańsz|tansz|lepsz|krótsz|krotsz|dłuższ|mais (?:barat|curt|long)|melhor|m[aá]s (?:barat|cort|larg)|mejor)/iu;

/** "No hay forma de que pague 900": what is ruled out was not paid either. */
function isOfRefused({ valueSpans }: Scene, roles: RoleTable, { from, to }: Proposal): boolean {
  return valueSpans.some(
    (span, i) => span !== undefined && span.from >= from && span.from <= to + 1 && roles.has(i, 'ruled-out'),
  );
}

/** "Not the first one": every option in its words has fallen. */
function isRefused(
  { valueSpans, values }: Scene,
  { from, to }: Proposal,
  fallen: ReadonlySet<number>,
  refused: ReadonlySet<number>,
): boolean {
  const inside = valueSpans.flatMap((span, i) =>
    span !== undefined && span.from >= from - 1 && span.to <= to + 1 ? [i] : [],
  );
  const lives = inside.some((i) => !fallen.has(i) && values[i]!.kind === 'option');
  return !lives && inside.some((i) => refused.has(i));
}

/** "Yes, but not on Friday": a yes beside a refusal, with nothing said instead. */
function isLimited({ values }: Scene, fallen: ReadonlySet<number>, refused: ReadonlySet<number>): boolean {
  return refused.size > 0 && !values.some((value, i) => !fallen.has(i) && TERMS.has(value.kind));
}

/** "Yes, if…", "if… then yes": a condition or a supposition in its sentence. */
function isConditional(scene: Scene, roles: RoleTable, proposal: Proposal): boolean {
  const { words } = scene;
  const sentence = words[proposal.from]?.sentence;
  const here = (mark: RoleMark) => words[mark.from]?.sentence === sentence && !isYes(scene, mark);
  const condition = roles.marks('condition').some((mark) => {
    if (!here(mark) || (mark.from === proposal.from && proposal.type === 'affirm')) return false;
    const { clause } = words[mark.from]!;
    return words.slice(mark.to).filter((word) => word.clause === clause).length >= SHORTEST_CONDITION;
  });
  return condition || isSupposed(scene, roles, proposal);
}

function isSupposed({ words }: Scene, roles: RoleTable, proposal: Proposal): boolean {
  const sentence = words[proposal.from]?.sentence;
  return roles
    .marks('hypothetical')
    .some((mark) => words[mark.from]?.sentence === sentence && mark.from <= proposal.from);
}
