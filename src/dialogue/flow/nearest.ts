/** The known name with the most pairs of letters in common; for suggestions only. */
export function nearest(name: string, known: readonly string[]): string {
  const own = pairsOf(name);
  const likeness = (other: string): number => {
    const theirs = pairsOf(other);
    const shared = [...own].filter((pair) => theirs.has(pair)).length;
    return (2 * shared) / (own.size + theirs.size || 1);
  };
  return [...known].sort((a, b) => likeness(b) - likeness(a))[0] ?? '';
}

function pairsOf(text: string): Set<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, i) => lower.slice(i, i + 2)));
}
