import { z } from 'zod';
import { concede as concedeOffers, GIVEN } from '../../../domain/index.ts';
import { invariant } from '../../../kernel/index.ts';
import { chosenOffer } from '../choosing.ts';
import { caseNow, defineUpdate } from '../define.ts';
import { optionsNow } from '../options.ts';
import { remember } from '../remember.ts';
import { weighProposal } from '../weighing.ts';

const none = z.strictObject({});

export const computeOffers = defineUpdate({
  name: 'computeOffers',
  doc: 'Works the options out again by policy and puts them on the table.',
  params: none,
  update: (moment) => {
    const offers = optionsNow(moment);
    invariant(offers.length > 0, 'There are no options to put on the table.');
    return { offers };
  },
});

export const concede = defineUpdate({
  name: 'concede',
  doc: 'Improves the options one step where the debtor gave something for it; never more than three times.',
  params: z.strictObject({ given: z.enum(GIVEN) }),
  update: (moment, { given }) => {
    const { affordability, concessions } = moment.context;
    const { policy, facts } = moment;
    const key = ['concede', facts.today, affordability, concessions, given];
    const conceded = remember(moment, key, () => {
      const request = { case: caseNow(moment), policy, affordability, today: facts.today, concessions };
      return concedeOffers({ ...request, given: [given] });
    });
    invariant(conceded.offers.length > 0, 'There are no options to put on the table.');
    return { offers: conceded.offers, concessions: conceded.concessions };
  },
});

export const takeOffer = defineUpdate({
  name: 'takeOffer',
  doc: 'Makes the offer that the debtor chose the one to be read back.',
  params: none,
  update: (moment) => {
    const { offers } = moment.context;
    const chosen = chosenOffer(moment) ?? (offers.length === 1 ? offers[0] : undefined);
    invariant(chosen, 'Only an offer that was chosen can be taken.');
    return { proposal: chosen };
  },
});

export const recordCounter = defineUpdate({
  name: 'recordCounter',
  doc: 'Keeps the proposed terms and their answer; the nearest allowed terms come on the table.',
  params: none,
  update: (moment) => {
    const weighed = weighProposal(moment);
    invariant(weighed, 'A counter-offer was recorded that nobody made.');
    const { verdict } = weighed;
    const nearer = verdict.verdict === 'counter' && verdict.nearest.length > 0;
    return {
      counter: weighed,
      rounds: moment.context.rounds + 1,
      ...(nearer ? { offers: verdict.nearest } : {}),
    };
  },
});

export const takeWeighed = defineUpdate({
  name: 'takeWeighed',
  doc: 'Makes the accepted proposal of the debtor the terms to be read back.',
  params: none,
  update: (moment) => {
    const weighed = weighProposal(moment)?.verdict.weighed;
    invariant(weighed, 'Accepted terms must be whole.');
    return { proposal: weighed };
  },
});

export const takeDecision = defineUpdate({
  name: 'takeDecision',
  doc: 'Makes the terms that a person approved the ones to be read back.',
  params: none,
  update: ({ context, event }) => {
    invariant(event.person?.offer, 'An approval comes with its terms.');
    const { offer, role, agentName } = event.person;
    return { proposal: offer, approvals: { ...context.approvals, [offer.id]: role }, agentName };
  },
});

export const putDecisionOnTable = defineUpdate({
  name: 'putDecisionOnTable',
  doc: 'Puts the terms that a person offers on the table, alone.',
  params: none,
  update: ({ context, event }) => {
    invariant(event.person?.offer, 'A counter of a person comes with its terms.');
    const { offer, role, agentName } = event.person;
    const approvals = { ...context.approvals, [offer.id]: role };
    return { offers: [offer], proposal: null, approvals, agentName };
  },
});

export const dropProposal = defineUpdate({
  name: 'dropProposal',
  doc: 'Forgets the terms that were read back.',
  params: none,
  update: () => ({ proposal: null }),
});

export const agree = defineUpdate({
  name: 'agree',
  doc: 'Turns the terms that were read back into the standing agreement.',
  params: none,
  update: ({ context, facts }) => {
    invariant(context.proposal, 'Only terms that were read back can be agreed.');
    const agreementId = `ag_${facts.case.id}_${facts.turn}`;
    return { agreement: { ...context.proposal, agreementId }, proposal: null };
  },
});
