import { add, drop, put, shippedAt } from '../../release.fixture.ts';
import {
  type Broken,
  BUSINESS,
  NEGOTIATION,
  PROMISE,
  PROTOCOL,
  reason,
  SETTLEMENT,
} from './broken-documents.fixture.ts';

const say = (reply: string, mandatory?: boolean) => ({
  type: 'say',
  params: { reply, ...(mandatory === undefined ? {} : { mandatory }) },
});
const handoff = (why: string) => ({ type: 'requestHandoff', params: { reason: why, priority: 2 } });
/** Transitions of the flow itself in the state where options are on the table. */
const choosing = (event: string) => `states/negotiating/states/choosing/on/${event}`;
const confirming = (event: string) => `states/negotiating/states/confirming/on/${event}`;

/** Identity asked for ever: what a wrong answer leads to while the check is going on. */
const guessing = (...actions: object[]) =>
  put(PROTOCOL, 'states/identifying/on/provide_factor', [
    ...(shippedAt(PROTOCOL, 'routes/factor') as object[]).slice(0, 3),
    { target: 'identifying', actions },
  ]);
/** Where a refusal leads in the settlement of consumers. */
const refusal = (target: string, guard?: object) =>
  put(SETTLEMENT, 'states/negotiating', {
    description: 'Terms are being found.',
    on: {
      refuse_to_pay: [
        { ...(guard ? { guard } : {}), target, actions: [say('capacity.ask')] },
        ...(guard ? [{ target: 'refused', actions: [say('refuse.respect')] }] : []),
      ],
    },
  });

/** A transition that makes the terms on the table binding, whatever was said. */
const binding = { target: 'agreed', actions: shippedAt(NEGOTIATION, 'routes/agree/0/actions') as object[] };

