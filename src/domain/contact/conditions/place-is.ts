import { defineCondition } from './define.ts';

export interface PlaceIsParams {
  readonly places: readonly ('work' | 'social')[];
}

export const placeIs = defineCondition<PlaceIsParams>({
  doc: 'The address is one of work or of public social media.',
  check: ({ facts }, { places }) => {
    const { place } = facts.contact;
    const met = place !== null && place !== 'personal' && places.includes(place);
    return { met, inputs: met ? { place } : {} };
  },
});
