import type { ContactFacts } from './contact-facts.ts';
import type { Rule, RulePack, RuleScope } from './rule-pack.ts';

/** Which laws may hold for a message. */
export interface Reach {
  /** Countries of the debtor and of the contact; empty where neither is known. */
  readonly countries: readonly string[];
  /**
   * Nobody knows the country, or no pack states the law of one of them: every law may hold, and the strictest
   * of all packs decides.
   */
  readonly anyLaw: boolean;
}

/** The laws that may hold: of where the debtor lives and of where the number belongs (X1, X2). */
export function reachOf(packs: readonly RulePack[], facts: ContactFacts): Reach {
  const known = [facts.case.country, facts.contact.country].filter((country) => country !== null);
  const countries = [...new Set(known)];
  const stated = new Set(
    packs.flatMap(({ jurisdiction }) =>
      jurisdiction.kind === 'country' && jurisdiction.region === undefined ? [jurisdiction.country] : [],
    ),
  );
  const anyLaw = countries.length === 0 || countries.some((country) => !stated.has(country));
  return { countries, anyLaw };
}

/** Whether a pack's law may hold. What it orders to be said is left out where it only may. */
export function packHolds({ jurisdiction }: RulePack, reach: Reach, facts: ContactFacts): boolean {
  if (jurisdiction.kind === 'everywhere') return true;
  if (reach.anyLaw) return true;
  if (jurisdiction.kind === 'union')
    return jurisdiction.countries.some((one) => reach.countries.includes(one));
  const { country, region } = jurisdiction;
  return reach.countries.includes(country) && (region === undefined || mayLiveIn(facts, country, [region]));
}

/** Whether a rule is meant for a message like this: an unknown value is within every limit. */
export function inScope({ scope, evenMandatory }: Rule, pack: RulePack, facts: ContactFacts): boolean {
  if (facts.mandatory && evenMandatory !== true) return false;
  return (
    within(scope.channels, facts.channel) &&
    within(scope.purposes, facts.purpose) &&
    within(scope.authors, facts.author) &&
    within(scope.debtors, facts.case.debtor) &&
    within(scope.creditors, facts.case.creditorRole) &&
    inRegion(scope, pack, facts) &&
    toCountry(scope, facts)
  );
}

function within<T>(allowed: readonly T[] | undefined, value: T | null): boolean {
  return allowed === undefined || value === null || allowed.includes(value);
}

function inRegion({ regions, exceptRegions }: RuleScope, pack: RulePack, facts: ContactFacts): boolean {
  if (pack.jurisdiction.kind !== 'country') return true;
  const { country } = pack.jurisdiction;
  if (regions !== undefined && !mayLiveIn(facts, country, regions)) return false;
  if (exceptRegions === undefined) return true;
  const own = regionsIn(facts, country);
  return own.length === 0 || own.some((region) => !exceptRegions.includes(region));
}

function toCountry({ countries }: RuleScope, facts: ContactFacts): boolean {
  const known = [facts.case.country, facts.contact.country].filter((country) => country !== null);
  return (
    countries === undefined || known.length === 0 || known.some((country) => countries.includes(country))
  );
}

/** The debtor may live in one of these regions: one of theirs is among them, or none of the country is known. */
function mayLiveIn(facts: ContactFacts, country: string, regions: readonly string[]): boolean {
  const own = regionsIn(facts, country);
  return own.length === 0 || own.some((region) => regions.includes(region));
}

/** The regions of a country among those in which the debtor may live. */
export function regionsIn(facts: ContactFacts, country: string): readonly string[] {
  return facts.case.regions.filter((region) => region.startsWith(`${country}-`));
}
