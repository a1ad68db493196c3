import { z } from 'zod';
import { HANDOFF_REASONS } from '../../effects.ts';
import { defineEffect } from '../define.ts';

export const requestHandoff = defineEffect({
  name: 'requestHandoff',
  doc: 'Puts the conversation into the queue of people; priority 0 is the most urgent.',
  params: z.strictObject({ reason: z.enum(HANDOFF_REASONS), priority: z.int().min(0).max(3) }),
  effect: ({ context }, { reason, priority }) => ({
    type: 'requestHandoff',
    reason,
    priority: priority as 0 | 1 | 2 | 3,
    terms: reason === 'over_authority' ? (context.counter?.terms ?? null) : null,
  }),
});

export const closeHandoff = defineEffect({
  name: 'closeHandoff',
  doc: 'Takes the conversation out of the queue of people.',
  params: z.strictObject({}),
  effect: () => ({ type: 'closeHandoff' }),
});

export const pageOnCall = defineEffect({
  name: 'pageOnCall',
  doc: 'Pages the person on call at once.',
  params: z.strictObject({ reason: z.enum(['crisis']) }),
  effect: (_moment, { reason }) => ({ type: 'pageOnCall', reason }),
});
