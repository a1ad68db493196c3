import { defineCondition } from './define.ts';

export type NoVoiceConsentParams = Readonly<Record<string, never>>;

export const noVoiceConsent = defineCondition<NoVoiceConsentParams>({
  doc: 'The debtor did not agree to calls with an artificial voice, or nobody knows.',
  check: ({ facts }) => {
    const { voiceConsent } = facts.contact;
    return { met: voiceConsent === null ? 'unknown' : !voiceConsent, inputs: { voiceConsent } };
  },
});