/** Documents that load and break a law; each is derived from the shipped ones. */
export const BROKEN_FLOWS: readonly Broken[] = [
  // The mandatory protocol: a flow overrides how, never whether.
  {
    name: 'asking for a person does nothing',
    edits: [put(NEGOTIATION, choosing('request_human'), {})],
    place: 'settlement > negotiating.choosing',
    problem: 'request_human is not answered as the protocol demands: a person is asked',
    fix: 'leave request_human to the protocol',
  },
  {
    name: 'asking for a person is met with words only',
    edits: [put(NEGOTIATION, choosing('request_human'), { actions: [say('handoff.asked', true)] })],
    place: 'settlement > negotiating.choosing',
    problem: 'request_human is not answered as the protocol demands',
  },
  {
    name: 'a complaint is only noted',
    edits: [put(NEGOTIATION, 'states/agreed/on/complaint', { actions: [say('complaint.noted')] })],
    place: 'settlement > agreed',
    problem: 'complaint is not answered as the protocol demands: a person is asked',
  },
  {
    name: 'opting out is answered with the options',
    edits: [put(NEGOTIATION, choosing('opt_out'), { actions: [{ type: 'reask' }] })],
    place: 'settlement > negotiating.choosing',
    problem: 'opt_out is not answered as the protocol demands: messages stop (suppress)',
  },
  {
    name: 'after opting out the options stay open',
    edits: [put(NEGOTIATION, choosing('opt_out'), { actions: shippedAt(PROTOCOL, 'on/opt_out/actions') })],
    place: 'settlement > negotiating.choosing',
    problem: 'and the conversation rests',
  },
  {
    name: 'opting out is confirmed by a reply that it suppresses itself',
    edits: [drop(PROTOCOL, 'on/opt_out/actions/1/params/mandatory')],
    place: 'settlement > protocol.greeting',
    problem: 'that is said by a mandatory reply',
  },
  {
    name: 'ceasing contact stops one channel only',
    edits: [put(PROTOCOL, 'on/cease_contact/actions/0/params/scope', 'channel')],
    place: 'settlement > protocol.greeting',
    problem: 'cease_contact is not answered as the protocol demands: all contact stops',
  },
  {
    name: 'a dispute is argued with',
    edits: [
      put(NEGOTIATION, 'states/negotiating/on/dispute_not_mine', {
        actions: [say('debt.details'), { type: 'reask' }],
      }),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'dispute_not_mine is not answered as the protocol demands: a dispute is opened',
  },
  {
    name: 'a dispute that nobody looks into',
    edits: [drop(PROTOCOL, 'routes/dispute/actions/3')],
    place: 'settlement > protocol.greeting',
    problem: 'dispute_amount is not answered as the protocol demands',
  },
  {
    name: 'asking which invoice is contested for ever',
    edits: [put(BUSINESS, 'routes/contestInvoice', { actions: [say('invoice.which')] })],
    flow: 'settlement-business',
    place: 'settlement-business > negotiating.choosing',
    problem: 'dispute_amount, 3 times in a row, never leads to a dispute',
  },
  {
    name: 'the wrong person stays on file',
    edits: [
      put(PROMISE, 'states/promised/on/wrong_person', {
        target: '@wrongPerson',
        actions: [{ type: 'forgetIdentity' }, say('wrong_person.sorry', true)],
      }),
    ],
    place: 'settlement > promised',
    problem: 'wrong_person is not answered as the protocol demands: the contact is removed',
  },
  {
    name: 'a minor is talked with',
    edits: [put(NEGOTIATION, choosing('minor'), { actions: [{ type: 'forgetIdentity' }, say('smalltalk')] })],
    place: 'settlement > negotiating.choosing',
    problem: 'minor is not answered as the protocol demands',
  },
  {
    name: 'another person at the phone is taken for the debtor',
    edits: [drop(PROTOCOL, 'on/third_party/actions/0')],
    place: 'settlement > negotiating.choosing',
    problem: 'after third_party the contact still counts as verified',
    fix: 'forgetIdentity',
  },
  {
    name: 'a cry for help is met with sympathy alone',
    edits: [put(NEGOTIATION, 'states/easing/on/self_harm_risk', { actions: [say('hardship.waiting')] })],
    place: 'settlement > easing',
    problem: 'self_harm_risk is not answered as the protocol demands: somebody is paged',
  },
  {
    name: 'a cry for help is answered in words that nobody reviewed',
    edits: [put(PROTOCOL, 'on/self_harm_risk/actions/4', say('cease.confirmed', true))],
    place: 'settlement > protocol.greeting',
    problem: 'the reviewed text that names the emergency number is said',
  },
  {
    name: 'a model could put into its own words what must be said',
    edits: [put(PROTOCOL, 'on/self_harm_risk/actions/4', say('hardship.waiting', true))],
    place: 'protocol > on > self_harm_risk',
    problem: 'the mandatory reply hardship.waiting could be put in other words by a model',
  },
  {
    name: 'the options are open again in a crisis',
    edits: [
      put(PROTOCOL, 'states/crisis/on/affirm', {
        guard: { type: 'opened' },
        target: '@offers',
        actions: [say('offers.again')],
      }),
    ],
    place: 'settlement > protocol.crisis',
    problem: 'affirm leads from a crisis back to the matter',
  },
  {
    name: 'insolvency goes on being negotiated',
    edits: [
      put(NEGOTIATION, 'states/negotiating/on/insolvency_proceedings', {
        actions: [say('insolvency.noted'), { type: 'reask' }],
      }),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'insolvency_proceedings is not answered as the protocol demands: the case is held',
  },
  {
    name: 'illness stops nothing',
    edits: [drop(PROTOCOL, 'on/hardship_illness/actions/0')],
    place: 'settlement > protocol.greeting',
    problem: 'hardship_illness is not answered as the protocol demands: the case is held',
  },
  {
    name: 'a lost income is answered with the amount',
    edits: [add(NEGOTIATION, 'routes/incomeLost/actions', say('debt.details'))],
    place: 'settlement > negotiating.choosing',
    problem: 'hardship_income_loss is answered with talk of money (debt.details)',
    fix: 'say a reply without amounts',
  },
  {
    name: 'a death is answered by reading the plan back',
    edits: [
      put(NEGOTIATION, 'states/agreed/on/bereavement', {
        actions: [
          { type: 'hold', params: { reason: 'bereavement', days: 30 } },
          handoff('bereavement'),
          { type: 'reask' },
        ],
      }),
    ],
    place: 'settlement > agreed',
    problem: 'bereavement is answered with talk of money (plan.status)',
  },
  {
    name: 'the question whether it is a bot is dodged',
    edits: [put(NEGOTIATION, choosing('ask_if_bot'), { actions: [say('smalltalk'), { type: 'reask' }] })],
    place: 'settlement > negotiating.choosing',
    problem: 'ask_if_bot is not answered as the protocol demands: it says that it is an assistant',
  },
  {
    name: 'another language is passed over',
    edits: [put(NEGOTIATION, choosing('language_switch'), { actions: [{ type: 'reask' }] })],
    place: 'settlement > negotiating.choosing',
    problem: 'language_switch is not answered as the protocol demands',
  },
  {
    name: 'a request for data is forgotten',
    edits: [put(PROTOCOL, 'on/data_erasure_request/actions', [say('rights.noted'), { type: 'reask' }])],
    place: 'settlement > protocol.greeting',
    problem: 'data_erasure_request is not answered as the protocol demands: a ticket is opened',
  },
  {
    name: 'small talk is met with silence',
    edits: [put(NEGOTIATION, choosing('smalltalk'), {})],
    place: 'settlement > negotiating.choosing',
    problem: 'smalltalk gets no word in answer',
  },
  // Nobody hears of a debt before they are verified.
  {
    name: 'the greeting states the debt',
    edits: [add(PROTOCOL, 'on/conversation.start/actions', say('debt.stated'))],
    place: 'settlement > protocol.opening',
    problem: 'the reply debt.stated speaks of the debt to somebody who is not verified',
    fix: 'guard the transition with "verified"',
  },
  {
    name: 'a reminder after silence repeats the options',
    edits: [add(PROTOCOL, 'on/silence/1/actions', say('offers.again'))],
    place: 'settlement > protocol.greeting',
    problem: 'the reply offers.again speaks of the debt to somebody who is not verified (silence)',
  },
  {
    name: 'the last reminder after silence states the debt',
    edits: [put(PROTOCOL, 'on/silence/0/actions/1', say('debt.details'))],
    place: 'settlement > protocol.greeting',
    problem: 'the reply debt.details speaks of the debt to somebody who is not verified (silence)',
  },
  {
    name: 'one factor opens the options',
    edits: [put(PROTOCOL, 'routes/factor/2/actions/1', say('offers.present'))],
    place: 'settlement > protocol.greeting',
    problem: 'the reply offers.present speaks of the debt to somebody who is not verified (provide_factor)',
  },
  {
    name: 'the balance is told to whoever asks',
    edits: [put(PROTOCOL, 'on/ask_balance', { actions: [say('debt.details'), { type: 'reask' }] })],
    place: 'settlement > protocol.greeting',
    problem: 'the reply debt.details speaks of the debt to somebody who is not verified (ask_balance)',
  },
  {
    name: 'a state asks again with the debt before anybody is verified',
    edits: [put(PROTOCOL, 'states/identifying/meta/ask', 'offers.again')],
    place: 'settlement > protocol.identifying',
    problem: 'the reply offers.again speaks of the debt to somebody who is not verified',
  },
  {
    name: 'another contact is welcomed into the matter',
    edits: [put(PROTOCOL, 'on/contact.changed', { actions: [say('welcome_back')] })],
    place: 'settlement > negotiating.choosing',
    problem: 'contact.changed leaves a contact that is not verified in the matter',
    fix: 'lead it to the greeting',
  },
  {
    name: 'another contact is shown where the matter stands',
    edits: [put(PROTOCOL, 'on/contact.changed', { actions: [{ type: 'reask' }] })],
    place: 'settlement > negotiating.choosing',
    problem: 'the reply offers.again speaks of the debt to somebody who is not verified (contact.changed)',
  },
  {
    name: 'a verified contact is asked again who it is',
    edits: [drop(PROTOCOL, 'states/greeting/on/contact.changed')],
    place: 'settlement > protocol.greeting',
    problem: 'contact.changed asks a verified contact once more who it is',
  },
  {
    name: 'wrong answers never come to an end',
    edits: [guessing({ type: 'recordFactor' }, say('factor.wrong'))],
    place: 'settlement > protocol.greeting',
    problem: 'provide_factor wrong, 4 times in a row, never leads to an end of guessing',
  },
  {
    name: 'wrong answers never come to an end, in other words',
    edits: [guessing(say('factor.ask'))],
    place: 'settlement > protocol.greeting',
    problem: 'never leads to an end of guessing',
  },
  // Every loop is bounded, and every state has a way on.
  {
    name: 'a state that leads nowhere',
    edits: [refusal('why'), put(SETTLEMENT, 'states/why', { ...reason, on: {} })],
    place: 'settlement > why',
    problem: 'from here the flow leads to no place where the conversation may rest',
    fix: 'lead a transition to an agreement, a promise, a person',
  },
  {
    name: 'two states that lead to each other only',
    edits: [
      refusal('why'),
      put(SETTLEMENT, 'states/why', {
        ...reason,
        on: { deny: { target: 'whyNot', actions: [say('capacity.ask')] } },
      }),
      put(SETTLEMENT, 'states/whyNot', {
        ...reason,
        on: { deny: { target: 'why', actions: [say('capacity.ask')] } },
      }),
    ],
    place: 'settlement > why',
    problem: 'from here the flow leads to no place where the conversation may rest',
  },
  {
    name: 'a repair that never gives up',
    edits: [
      put(NEGOTIATION, choosing('cannot_understand'), { actions: [say('repair.sorry'), { type: 'reask' }] }),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'cannot_understand, 5 times in a row, never leads to a person',
  },
  {
    name: 'abuse without a boundary',
    edits: [drop(PROTOCOL, 'on/abusive/0')],
    place: 'settlement > protocol.greeting',
    problem: 'abusive, 4 times in a row, never leads to a person',
  },
  {
    name: 'reminders without end',
    edits: [put(NEGOTIATION, choosing('silence'), { actions: [say('silence.nudge'), { type: 'reask' }] })],
    place: 'settlement > negotiating.choosing',
    problem: 'silence is not counted',
    fix: 'countSilence',
  },
  {
    name: 'a state that no guard ever opens',
    edits: [
      refusal('why', { type: 'silencesAtLeast', params: { times: 9 } }),
      put(SETTLEMENT, 'states/why', reason),
    ],
    place: 'settlement > why',
    problem: 'no situation was found that leads here',
  },
  // What is said is known.
  {
    name: 'a plan is spoken of where there is none',
    edits: [put(NEGOTIATION, choosing('smalltalk'), { actions: [say('plan.status')] })],
    place: 'settlement > negotiating.choosing',
    problem:
      'smalltalk cannot be carried out: The slot schedule of the reply plan.status is not known in this state.',
    fix: 'guard the transition',
  },
  {
    name: 'a state asks again with what is not known there',
    edits: [put(PROMISE, 'states/promising/states/asking/meta/ask', 'promise.confirm')],
    place: 'settlement > promising.asking',
    problem: 'The slot promiseAmount of the reply promise.confirm is not known in this state.',
  },
  {
    name: 'a promise is drafted from a day that policy refuses',
    edits: [
      drop(NEGOTIATION, 'routes/promise/1'),
      drop(NEGOTIATION, 'routes/promise/1'),
      drop(NEGOTIATION, 'routes/promise/0/guard'),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'promise_to_pay far cannot be carried out: Only an allowed promise can be read back.',
  },
  {
    name: 'an offer is taken that nobody chose',
    edits: [
      put(NEGOTIATION, 'routes/accept_offer', {
        target: 'negotiating.confirming',
        actions: [{ type: 'takeOffer' }, say('confirm.terms')],
      }),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'accept_offer gone cannot be carried out: Only an offer that was chosen can be taken.',
  },
  {
    name: 'options are presented before they are worked out',
    edits: [drop(PROTOCOL, 'routes/factor/1/actions/2')],
    place: 'settlement > protocol.identifying',
    problem: 'presents options (offers.present) though none are on the table',
    fix: 'computeOffers',
  },
  {
    name: 'options are worked out where nothing is left to live on',
    edits: [drop(NEGOTIATION, 'routes/weigh/3/guard/params/options')],
    place: 'settlement > easing',
    problem: 'cannot be carried out: There are no options to put on the table.',
  },
  // Terms bind only after they were read back.
  {
    name: 'a choice binds at once',
    edits: [
      put(NEGOTIATION, 'routes/accept_offer/0', {
        guard: { type: 'offerChosen' },
        target: 'agreed',
        actions: [{ type: 'takeOffer' }, ...binding.actions],
      }),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'terms are agreed that were not read back before',
    fix: 'read the terms back with confirm.terms',
  },
  {
    name: 'a choice is not read back',
    edits: [put(NEGOTIATION, 'routes/accept_offer/0/actions/1', say('clarify.intro'))],
    place: 'settlement > negotiating.confirming',
    problem: 'terms are agreed that were not read back before',
  },
  {
    name: 'a no binds',
    edits: [put(NEGOTIATION, confirming('deny'), binding)],
    place: 'settlement > negotiating.confirming',
    problem: 'deny makes terms binding, though it is no yes to them',
  },
  {
    name: 'silence binds',
    edits: [put(NEGOTIATION, confirming('silence'), binding)],
    place: 'settlement > negotiating.confirming',
    problem: 'silence makes terms binding',
  },
  {
    name: 'an offer that ran out binds',
    edits: [put(NEGOTIATION, 'states/negotiating/states/confirming/after/offerExpiry', binding)],
    place: 'settlement > negotiating.confirming',
    problem: 'makes terms binding, though it is no yes to them',
  },
  {
    name: 'terms that ran out bind',
    edits: [put(NEGOTIATION, 'routes/agree', binding)],
    place: 'settlement > negotiating.confirming',
    problem: 'terms beyond the authority of bot are agreed: in_past, expired',
  },
  {
    name: 'a promise of a day that has passed',
    edits: [
      drop(PROMISE, 'states/promising/states/confirming/on/affirm/1'),
      drop(PROMISE, 'states/promising/states/confirming/on/affirm/0/guard'),
    ],
    place: 'settlement > promising.confirming',
    problem: 'affirm records a promise of a day that has passed',
    fix: 'promiseStands',
  },
  {
    name: 'a yes to other terms binds',
    edits: [
      drop(NEGOTIATION, `${confirming('accept_offer')}/2`),
      drop(NEGOTIATION, `${confirming('accept_offer')}/1/guard`),
    ],
    place: 'settlement > negotiating.confirming',
    problem: 'accept_offer gone makes terms binding',
    fix: 'acceptsProposal',
  },
  {
    name: 'an agreement that is not recorded',
    edits: [drop(NEGOTIATION, 'routes/agree/0/actions/1')],
    place: 'settlement > negotiating.confirming',
    problem: 'terms are agreed but not recorded',
  },
  {
    name: 'an agreement that is recorded twice',
    edits: [
      put(NEGOTIATION, 'states/agreed/on/affirm', {
        actions: [{ type: 'makeAgreement' }, say('agreed.fine')],
      }),
    ],
    place: 'settlement > agreed',
    problem: 'an agreement is recorded that nobody made',
  },
  {
    name: 'a promise that is not read back',
    edits: [
      put(NEGOTIATION, 'routes/promise/0', {
        guard: { type: 'promiseAllowed' },
        target: 'promised',
        actions: [{ type: 'draftPromise' }, { type: 'recordPromise' }, say('promise.done')],
      }),
    ],
    place: 'settlement > negotiating.choosing',
    problem: 'a promise is recorded that was not read back and confirmed',
  },
  {
    name: 'a promise that is recorded on a no',
    edits: [
      put(
        PROMISE,
        'states/promising/states/confirming/on/deny',
        shippedAt(PROMISE, 'states/promising/states/confirming/on/affirm'),
      ),
    ],
    place: 'settlement > promising.confirming',
    problem: 'a promise is recorded that was not read back and confirmed',
  },
  {
    name: 'options for a debt of which a part is contested',
    edits: [drop(BUSINESS, 'routes/disputeInvoice/0/actions/2')],
    flow: 'settlement-business',
    place: 'settlement-business > negotiating.choosing',
    problem: 'terms beyond the authority of bot are offered: above_balance',
    fix: 'work the options out again',
  },
  // People: the queue, ownership, decisions.
  {
    name: 'waiting for a person whom nobody asked',
    edits: [drop(NEGOTIATION, 'routes/weigh/2/actions/1')],
    place: 'settlement > negotiating.choosing',
    problem: 'leads to waiting for a person whom nobody asked',
    fix: 'requestHandoff',
  },
  {
    name: 'a person is asked and sent away at once',
    edits: [add(PROTOCOL, 'on/request_human/actions', { type: 'closeHandoff' })],
    place: 'settlement > protocol.greeting',
    problem: 'request_human leads to waiting for a person whom nobody asked',
  },
  {
    name: 'a person is still asked when the debtor has agreed',
    edits: [drop(PROTOCOL, 'states/waiting/on/accept_offer/0/actions/0')],
    place: 'settlement > protocol.waiting',
    problem: 'goes on with the matter, but a person is still asked',
    fix: 'closeHandoff',
  },
  {
    name: 'a person takes over and the bot goes on',
    edits: [put(NEGOTIATION, choosing('person.claimed'), {})],
    place: 'settlement > negotiating.choosing',
    problem: 'the bot goes on though a person owns the conversation',
    fix: 'leave person.claimed to the protocol',
  },
  {
    name: 'the decision of a person is dropped',
    edits: [put(NEGOTIATION, 'states/negotiating/on/person.decided', {})],
    place: 'settlement > negotiating.choosing',
    problem: 'person.decided approve is not carried out',
  },
  {
    name: 'other terms of a person are not put on the table',
    edits: [put(PROTOCOL, 'on/person.decided/1/actions/1', { type: 'dropProposal' })],
    place: 'settlement > negotiating.choosing',
    problem: 'person.decided counter is not carried out',
  },
  {
    name: 'a person gives back and the bot stays silent',
    edits: [put(PROTOCOL, 'states/owned/on/person.gave_back', {})],
    place: 'settlement > protocol.owned',
    problem: 'does not give the conversation back to the bot',
  },
  {
    name: 'a payment that came in is not recorded',
    edits: [put(NEGOTIATION, 'states/agreed/on/payment.received', { actions: [say('payment.received')] })],
    place: 'settlement > agreed',
    problem: 'a payment that came in is not recorded',
  },
  {
    name: 'the bot talks between a person and the debtor',
    edits: [put(PROTOCOL, 'states/owned/on/smalltalk', { actions: [say('smalltalk')] })],
    place: 'settlement > protocol.owned',
    problem: 'the bot says smalltalk on smalltalk while a person owns the conversation',
  },
];
