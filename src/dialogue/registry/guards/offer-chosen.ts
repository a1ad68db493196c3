import { z } from 'zod';
import { chosenOffer } from '../choosing.ts';
import { defineGuard } from '../define.ts';

export const offerChosen = defineGuard({
  name: 'offerChosen',
  doc: 'The debtor named one offer on the table that has not run out; `other`: not the one being read back.',
  params: z.strictObject({ other: z.boolean().optional() }),
  check: (moment, { other }) => {
    if (!moment.context.verified) return false;
    const offer = chosenOffer(moment);
    return offer !== undefined && !(other === true && offer.id === moment.context.proposal?.id);
  },
});
