/** Every way in which words reach a debtor. */
export const CHANNELS = ['webchat', 'terminal', 'sms', 'whatsapp', 'voice', 'email'] as const;

export type Channel = (typeof CHANNELS)[number];
