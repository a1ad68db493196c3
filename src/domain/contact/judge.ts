import type { Instant } from '../../kernel/index.ts';
import { ACTIONS } from './actions.ts';
import type { ContactFacts } from './contact-facts.ts';
import { type ContactDecision, type ContactVerdict, type RuleOutcome, stricter } from './decision.ts';
import { type HeldRule, heldRules, type JudgeWorld, latest } from './held-rules.ts';
import type { RulePack } from './rule-pack.ts';
import { statementsIn } from './statements.ts';

/**
 * Whether a message or call may leave now, and with which statements. Pure. The strictest of all rules that may
 * hold wins (suppress, refuse, escalate, hold, queue with the latest `until`, send); what nobody knows counts as
 * standing against sending. No pack at all: nothing may leave.
 */
export function judgeContact(
  packs: readonly RulePack[],
  facts: ContactFacts,
  world: JudgeWorld,
): ContactDecision {
  if (packs.length === 0) return { verdict: 'refuse', until: null, say: [], mask: true, rules: [] };
  const held = heldRules(packs, facts, world);
  const applied = held.filter(({ override }) => override === undefined);
  const verdict = applied.reduce<ContactVerdict>((all, one) => stricter(all, verdictOf(one)), 'send');
  return {
    verdict,
    until: untilOf(applied, verdict),
    say: statementsIn(applied, facts).map(({ reply }) => reply),
    mask: applied.some(({ rule }) => rule.action.kind === 'mask'),
    rules: held.map(outcomeOf),
  };
}

/** A wait without an end is a hold: no time at which all zones are open, an unknown zone. */
function verdictOf({ rule, until }: HeldRule): ContactVerdict {
  const { verdict } = ACTIONS[rule.action.kind];
  return verdict === 'queue' && until == null ? 'hold' : verdict;
}

function untilOf(applied: readonly HeldRule[], verdict: ContactVerdict): Instant | null {
  if (verdict !== 'queue' && verdict !== 'hold') return null;
  const waits = applied.filter(({ rule }) => ['queue', 'hold'].includes(rule.action.kind));
  return latest(waits.map(({ until }) => until ?? null));
}

function outcomeOf({ rule, pack, inputs, override }: HeldRule): RuleOutcome {
  const outcome = {
    id: rule.id,
    pack: pack.id,
    version: rule.version,
    action: rule.action.kind,
    applied: override === undefined,
    inputs,
    unverified: rule.unverified,
  };
  if (override === undefined) return outcome;
  const { who, reason, until } = override;
  return { ...outcome, overriddenBy: { who, reason, until } };
}
