import type { z } from 'zod';
import type { Case, Policy } from '../../domain/index.ts';
import type { Effect } from '../effects.ts';
import type { DialogueContext, DialogueEvent, Facts } from '../facts.ts';
import type { Article } from '../knowledge/index.ts';

/** What a guard or action may look at. */
export interface Moment {
  readonly context: DialogueContext;
  readonly event: DialogueEvent;
  readonly facts: Facts;
  readonly policy: Policy;
  /** The approved answers of the release. */
  readonly articles: readonly Article[];
}

interface Named<P extends z.ZodType> {
  readonly name: string;
  /** One sentence for the operator who picks it in a flow. */
  readonly doc: string;
  /** What the flow document may pass: `z.strictObject({…})`. */
  readonly params: P;
}

/** A question with a yes or no answer. Pure. */
export interface Guard<P extends z.ZodType = z.ZodType> extends Named<P> {
  readonly check: (moment: Moment, params: z.infer<P>) => boolean;
}

/** A change of what the machine remembers. Pure. */
export interface Update<P extends z.ZodType = z.ZodType> extends Named<P> {
  readonly update: (moment: Moment, params: z.infer<P>) => Partial<DialogueContext>;
}

/** Something asked of the world. Pure: it only describes it. */
export interface EffectAction<P extends z.ZodType = z.ZodType> extends Named<P> {
  readonly effect: (moment: Moment, params: z.infer<P>) => Effect;
}

export const defineGuard = <P extends z.ZodType>(guard: Guard<P>): Guard<P> => guard;
export const defineUpdate = <P extends z.ZodType>(update: Update<P>): Update<P> => update;
export const defineEffect = <P extends z.ZodType>(effect: EffectAction<P>): EffectAction<P> => effect;

const casesNow = new WeakMap<Case, Map<string, Case>>();

/** The case as the conversation sees it now: invoices set aside in this conversation count as disputed. */
export function caseNow({ context, facts }: Pick<Moment, 'context' | 'facts'>): Case {
  const aside = context.disputedInvoices;
  if (aside.length === 0) return facts.case;
  const known = casesNow.get(facts.case) ?? new Map<string, Case>();
  const now = known.get(aside.join()) ?? setAside(facts.case, aside);
  casesNow.set(facts.case, known.set(aside.join(), now));
  return now;
}

function setAside(debt: Case, aside: readonly string[]): Case {
  const invoices = debt.invoices.map((invoice) =>
    aside.includes(invoice.id) ? { ...invoice, disputed: true } : invoice,
  );
  return { ...debt, invoices };
}
