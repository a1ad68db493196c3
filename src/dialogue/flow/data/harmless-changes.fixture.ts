import { add, drop, type Edit, put, shippedAt } from '../../release.fixture.ts';
import {
  BUSINESS,
  CONSUMER,
  ENGLISH,
  MANIFEST,
  NEGOTIATION,
  PROMISE,
  PROTOCOL,
  reason,
  SETTLEMENT,
} from './broken-documents.fixture.ts';

/** A change that an operator may make. */
export interface Harmless {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The flow to prove. Default `settlement`. */
  readonly flow?: string;
}

const say = (reply: string, mandatory?: boolean) => ({
  type: 'say',
  params: { reply, ...(mandatory === undefined ? {} : { mandatory }) },
});

export const HARMLESS_CHANGES: readonly Harmless[] = [
  {
    name: 'other words',
    edits: [
      put(
        ENGLISH,
        'refuse.respect',
        'That is your decision, and I respect it. You can come back here at any time.',
      ),
      put(ENGLISH, 'offers.again', 'Here is what can be done:\n{options}\nWhich of these suits you?'),
    ],
  },
  {
    name: 'other words for one channel',
    edits: [put(ENGLISH, 'smalltalk', { default: 'Thank you, that is kind.', sms: 'Thank you.' })],
  },
  {
    name: 'one more question on the way to a refusal',
    edits: [
      put(SETTLEMENT, 'states/why', reason),
      put(SETTLEMENT, 'states/negotiating', {
        description: 'Terms are being found.',
        on: { refuse_to_pay: { target: 'why', actions: [say('capacity.ask')] } },
      }),
    ],
  },
  {
    name: 'a new reply',
    edits: [
      put(MANIFEST, 'replies/why.ask', { slots: {}, discloses: true, asks: true, buttons: ['person'] }),
      put(ENGLISH, 'why.ask', 'May I ask why?'),
      put('prompts/replies/pl.json', 'why.ask', 'Czy mogę zapytać dlaczego?'),
      put('prompts/replies/es.json', 'why.ask', '¿Puedo preguntar por qué?'),
      put('prompts/replies/pt-BR.json', 'why.ask', 'Posso perguntar por quê?'),
      put(NEGOTIATION, 'routes/refuse_to_pay/actions', [say('why.ask')]),
    ],
  },
  {
    name: 'other priorities in the queue of people',
    edits: [
      put(PROTOCOL, 'on/request_human/actions/0/params/priority', 0),
      put(PROTOCOL, 'routes/dispute/actions/3/params/priority', 1),
    ],
  },
  {
    name: 'longer holds',
    edits: [
      put(PROTOCOL, 'on/bereavement/actions/0/params/days', 90),
      put(PROTOCOL, 'on/insolvency_proceedings/actions/0/params/days', 180),
    ],
  },
  {
    name: 'more patience before a person is asked',
    edits: [put(PROTOCOL, 'on/cannot_understand/0/guard/params/times', 4)],
  },
  {
    name: 'three reminders instead of two',
    edits: [
      put(PROTOCOL, 'on/silence/0/guard/params/times', 2),
      put(CONSUMER, 'silence/chatSeconds', [600, 3_600, 86_400]),
    ],
  },
  {
    name: 'more attempts at the identity check, and a shorter trust in it',
    edits: [put(CONSUMER, 'verification', { factorsNeeded: 2, attemptsMax: 5, validHours: 24 })],
  },
  {
    name: 'one attempt at the identity check',
    edits: [put(CONSUMER, 'verification/attemptsMax', 1)],
  },
  {
    name: 'no counter-offers of the bot, and no concessions',
    edits: [put(CONSUMER, 'counters/maxCounters', 0), put(CONSUMER, 'concessions/stepsBps', [])],
  },
  {
    name: 'payment in full or nothing',
    edits: [
      put(CONSUMER, 'authority/bot/allowedKinds', ['pay_in_full']),
      put(CONSUMER, 'authority/agent/allowedKinds', ['pay_in_full', 'instalments']),
    ],
  },
  {
    name: 'offers and promises that run out sooner',
    edits: [put(CONSUMER, 'scheduling/offerValidDays', 1), put(CONSUMER, 'promise/maxDelayDays', 7)],
  },
  {
    name: 'a request for a person answered in words of the flow',
    edits: [
      put(NEGOTIATION, 'states/negotiating/on/request_human', {
        target: '@waiting',
        actions: [
          { type: 'requestHandoff', params: { reason: 'requested', priority: 0 } },
          say('handoff.callback', true),
        ],
      }),
    ],
  },
  {
    name: 'an opt-out answered by the flow itself',
    edits: [
      put(NEGOTIATION, 'states/agreed/on/opt_out', {
        target: 'agreed',
        actions: [{ type: 'suppress', params: { reason: 'opt_out' } }, say('optout.confirmed', true)],
      }),
    ],
  },
  {
    name: 'a command left to the protocol',
    edits: [
      drop(NEGOTIATION, 'states/negotiating/on/ask_discount'),
      drop(PROMISE, 'states/promising/on/ask_discount'),
    ]
      .concat(drop(NEGOTIATION, 'states/refused/on/ask_discount'))
      .concat(
        put('flows/early-reminder.json', 'states/reminding/on/ask_discount', { route: 'ask_more_time' }),
      ),
  },
  {
    name: 'a flow that begins with the question what is manageable',
    edits: [
      put(SETTLEMENT, 'points/verified', {
        target: 'negotiating.capacity',
        actions: [say('debt.stated'), say('capacity.ask')],
      }),
    ],
  },
  {
    name: 'an answer to small talk where the plan stands',
    edits: [
      put(NEGOTIATION, 'states/agreed/on/smalltalk', {
        guard: { type: 'has', params: { what: 'agreement' } },
        actions: [say('smalltalk'), say('plan.status')],
      }),
    ],
  },
  {
    name: 'a contested invoice that a person looks at as a whole',
    edits: [
      put(BUSINESS, 'states/negotiating/on/dispute_service', {
        target: '@disputed',
        actions: shippedAt(PROTOCOL, 'routes/dispute/actions'),
      }),
    ],
    flow: 'settlement-business',
  },
  {
    name: 'another flow for very old debts',
    edits: [
      ...['version', 'kind', 'title', 'description', 'policy', 'parts', 'initial', 'points', 'states'].map(
        (key) => put('flows/settlement-old.json', key, shippedAt(SETTLEMENT, key)),
      ),
      put('flows/settlement-old.json', 'id', 'settlement-old'),
      put('flows/settlement-old.json', 'for', { debtor: 'consumer', daysPastDueFrom: 1_000 }),
      put(SETTLEMENT, 'for/daysPastDueTo', 999),
    ],
    flow: 'settlement-old',
  },
  {
    name: 'no model in the state that reads terms back',
    edits: [put(NEGOTIATION, 'states/negotiating/states/confirming/meta/model', 'off')],
  },
  {
    name: 'a route and a point that nothing uses yet',
    edits: [
      put(SETTLEMENT, 'routes', { later: { actions: [say('easing.rest')] } }),
      put(SETTLEMENT, 'points/pause', { target: 'easing', actions: [say('easing.ask')] }),
      add(PROTOCOL, 'on/smalltalk/actions', { type: 'openTicket' }),
    ],
  },
];
