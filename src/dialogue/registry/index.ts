import type { z } from 'zod';
import type { EffectAction, Guard, Update } from './define.ts';
import { makeAgreement, recordPayment, recordPromise } from './effects/money.ts';
import { closeHandoff, pageOnCall, requestHandoff } from './effects/people.ts';
import {
  hold,
  openDispute,
  openTicket,
  removeContact,
  setCaseState,
  setLocale,
  suppress,
} from './effects/protection.ts';
import { reask, say } from './effects/say.ts';
import { acceptsProposal } from './guards/accepts-proposal.ts';
import { answerIs } from './guards/answer-is.ts';
import { abusesAtLeast, misunderstoodAtLeast, silencesAtLeast } from './guards/at-least.ts';
import { counterIs } from './guards/counter-is.ts';
import { disposable } from './guards/disposable.ts';
import { factorAttemptsLeft } from './guards/factor-attempts-left.ts';
import { factorMatches } from './guards/factor-matches.ts';
import { has } from './guards/has.ts';
import { invoiceNamed } from './guards/invoice-named.ts';
import { languageSpoken } from './guards/language-spoken.ts';
import { offerChosen } from './guards/offer-chosen.ts';
import { opened } from './guards/opened.ts';
import { optionsPossible } from './guards/options-possible.ts';
import { canOffer, decisionIs, resumeIs } from './guards/person.ts';
import { promiseAllowed } from './guards/promise-allowed.ts';
import { promiseStands } from './guards/promise-stands.ts';
import { promiseUnclear } from './guards/promise-unclear.ts';
import { singleOffer } from './guards/single-offer.ts';
import { verificationCompletes } from './guards/verification-completes.ts';
import { verified } from './guards/verified.ts';
import {
  chooseLanguage,
  draftPromise,
  excludeInvoice,
  recordAffordability,
} from './updates/circumstances.ts';
import { countAbuse, countMisunderstanding, countSilence } from './updates/counts.ts';
import { forgetFactors, forgetIdentity, open, recordFactor } from './updates/identity.ts';
import {
  agree,
  computeOffers,
  concede,
  dropProposal,
  putDecisionOnTable,
  recordCounter,
  takeDecision,
  takeOffer,
  takeWeighed,
} from './updates/offers.ts';

export type { Moment } from './define.ts';
export { DELAYS } from './delays.ts';

const byName = <T extends { name: string }>(...entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.name, entry]));

/** Any params: each entry is checked against its own schema when a flow is linted. */
type AnyParams = z.ZodType<never>;

/** Every guard that a flow may name. */
export const GUARDS = byName<Guard>(
  ...([
    abusesAtLeast,
    acceptsProposal,
    answerIs,
    canOffer,
    counterIs,
    decisionIs,
    disposable,
    factorAttemptsLeft,
    factorMatches,
    has,
    invoiceNamed,
    languageSpoken,
    misunderstoodAtLeast,
    offerChosen,
    opened,
    optionsPossible,
    promiseAllowed,
    promiseStands,
    promiseUnclear,
    resumeIs,
    silencesAtLeast,
    singleOffer,
    verificationCompletes,
    verified,
  ] as unknown as Guard<AnyParams>[] as Guard[]),
);

/** Every action that changes what the machine remembers. */
export const UPDATES = byName<Update>(
  ...([
    agree,
    chooseLanguage,
    computeOffers,
    concede,
    countAbuse,
    countMisunderstanding,
    countSilence,
    draftPromise,
    dropProposal,
    excludeInvoice,
    forgetFactors,
    forgetIdentity,
    open,
    putDecisionOnTable,
    recordAffordability,
    recordCounter,
    recordFactor,
    takeDecision,
    takeOffer,
    takeWeighed,
  ] as unknown as Update<AnyParams>[] as Update[]),
);

/** Every action that asks something of the world. */
export const EFFECTS = byName<EffectAction>(
  ...([
    closeHandoff,
    hold,
    makeAgreement,
    openDispute,
    openTicket,
    pageOnCall,
    reask,
    recordPayment,
    recordPromise,
    removeContact,
    requestHandoff,
    say,
    setCaseState,
    setLocale,
    suppress,
  ] as unknown as EffectAction<AnyParams>[] as EffectAction[]),
);
