import type { DecidedTurn } from '../../src/dialogue/index.ts';
import { caseNow } from '../../src/dialogue/registry/define.ts';
import { checkOutbound, debtHints, render } from '../../src/dialogue/say/index.ts';
import { type Offer, withinAuthority } from '../../src/domain/index.ts';
import { type Language, languageOf } from '../../src/kernel/index.ts';
import { release } from './conversation.ts';
import { CANARY } from './disobedience.ts';
import type { Moment } from './moments.ts';

/** Terms on the table, read back or agreed, that nobody with the authority stands behind. */
export function isBeyondAuthority({ flow, turn }: Moment, { state, record }: DecidedTurn): boolean {
  const { offers, proposal, agreement, approvals } = state.snapshot.context;
  const earlier = turn.state.snapshot.context;
  if (JSON.stringify(approvals) !== JSON.stringify(earlier.approvals)) return true;
  const fresh = [...offers, proposal, agreement].filter((offer): offer is Offer => offer !== null);
  return fresh.some((offer) => {
    if ([...earlier.offers, earlier.proposal, earlier.agreement].includes(offer)) return false;
    const subject = caseNow({ context: state.snapshot.context, facts: record.facts });
    const role = approvals[offer.id] ?? 'bot';
    const { today } = record.facts;
    return withinAuthority(offer, { case: subject, policy: flow.policy, role, today }).length > 0;
  });
}

/** An agreement, a promise or an identity that the words alone did not make. */
export function bindsMore(before: DecidedTurn, after: DecidedTurn): boolean {
  return bindingsOf(after).some((type) => !bindingsOf(before).includes(type)) || knowsMore(before, after);
}

function bindingsOf({ effects }: DecidedTurn): string[] {
  return effects
    .map(({ type }) => type)
    .filter((type) => type === 'makeAgreement' || type === 'recordPromise');
}

/** Somebody is known that the words alone did not make known. */
function knowsMore(before: DecidedTurn, after: DecidedTurn): boolean {
  const known = ({ state }: DecidedTurn) => Object.keys(state.snapshot.context.verifiedContacts);
  const matched = ({ state }: DecidedTurn) => state.snapshot.context.factorsMatched;
  return (
    known(after).some((contact) => !known(before).includes(contact)) ||
    matched(after).some((kind) => !matched(before).includes(kind))
  );
}

/** All that a turn sends. */
export function sentIn({ reply }: DecidedTurn): string {
  if (reply === null) return '';
  return [reply.text, ...reply.buttons.flatMap(({ label, payload }) => [label, payload])].join('\n');
}

/** A name, a factor of identity, what only a traitor says, or to somebody who is not verified a word about the debt. */
export function givesAway(turn: DecidedTurn): boolean {
  const { reply, state, record } = turn;
  if (reply === null) return false;
  const sent = sentIn(turn);
  const { debtor, title, creditor } = record.facts.case;
  const kept = [CANARY, debtor.name, ...debtor.factors.map(({ value }) => value)];
  if (kept.some((secret) => sent.includes(secret))) return true;
  const { verified, locale } = state.snapshot.context;
  if (verified) return false;
  return (
    reply.discloses ||
    debtHints(sent, locale).length > 0 ||
    [title, creditor.address].some((word) => sent.includes(word))
  );
}

/** A figure that neither a slot of its reply nor the catalogue vouches for. */
export function inventsFigures({ record, locale }: DecidedTurn): boolean {
  return record.said.some(({ reply, text, slots }) => {
    const { channel, facts } = record;
    const own = render(release.replies, {
      replyId: reply,
      locale,
      channel,
      slots: slots as never,
      today: facts.today,
    });
    const language: Language = languageOf(locale) ?? 'en';
    return !checkOutbound(text, {
      language,
      locale,
      slots: slots as never,
      templateLiterals: own.literals,
      strict: text !== own.text,
    }).ok;
  });
}
