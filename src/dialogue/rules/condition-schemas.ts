import { z } from 'zod';
import { CASE_FLAGS, CHANNELS, type ConditionKind, type ConditionParams } from '../../domain/index.ts';

const channels = z.array(z.enum(CHANNELS)).min(1);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time is HH:mm, 00:00 to 24:00');
const dayHours = z
  .tuple([time, time])
  .refine(([from, to]) => from < to, 'hours open before they close')
  .nullable();
const atLeast = z.int().min(1).max(1_000);
const days = z.int().min(1).max(366);
const none = z.strictObject({});

/** What each kind of condition may be given in a file of `flows/rules/`. */
export const CONDITION_SCHEMAS: { readonly [K in ConditionKind]: z.ZodType<ConditionParams<K>> } = {
  blockedPlace: none,
  blockedTime: none,
  contactVerified: z.strictObject({ is: z.boolean() }),
  contactsPer: z.strictObject({ per: z.enum(['day', 'week']), atLeast, channels }),
  discloses: none,
  eventsAtLeast: z.strictObject({
    events: z.array(z.enum(['attempt', 'conversation', 'message'])).min(1),
    channels,
    atLeast,
    days,
    per: z.enum(['debt', 'person']),
  }),
  flag: z.strictObject({ flag: z.enum(CASE_FLAGS) }),
  noOptIn: none,
  noVoiceConsent: none,
  notAttested: none,
  noticeOverdue: z.strictObject({ days }),
  optedOut: none,
  otherChannelThisWeek: z.strictObject({ most: z.int().min(0).max(5) }),
  outsideHours: z.strictObject({
    hours: z.strictObject({ weekdays: dayHours, saturday: dayHours, sunday: dayHours, holiday: dayHours }),
    alsoHolidays: z
      .array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is MM-DD'))
      .optional(),
  }),
  ownershipOlderThan: z.strictObject({ days }),
  placeIs: z.strictObject({ places: z.array(z.enum(['work', 'social'])).min(1) }),
  recentConversation: z.strictObject({ channels, days }),
  saidBefore: z.strictObject({ reply: z.string().min(1), is: z.boolean() }),
  saysAny: z.strictObject({ replies: z.array(z.string().min(1)).min(1) }),
  senderFlagged: none,
  windowClosed: none,
};
