import type { Problem } from '../kernel/index.ts';
import type { Policy } from './policy.ts';

/** What does not make sense in a policy whose shape is right; empty when all is well. */
export function checkPolicy(_policy: Policy): Problem[] {
  return [];
}
