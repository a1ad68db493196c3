import { defineCondition } from './define.ts';

export type BlockedPlaceParams = Readonly<Record<string, never>>;

export const blockedPlace = defineCondition<BlockedPlaceParams>({
  doc: 'The debtor does not want to be reached at the place of this contact (work, home, social media).',
  check: ({ facts }) => {
    const { blockedPlaces } = facts.preferences;
    if (blockedPlaces.length === 0) return { met: false, inputs: {} };
    const { place } = facts.contact;
    const met =
      place === null ? ('unknown' as const) : blockedPlaces.includes(place === 'personal' ? 'home' : place);
    return { met, inputs: { place, blocked: blockedPlaces } };
  },
});
