import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { hasOptions } from '../options.ts';

export const decisionIs = defineGuard({
  name: 'decisionIs',
  doc: 'What a person decided about the terms that were passed on; approving or countering comes with terms; `options`: and policy has options to go on with. Never so for a contact that is not verified.',
  params: z.strictObject({
    decision: z.enum(['approve', 'counter', 'refuse']),
    options: z.boolean().optional(),
  }),
  check: (moment, { decision, options }) => {
    const { context, event } = moment;
    return (
      context.verified &&
      context.opened &&
      event.person?.decision === decision &&
      (decision === 'refuse' || event.person.offer !== undefined) &&
      (options !== true || hasOptions(moment))
    );
  },
});

export const resumeIs = defineGuard({
  name: 'resumeIs',
  doc: 'Where a person wants the bot to go on.',
  params: z.strictObject({ resume: z.enum(['where_left', 'offers', 'close']) }),
  check: ({ event }, { resume }) => event.person?.resume === resume,
});

export const canOffer = defineGuard({
  name: 'canOffer',
  doc: 'A person wants the bot to go on with options, there are some, and the contact that speaks is verified.',
  params: z.strictObject({}),
  check: (moment) => {
    const { context, event } = moment;
    return event.person?.resume === 'offers' && context.verified && context.opened && hasOptions(moment);
  },
});
