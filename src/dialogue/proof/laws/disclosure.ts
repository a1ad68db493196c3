import { fitsSpeaker } from '../../admission.ts';
import type { Law } from '../judged.ts';

/** Nobody hears of a debt before they are verified. Design, law 2. */
export const nothingDisclosed: Law = ({ after, told, step }) => {
  if (after.verified) return [];
  return told
    .filter(({ spec }) => spec.discloses)
    .map(({ reply }) => ({
      problem: `the reply ${reply} speaks of the debt to somebody who is not verified (${step.trace.event})`,
      fix: 'guard the transition with "verified", or say a reply that discloses nothing',
    }));
};

/** Another contact, or one whose verification has run out, is not led on in the matter. */
export const everyContactAsked: Law = ({ release, flow, after, to, input }) => {
  if (input.event.type !== 'contact.changed' || fitsSpeaker(release, flow, to.path, after)) return [];
  return [
    after.verified
      ? {
          problem: 'contact.changed asks a verified contact once more who it is',
          fix: 'lead it back with the guard "opened" and the target @resume',
        }
      : {
          problem: 'contact.changed leaves a contact that is not verified in the matter',
          fix: 'lead it to the greeting, where identity is asked',
        },
  ];
};

/** Commands that show that somebody else listens. */
const SOMEBODY_ELSE: readonly string[] = ['wrong_person', 'identity_deny', 'third_party', 'minor'];

/** Whoever says that they are not the debtor is not taken for the debtor any longer. */
export const strangersForgotten: Law = ({ after, input }) => {
  if (!SOMEBODY_ELSE.includes(input.event.type) || !after.verified) return [];
  return [
    {
      problem: `after ${input.event.type} the contact still counts as verified`,
      fix: 'add the action forgetIdentity to the transition that is taken',
    },
  ];
};
