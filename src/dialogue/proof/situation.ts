import type { LiveSnapshot } from '../decide.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import { FLOW } from '../flow/compose.ts';
import { pathOf, stateInfo } from '../state-map.ts';
import type { Input } from './inputs.ts';
import type { ReadBack } from './judged.ts';
import type { Contact } from './specimen.ts';

/** One situation that can be reached, with the way that leads to it. */
export interface Situation {
  readonly live: LiveSnapshot;
  readonly readBack: ReadBack;
  readonly contact: Contact;
  /** The last input of the way, and the situation before it. */
  readonly by: Input | undefined;
  readonly before: Situation | undefined;
  /** Where it leads by transitions of the flow or state itself, without what the protocol answers for all. */
  readonly leads: Set<Situation>;
}

/** The inputs that lead to a situation, first to last. */
export function wayTo(situation: Situation): Input[] {
  const way: Input[] = [];
  for (let at: Situation | undefined = situation; at?.by !== undefined; at = at.before) way.unshift(at.by);
  return way;
}

/**
 * What tells two situations apart: everything that a guard or a law can ask. Counters and figures are left out:
 * ladders and the laws of terms cover them. While the protocol leads, what the flow remembers is told by the
 * state it would go back to.
 */
export function keyOf(flow: CompiledFlow, at: Pick<Situation, 'live' | 'readBack' | 'contact'>): string {
  const { live, readBack, contact } = at;
  const { value, context, historyValue = {} } = live;
  const path = pathOf(value);
  const { meta, binds } = stateInfo(flow, path);
  // Where a yes binds it matters whether what was read back has run out meanwhile, and on the way back there.
  const late = contact === 'later' && (binds.length > 0 || (!context.verified && meta.expects !== undefined));
  const who = `${context.verified} ${context.opened} ${context.factorsMatched.length} ${late}`;
  if (path.startsWith(FLOW)) {
    const terms = [
      context.proposal !== null && readBack.proposal,
      context.promise !== null && readBack.promise,
      context.agreement !== null,
      context.proposal !== null,
      context.promise !== null,
      context.rounds > 0 || context.affordability.disposable !== undefined,
      Math.min(context.offers.length, 2),
      context.disputedInvoices.length,
    ];
    return `${path} ${who} ${terms.join(' ')}`;
  }
  const left = Object.values(historyValue).map((nodes) => nodes.map(({ id }) => id).join('+'));
  return `${path} ${who} ${left.join(' ')}`;
}

/** Situations of one kind differ in figures and choices only: what is repeated there goes the same way. */
export function kindOf({ live }: Pick<Situation, 'live'>): string {
  const { verified, opened, proposal, promise, agreement } = live.context;
  return `${pathOf(live.value)} ${verified} ${opened} ${!proposal} ${!promise} ${!agreement}`;
}
