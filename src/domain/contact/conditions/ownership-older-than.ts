import { epochMs } from '../../../kernel/index.ts';
import { defineCondition } from './define.ts';

export interface OwnershipOlderThanParams {
  readonly days: number;
}

/** Numbers are given to other people: 12 CFR 1006.6(d)(5). */
export const ownershipOlderThan = defineCondition<OwnershipOlderThanParams>({
  doc: 'No message came from this address, and no check of its owner was made, for so many days.',
  check: ({ facts }, { days }) => {
    const { ownedAsOf } = facts.contact;
    if (ownedAsOf === null) return { met: 'unknown', inputs: { ownedAsOf } };
    const met = epochMs(facts.now) - epochMs(ownedAsOf) > days * 86_400_000;
    return { met, inputs: { ownedAsOf } };
  },
});
