import { dayOf, type Instant, invariant, type LocalDate } from '../../kernel/index.ts';
import { ACTIONS } from './actions.ts';
import { checkCondition } from './conditions/index.ts';
import type { ContactFacts, IsHoliday } from './contact-facts.ts';
import { type ContactDecision, type ContactVerdict, type RuleOutcome, stricter } from './decision.ts';
import { inScope, packHolds, type Reach, reachOf, regionsIn } from './jurisdiction.ts';
import { localTime } from './local-time.ts';
import type { Rule, RuleOverride, RulePack } from './rule-pack.ts';

/** What a judge knows besides packs and facts. */
export interface JudgeWorld {
  readonly isHoliday: IsHoliday;
  readonly overrides: readonly RuleOverride[];
}

/** A rule all of whose conditions hold, or may hold. */
interface HeldRule {
  readonly rule: Rule;
  readonly pack: RulePack;
  readonly until: Instant | null | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly override: RuleOverride | undefined;
}

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
    say: statementsOf(applied, facts),
    mask: applied.some(({ rule }) => rule.action.kind === 'mask'),
    rules: held.map(outcomeOf),
  };
}

function heldRules(packs: readonly RulePack[], facts: ContactFacts, world: JudgeWorld): HeldRule[] {
  const reach = reachOf(packs, facts);
  return packs
    .filter((pack) => packHolds(pack, reach, facts))
    .flatMap((pack) => {
      const isHoliday = holidaysFor(pack, reach, facts, world.isHoliday);
      return pack.rules.flatMap((rule) => {
        if (!inForce(rule, facts) || !inScope(rule, pack, facts)) return [];
        // What another country's law orders to be said would only puzzle where it merely may hold.
        if (rule.action.kind === 'say' && !packHolds(pack, { ...reach, anyLaw: false }, facts)) return [];
        const findings = [];
        for (const condition of rule.when) {
          const finding = checkCondition({ facts, isHoliday }, condition);
          if (finding.met === false) return [];
          findings.push(finding);
        }
        const untils = findings.map(({ until }) => until).filter((until) => until !== undefined);
        return [
          {
            rule,
            pack,
            until: untils.length === 0 ? undefined : latest(untils),
            inputs: Object.assign({}, ...findings.map(({ inputs }) => inputs)),
            override: overrideOf(rule, facts.now, world.overrides),
          },
        ];
      });
    });
}

/** A date is in force where it has begun in any zone that may be meant, and has not ended in all of them. */
function inForce({ effectiveFrom, effectiveTo }: Rule, { now, candidateZones }: ContactFacts): boolean {
  if (effectiveFrom === null && effectiveTo === null) return true;
  const zones = candidateZones.length > 0 ? candidateZones : ['Pacific/Kiritimati', 'Etc/GMT+12'];
  const days = zones.map((zone) => dayOf(localTime(now, zone))).sort();
  const first = days[0]!;
  const last = days.at(-1)!;
  return (effectiveFrom === null || effectiveFrom <= last) && (effectiveTo === null || first < effectiveTo);
}

/** Holidays of the pack's country and of every country that may be meant, in each region that may be. */
function holidaysFor(
  { jurisdiction }: RulePack,
  { countries }: Reach,
  facts: ContactFacts,
  isHoliday: IsHoliday,
): (day: LocalDate) => boolean {
  const own = jurisdiction.kind === 'country' ? [jurisdiction.country] : [];
  const all = [...new Set([...own, ...countries])];
  const known = new Map<LocalDate, boolean>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const is = all.some((country) =>
      [null, ...regionsIn(facts, country)].some((region) => isHoliday(country, region, day)),
    );
    known.set(day, is);
    return is;
  };
}

function overrideOf(rule: Rule, now: Instant, overrides: readonly RuleOverride[]): RuleOverride | undefined {
  return overrides.find((one) => one.rule === rule.id && now < one.until);
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

/** The latest of several ends; one that never comes is later than all. */
function latest(untils: readonly (Instant | null)[]): Instant | null {
  if (untils.length === 0 || untils.includes(null)) return null;
  const last = [...untils].sort().at(-1);
  invariant(last !== undefined, 'A list that is not empty has a last entry.');
  return last;
}

/** Statements that rules order and that the message does not hold yet, as often as each is due. */
function statementsOf(applied: readonly HeldRule[], { said }: ContactFacts): string[] {
  const due = applied.flatMap(({ rule: { action } }) => {
    if (action.kind !== 'say' || said.here.includes(action.reply)) return [];
    if (action.every === 'conversation' && said.inConversation.includes(action.reply)) return [];
    if (action.every === 'contact' && said.atContact.includes(action.reply)) return [];
    return [action.reply];
  });
  return [...new Set(due)];
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
