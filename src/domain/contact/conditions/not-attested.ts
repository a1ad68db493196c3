import { defineCondition } from './define.ts';

export type NotAttestedParams = Readonly<Record<string, never>>;

export const notAttested = defineCondition<NotAttestedParams>({
  doc: 'No operator has attested that the creditor writes to its own customers here.',
  check: ({ facts }) => ({ met: !facts.case.attested, inputs: { attested: facts.case.attested } }),
});
