import { blockedPlace } from './blocked-place.ts';
import { blockedTime } from './blocked-time.ts';
import { contactVerified } from './contact-verified.ts';
import { contactsPer } from './contacts-per.ts';
import type { Condition, Finding, Scene } from './define.ts';
import { discloses } from './discloses.ts';
import { eventsAtLeast } from './events-at-least.ts';
import { flag } from './flag.ts';
import { noOptIn } from './no-opt-in.ts';
import { noVoiceConsent } from './no-voice-consent.ts';
import { notAttested } from './not-attested.ts';
import { noticeOverdue } from './notice-overdue.ts';
import { optedOut } from './opted-out.ts';
import { otherChannelThisWeek } from './other-channel-this-week.ts';
import { outsideHours } from './outside-hours.ts';
import { ownershipOlderThan } from './ownership-older-than.ts';
import { placeIs } from './place-is.ts';
import { recentConversation } from './recent-conversation.ts';
import { saidBefore } from './said-before.ts';
import { saysAny } from './says-any.ts';
import { senderFlagged } from './sender-flagged.ts';
import { windowClosed } from './window-closed.ts';

/** Every kind of condition that a rule may name. */
export const CONDITIONS = {
  blockedPlace,
  blockedTime,
  contactVerified,
  contactsPer,
  discloses,
  eventsAtLeast,
  flag,
  noOptIn,
  noVoiceConsent,
  notAttested,
  noticeOverdue,
  optedOut,
  otherChannelThisWeek,
  outsideHours,
  ownershipOlderThan,
  placeIs,
  recentConversation,
  saidBefore,
  saysAny,
  senderFlagged,
  windowClosed,
} as const;

export type ConditionKind = keyof typeof CONDITIONS;

/** The params of a kind of condition. */
export type ConditionParams<K extends ConditionKind> =
  (typeof CONDITIONS)[K] extends Condition<infer P> ? P : never;

/** A condition as a rule names it. */
export type ConditionSpec = {
  [K in ConditionKind]: { readonly kind: K; readonly params: ConditionParams<K> };
}[ConditionKind];

/** What a condition finds in a scene. */
export function checkCondition(scene: Scene, { kind, params }: ConditionSpec): Finding {
  const condition = CONDITIONS[kind] as Condition<typeof params>;
  return condition.check(scene, params);
}
