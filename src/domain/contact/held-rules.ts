import { dayOf, type Instant, invariant, type LocalDate } from '../../kernel/index.ts';
import { checkCondition } from './conditions/index.ts';
import type { ContactFacts, IsHoliday } from './contact-facts.ts';
import { inScope, packHolds, type Reach, reachOf, regionsIn } from './jurisdiction.ts';
import { localTime } from './local-time.ts';
import type { Rule, RuleOverride, RulePack } from './rule-pack.ts';

/** What a judge knows besides packs and facts. */
export interface JudgeWorld {
  readonly isHoliday: IsHoliday;
  readonly overrides: readonly RuleOverride[];
}

/** A rule all of whose conditions hold, or may hold. */
export interface HeldRule {
  readonly rule: Rule;
  readonly pack: RulePack;
  readonly until: Instant | null | undefined;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly override: RuleOverride | undefined;
}

/** The rules of all packs that hold, or may hold, for a message. `only` limits them beforehand. */
export function heldRules(
  packs: readonly RulePack[],
  facts: ContactFacts,
  world: JudgeWorld,
  only: (rule: Rule) => boolean = () => true,
): HeldRule[] {
  const reach = reachOf(packs, facts);
  return packs
    .filter((pack) => packHolds(pack, reach, facts))
    .flatMap((pack) => {
      const isHoliday = holidaysFor(pack, reach, facts, world.isHoliday);
      return pack.rules.flatMap((rule) => {
        if (!only(rule) || !inForce(rule, facts) || !inScope(rule, pack, facts)) return [];
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

/** The latest of several ends; one that never comes is later than all. */
export function latest(untils: readonly (Instant | null)[]): Instant | null {
  if (untils.length === 0 || untils.includes(null)) return null;
  const last = [...untils].sort().at(-1);
  invariant(last !== undefined, 'A list that is not empty has a last entry.');
  return last;
}
