/** The usual percentiles of measured times, in ms with two decimals. */
export function percentiles(times: readonly number[]): Record<'p50Ms' | 'p95Ms' | 'p99Ms', number> {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) };
}
