/** How probable each id is, given what a question asks for. */
export interface Odds {
  /** Probabilities that sum to 1. */
  of(terms: readonly string[]): ReadonlyMap<string, number>;
}

/** Count of a term that an id does not have (additive smoothing). */
const UNSEEN = 0.2;
/** Terms of a question are not independent of each other: their evidence counts for less. */
const TEMPER = 0.8;

/** Naive Bayes with equal priors over the terms of the approved questions and keywords of each id. */
export function createOdds(
  forms: readonly { readonly id: string; readonly terms: readonly string[] }[],
): Odds {
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  const vocabulary = new Set<string>();
  for (const { id, terms } of forms) {
    const own = counts.get(id) ?? new Map<string, number>();
    counts.set(id, own);
    for (const term of terms) {
      own.set(term, (own.get(term) ?? 0) + 1);
      vocabulary.add(term);
    }
    sizes.set(id, (sizes.get(id) ?? 0) + terms.length);
  }
  const logSizes = new Map([...sizes].map(([id, size]) => [id, Math.log(size + UNSEEN * vocabulary.size)]));
  return {
    of(terms) {
      const known = terms.filter((term) => vocabulary.has(term));
      const logs = new Map<string, number>();
      for (const [id, own] of counts) {
        let log = 0;
        for (const term of known) log += Math.log((own.get(term) ?? 0) + UNSEEN) - logSizes.get(id)!;
        logs.set(id, log * TEMPER);
      }
      return shares(logs);
    },
  };
}

function shares(logs: ReadonlyMap<string, number>): Map<string, number> {
  const most = Math.max(...logs.values());
  const powers = [...logs].map(([id, log]): [string, number] => [id, Math.exp(log - most)]);
  const sum = powers.reduce((all, [, power]) => all + power, 0);
  return new Map(powers.map(([id, power]) => [id, power / sum]));
}
