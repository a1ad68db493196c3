import { z } from 'zod';
import type { DialogueContext } from '../../facts.ts';
import { defineUpdate } from '../define.ts';
import { factorIsRight, factorsMatched } from '../identity.ts';

const none = z.strictObject({});

export const recordFactor = defineUpdate({
  name: 'recordFactor',
  doc: 'Counts the factor that was given, right or wrong; with the last one needed the contact is verified.',
  params: none,
  update: (moment) => {
    const { context, facts, policy } = moment;
    if (!factorIsRight(moment)) return { factorAttempts: context.factorAttempts + 1 };
    const matched = factorsMatched(moment) as DialogueContext['factorsMatched'];
    if (matched.length < policy.verification.factorsNeeded) return { factorsMatched: matched };
    return {
      factorsMatched: [],
      factorAttempts: 0,
      verified: true,
      verifiedContacts: { ...context.verifiedContacts, [facts.contactId]: facts.now },
    };
  },
});

export const forgetFactors = defineUpdate({
  name: 'forgetFactors',
  doc: 'Begins the identity check anew; wrong answers given before still count, unless `attempts` gives all attempts again: that is for a person to decide.',
  params: z.strictObject({ attempts: z.boolean().optional() }),
  update: (_moment, { attempts }) => ({
    factorsMatched: [],
    ...(attempts === true ? { factorAttempts: 0 } : {}),
  }),
});

export const forgetIdentity = defineUpdate({
  name: 'forgetIdentity',
  doc: 'Whoever speaks here is not the debtor: the contact is no longer verified.',
  params: none,
  update: ({ context, facts }) => {
    const { [facts.contactId]: _gone, ...verifiedContacts } = context.verifiedContacts;
    return { verified: false, verifiedContacts, factorsMatched: [] };
  },
});

export const open = defineUpdate({
  name: 'open',
  doc: 'Remembers that the matter was opened to the verified debtor.',
  params: none,
  update: () => ({ opened: true }),
});
