import { addStatements, type Release } from '../dialogue/index.ts';
import {
  type CaseFlag,
  type ContactDecision,
  type ContactFacts,
  type FlagState,
  type IsHoliday,
  judgeContact,
} from '../domain/index.ts';
import type { Decision, Judge, Leaving } from '../jobs/index.ts';
import {
  dayOf,
  type Instant,
  instantOf,
  type LocalDateTime,
  localDateTimeAt,
  plusMs,
} from '../kernel/index.ts';
import type { CandidatePlaces } from '../places/index.ts';
import { hideNumbers } from '../understanding/index.ts';

/** Where a debtor may be, and which days are free there. */
export interface Places {
  /** Zones and regions in which somebody with this address and case may be. */
  readonly placesOf: (message: Leaving) => CandidatePlaces;
  /** Country of a number; null where it tells none. */
  readonly countryOf: (address: string) => string | null;
  readonly isHoliday: IsHoliday;
}

const WINDOW_MS = 24 * 3_600_000;

/** The judge of everything that leaves: the rule packs of the release over the facts that the store has read. What
 * leaves holds every statement that they order. */
export function createJudge(
  release: Release,
  places: Places,
  attested: (message: Leaving) => boolean,
): Judge {
  const { rules } = release;
  return (message, now) => {
    const facts = factsOf(message, now, places, attested(message));
    const found = judgeContact(rules.packs, facts, {
      isHoliday: places.isHoliday,
      overrides: rules.overrides,
    });
    const deciding = found.rules.find(({ applied, action }) => applied && STOPS.has(action));
    const decision: Decision = {
      verdict: found.verdict,
      until: found.until,
      reason: found.verdict === 'send' ? null : `rule.${deciding?.id ?? found.verdict}`,
      rules: found.rules,
    };
    return { decision, body: bodyOf(release, message, now, found) };
  };
}

/** The words as they leave: with the statements that they lack, without the numbers that must not be read. */
function bodyOf(
  release: Release,
  { body, channel, case: subject }: Leaving,
  now: Instant,
  { verdict, say, mask }: ContactDecision,
): Leaving['body'] {
  if (verdict !== 'send') return body;
  const text = mask ? hideNumbers(body.text) : body.text;
  if (say.length === 0) return { ...body, text };
  const { language, replies } = body;
  const today = dayOf(localDateTimeAt(now, subject.debtor.timeZone));
  const stated = addStatements(release, { text, language, say, case: subject, channel, today });
  return { ...body, text: stated, replies: [...replies, ...say] };
}

/** Actions that keep a message from leaving. */
const STOPS: ReadonlySet<string> = new Set(['block', 'queue', 'hold', 'suppress', 'escalate']);

function factsOf(message: Leaving, now: Instant, places: Places, attested: boolean): ContactFacts {
  const { channel, purpose, answersAt, mandatory, body, facts, case: subject } = message;
  const { address, lastInboundAt, suppressions, blocks } = facts;
  const { zones, regions } = places.placesOf(message);
  return {
    now,
    channel,
    purpose,
    answersReceivedAt: answersAt,
    discloses: body.discloses,
    mandatory,
    author: body.author === 'bot' ? 'bot' : 'agent',
    form: 'free',
    said: {
      here: body.replies,
      atContact: facts.saidHere,
      inConversation: facts.saidInConversation,
    },
    case: {
      country: subject.debtor.country,
      regions,
      debtor: subject.debtor.kind,
      creditorRole: subject.creditor.role,
      attested,
      flags: flagsOf(message),
    },
    contact: {
      country: address === null ? subject.debtor.country : places.countryOf(address),
      verified: facts.verified,
      windowOpenUntil: lastInboundAt == null ? null : plusMs(lastInboundAt, WINDOW_MS),
      optIn: facts.consentTakenBack === true ? false : lastInboundAt != null ? true : null,
      voiceConsent: null,
      optedOut:
        (blocks ?? []).length > 0 ||
        suppressions.some(({ scope, channel: on }) => scope === 'all' || on === channel),
      place: null,
      ownedAsOf: lastInboundAt ?? null,
      senderFlagged: false,
    },
    candidateZones: zones,
    ledger: facts.ledger as ContactFacts['ledger'],
    preferences: { blockedTimes: [], blockedPlaces: [] },
  };
}

/** Reasons of holds, by the flag that they set until their last day at the debtor is over. */
const HELD: Readonly<Record<string, CaseFlag>> = {
  dispute: 'disputed',
  crisis: 'crisis',
  insolvency: 'insolvent',
  represented: 'represented',
  bereavement: 'bereaved',
  hardship: 'hardship',
  validation: 'validationRequested',
};

/** Kinds of disputes that are flags of their own. */
const CONTESTED: Readonly<Record<string, CaseFlag>> = {
  dispute_identity_theft: 'identityTheft',
  dispute_time_barred: 'timeBarred',
};

function flagsOf({ facts, case: subject }: Leaving): Partial<Record<CaseFlag, FlagState>> {
  const flags: Partial<Record<CaseFlag, FlagState>> = {};
  for (const { reason, untilOn } of facts.holds) {
    const flag = HELD[reason];
    const until = instantOf(`${untilOn}T23:59:59` as LocalDateTime, subject.debtor.timeZone);
    const before = flag === undefined ? undefined : flags[flag]?.until;
    if (flag !== undefined && (before == null || before < until)) flags[flag] = { is: true, until };
  }
  for (const kind of facts.disputes) {
    const flag = CONTESTED[kind];
    if (flag !== undefined) flags[flag] = { is: true, until: null };
  }
  if (facts.suppressions.some(({ reason }) => reason === 'cease_contact'))
    flags.ceased = { is: true, until: null };
  return flags;
}
