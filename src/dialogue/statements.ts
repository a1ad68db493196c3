import { type ContactFacts, type DueStatement, statementsDue } from '../domain/index.ts';
import type { MachineSnapshot, Stated } from './conversation-state.ts';
import { fillSlots } from './decide.ts';
import type { Facts } from './facts.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { Release } from './release.ts';
import type { SayEffect } from './reply.ts';

interface Spoken {
  readonly release: Release;
  readonly flow: CompiledFlow;
  readonly facts: Facts;
  readonly snapshot: MachineSnapshot;
  readonly says: readonly SayEffect[];
  /** What was stated before this turn. */
  readonly stated: Stated;
}

/**
 * Adds to what a turn says the statements that rules of contact order: who speaks, that it is an automated
 * system, who collects, how to stop the messages. Each as often as its rule demands; a turn that says nothing
 * states nothing. Pure.
 */
export function withStatements(spoken: Spoken): { says: readonly SayEffect[]; stated: Stated } {
  const { release, facts, says, stated } = spoken;
  if (says.length === 0) return { says, stated };
  const world = { isHoliday: () => false, overrides: release.rules.overrides };
  const due = statementsDue(release.rules.packs, factsOf(spoken), world);
  const placed = (place: DueStatement['at']) =>
    due.filter(({ at }) => at === place).map((statement) => statementOf(spoken, statement));
  const { replies } = release.replies.manifest;
  const question = says.at(-1)!;
  const asks = replies[question.reply]?.asks === true;
  const all = [
    ...placed('start'),
    ...(asks ? says.slice(0, -1) : says),
    ...placed('before_question'),
    ...(asks ? [question] : []),
    ...placed('end'),
  ];
  const before = stated[facts.contactId] ?? [];
  const fresh = all
    .map(({ reply }) => reply)
    .filter((reply) => !before.includes(reply) && isRemembered(release, reply));
  if (fresh.length === 0) return { says: all, stated };
  return { says: all, stated: { ...stated, [facts.contactId]: [...before, ...new Set(fresh)] } };
}

/** What the rules on statements ask for; hours, caps and holds are judged when the message leaves. */
function factsOf({ release, facts, snapshot, says, stated }: Spoken): ContactFacts {
  const { replies } = release.replies.manifest;
  const { now, channel, contactId, case: debt } = facts;
  return {
    now,
    channel,
    purpose: 'service',
    answersReceivedAt: null,
    discloses: says.some(({ reply }) => replies[reply]?.discloses === true),
    mandatory: says.some(({ mandatory }) => mandatory),
    author: 'bot',
    form: 'free',
    said: {
      here: says.map(({ reply }) => reply),
      atContact: stated[contactId] ?? [],
      inConversation: Object.values(stated).flat(),
    },
    case: {
      country: debt.debtor.country,
      regions: [],
      debtor: debt.debtor.kind,
      creditorRole: debt.creditor.role,
      attested: true,
      flags: {},
    },
    contact: {
      country: null,
      verified: snapshot.context.verified,
      windowOpenUntil: null,
      optIn: null,
      voiceConsent: null,
      optedOut: false,
      place: null,
      ownedAsOf: null,
      senderFlagged: false,
    },
    candidateZones: [debt.debtor.timeZone],
    ledger: [],
    preferences: { blockedTimes: [], blockedPlaces: [] },
  };
}

function statementOf({ release, flow, facts, snapshot }: Spoken, { reply, rules }: DueStatement): SayEffect {
  const { policy, articles } = flow;
  const event = { type: 'statement', facts };
  const slots = fillSlots(release, reply, { context: snapshot.context, event, facts, policy, articles });
  return { type: 'say', reply, mandatory: false, slots, rules };
}

/** A statement that is not made in every message must be remembered. */
function isRemembered({ rules }: Release, reply: string): boolean {
  return rules.packs.some((pack) =>
    pack.rules.some(
      ({ action }) => action.kind === 'say' && action.reply === reply && action.every !== 'message',
    ),
  );
}
