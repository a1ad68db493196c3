import type { Case, Policy } from '../../domain/index.ts';
import { caseNow, type Moment } from './define.ts';

const remembered = new WeakMap<Case, WeakMap<Policy, Map<string, unknown>>>();

/**
 * What policy answers to a question about a case, worked out once. The key holds everything that the answer
 * depends on besides the case and the policy. A turn asks the same thing several times, a proof very often.
 */
export function remember<T>(moment: Moment, key: readonly unknown[], answer: () => T): T {
  const debt = caseNow(moment);
  const byPolicy = remembered.get(debt) ?? new WeakMap<Policy, Map<string, unknown>>();
  const known = byPolicy.get(moment.policy) ?? new Map<string, unknown>();
  remembered.set(debt, byPolicy.set(moment.policy, known));
  const text = JSON.stringify(key);
  if (!known.has(text)) known.set(text, answer());
  return known.get(text) as T;
}
