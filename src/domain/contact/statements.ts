import type { StatementPlace } from './actions.ts';
import type { ContactFacts } from './contact-facts.ts';
import { type HeldRule, heldRules, type JudgeWorld } from './held-rules.ts';
import type { RulePack } from './rule-pack.ts';

/** A statement that a message must hold. */
export interface DueStatement {
  /** Catalogue id. */
  readonly reply: string;
  readonly at: StatementPlace;
  /** Ids of the rules that order it. */
  readonly rules: readonly string[];
}

/** Statements that a message must hold and does not yet, as often as each is due, in the order of the packs. */
export function statementsDue(
  packs: readonly RulePack[],
  facts: ContactFacts,
  world: JudgeWorld,
): DueStatement[] {
  const held = heldRules(packs, facts, world, ({ action }) => action.kind === 'say');
  return statementsIn(
    held.filter(({ override }) => override === undefined),
    facts,
  );
}

/** The statements that rules which hold order. */
export function statementsIn(held: readonly HeldRule[], { said }: ContactFacts): DueStatement[] {
  const due = new Map<string, DueStatement>();
  for (const { rule } of held) {
    const { action } = rule;
    if (action.kind !== 'say' || said.here.includes(action.reply)) continue;
    if (action.every === 'conversation' && said.inConversation.includes(action.reply)) continue;
    if (action.every === 'contact' && said.atContact.includes(action.reply)) continue;
    const rules = [...(due.get(action.reply)?.rules ?? []), rule.id];
    due.set(action.reply, { reply: action.reply, at: action.at, rules });
  }
  return [...due.values()];
}
