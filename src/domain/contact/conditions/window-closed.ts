import { defineCondition } from './define.ts';

export type WindowClosedParams = Readonly<Record<string, never>>;

export const windowClosed = defineCondition<WindowClosedParams>({
  doc: 'Free text outside the window that the last message of the debtor opened.',
  check: ({ facts }) => {
    const { windowOpenUntil } = facts.contact;
    const open = windowOpenUntil !== null && facts.now < windowOpenUntil;
    return { met: facts.form === 'free' && !open, inputs: { form: facts.form, windowOpenUntil } };
  },
});
