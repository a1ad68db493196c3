import { defineCondition } from './define.ts';

export interface ContactVerifiedParams {
  readonly is: boolean;
}

export const contactVerified = defineCondition<ContactVerifiedParams>({
  doc: 'The identity of the debtor was (or was not) confirmed at this contact.',
  check: ({ facts }, { is }) => ({
    met: facts.contact.verified === is,
    inputs: { verified: facts.contact.verified },
  }),
});
