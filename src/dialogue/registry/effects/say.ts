import { z } from 'zod';
import { defineEffect } from '../define.ts';

/** The slots are filled by the machine's host, which knows the manifest of the release. */
export const say = defineEffect({
  name: 'say',
  doc: 'Says a reply of the catalogue; `mandatory` leaves even to a contact that wants no more messages.',
  params: z.strictObject({ reply: z.string().min(1), mandatory: z.boolean().optional() }),
  effect: (_moment, { reply, mandatory }) => ({
    type: 'say',
    reply,
    mandatory: mandatory === true,
    slots: {},
  }),
});

export const reask = defineEffect({
  name: 'reask',
  doc: 'Says once more what the state that the conversation is in now waits for.',
  params: z.strictObject({}),
  effect: () => ({ type: 'reask' }),
});
