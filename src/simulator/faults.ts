/**
 * What a carrier does wrong on demand.
 * - on requests of ours: `rate_limited` (429, nothing taken), `error_before` (503, nothing taken),
 *   `error_after` (503, taken), `hang_after` (taken, the answer never comes), `callback_first` (the first
 *   callback arrives before the answer)
 * - on webhooks to us: `duplicate`, `drop`, `delay`, `reorder`
 */
export const FAULTS = [
  'rate_limited',
  'error_before',
  'error_after',
  'hang_after',
  'callback_first',
  'duplicate',
  'drop',
  'delay',
  'reorder',
] as const;

export type Fault = (typeof FAULTS)[number];

/** Share of requests or webhooks that each fault strikes, 0 to 1; absent: never. */
export type FaultRates = Readonly<Partial<Record<Fault, number>>>;

/** Decides which faults strike. The same seed and the same ids give the same faults, in any order of asking. */
export interface Faults {
  strikes(fault: Fault, id: string): boolean;
  rates(): FaultRates;
  set(rates: FaultRates): void;
}

export function createFaults(seed: number, rates: FaultRates = {}): Faults {
  let current = rates;
  return {
    strikes: (fault, id) => chance(seed, `${fault} ${id}`) < (current[fault] ?? 0),
    rates: () => current,
    set: (next) => {
      current = next;
    },
  };
}

/** A number from 0 up to 1 that belongs to a seed and a text (FNV-1a, then a bit mixer). */
export function chance(seed: number, text: string): number {
  let hash = 2166136261 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
