import { add, drop, type Edit, put, shippedAt } from '../../release.fixture.ts';

/** A release that must not load, with the place and a telling part of the finding. */
export interface Broken {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly place: string;
  readonly problem: string;
  /** A telling part of what to do. */
  readonly fix?: string;
  /** The flow to prove where the documents load. Default `settlement`. */
  readonly flow?: string;
}

export const PROTOCOL = 'flows/protocol.json';
export const SETTLEMENT = 'flows/settlement.json';
export const BUSINESS = 'flows/settlement-business.json';
const EARLY = 'flows/early-reminder.json';
export const NEGOTIATION = 'flows/parts/negotiation.json';
export const PROMISE = 'flows/parts/promise.json';
export const CONSUMER = 'flows/policies/consumer.json';
export const MANIFEST = 'prompts/replies/replies.json';
export const ENGLISH = 'prompts/replies/en.json';

/** A state that asks for a reason and leads on. */
export const reason = {
  description: 'Asked why.',
  meta: { ask: 'capacity.ask', expects: 'text' },
  on: { deny: { target: 'refused', actions: [{ type: 'say', params: { reply: 'refuse.respect' } }] } },
};

/** Documents that do not fit the form, name what is not there, or do not fit each other. */
export const BROKEN_DOCUMENTS: readonly Broken[] = [
  {
    name: 'a guard that nobody wrote',
    edits: [put(NEGOTIATION, 'routes/weigh/0/guard/type', 'counterIsNot')],
    place: 'negotiation > routes > weigh',
    problem: 'there is no guard counterIsNot',
    fix: 'did you mean counterIs?',
  },
  {
    name: 'an action that nobody wrote',
    edits: [put(NEGOTIATION, 'routes/agree/0/actions/0/type', 'agreed')],
    place: 'negotiation > routes > agree',
    problem: 'there is no action agreed',
    fix: 'did you mean agree?',
  },
  {
    name: 'a reply without words',
    edits: [put(NEGOTIATION, 'routes/refuse_to_pay/actions/0/params/reply', 'refuse.respects')],
    place: 'negotiation > routes > refuse_to_pay',
    problem: 'there is no reply refuse.respects',
    fix: 'name refuse.respect',
  },
  {
    name: 'a question without words',
    edits: [put(NEGOTIATION, 'states/refused/meta/ask', 'refused.opened')],
    place: 'negotiation > refused > meta > ask',
    problem: 'there is no reply refused.opened',
    fix: 'name refused.open',
  },
  {
    name: 'a delay that nobody wrote',
    edits: [put(PROMISE, 'states/promised/after', { twoDays: { target: 'promiseDue' } })],
    place: 'promise > promised',
    problem: 'there is no delay twoDays',
    fix: 'promiseDue',
  },
  {
    name: 'a misspelt command',
    edits: [put(NEGOTIATION, 'states/refused/on/afirm', { actions: [{ type: 'reask' }] })],
    place: 'negotiation > refused',
    problem: 'the event afirm is neither a command nor a system event',
    fix: 'did you mean affirm?',
  },
  {
    name: 'a param that the guard does not take',
    edits: [put(NEGOTIATION, 'routes/weigh/0/guard/params/strict', true)],
    place: 'negotiation > routes > weigh',
    problem: 'the params of the guard counterIs are wrong: Unrecognized key: "strict"',
    fix: 'docs/authoring.md lists for counterIs',
  },
  {
    name: 'a value that the guard does not know',
    edits: [put(NEGOTIATION, 'routes/weigh/1/guard/params/verdict', 'maybe')],
    place: 'negotiation > routes > weigh',
    problem: 'the params of the guard counterIs are wrong: verdict',
  },
  {
    name: 'an action without the params that it needs',
    edits: [drop(PROTOCOL, 'on/bereavement/actions/0/params/reason')],
    place: 'protocol > on > bereavement',
    problem: 'the params of the action hold are wrong: reason',
  },
  {
    name: 'a hold of two years',
    edits: [put(PROTOCOL, 'on/bereavement/actions/0/params/days', 730)],
    place: 'protocol > on > bereavement',
    problem: 'the params of the action hold are wrong: days',
  },
  {
    name: 'a misspelt target',
    edits: [put(NEGOTIATION, 'states/refused/on/affirm', { tarrget: 'agreed' })],
    place: 'flows/parts/negotiation.json > states > refused > on > affirm',
    problem: 'Unrecognized key: "tarrget"',
    fix: 'did you mean target?',
  },
  {
    name: 'a misspelt target in a list',
    edits: [put(NEGOTIATION, 'states/refused/on/affirm', [{ tarrget: 'agreed' }])],
    place: 'flows/parts/negotiation.json > states > refused > on > affirm',
    problem: 'Unrecognized key: "tarrget"',
    fix: 'did you mean target?',
  },
  {
    name: 'a misspelt key of a state',
    edits: [put(NEGOTIATION, 'states/refused/onn', {})],
    place: 'flows/parts/negotiation.json > states > refused',
    problem: 'Unrecognized key: "onn"',
    fix: 'did you mean on?',
  },
  {
    name: 'an entry action, which would run again on every return',
    edits: [put(NEGOTIATION, 'states/refused/entry', [{ type: 'reask' }])],
    place: 'flows/parts/negotiation.json > states > refused',
    problem: 'Unrecognized key: "entry"',
  },
  {
    name: 'a target that is no state',
    edits: [put(NEGOTIATION, 'routes/refuse_to_pay/target', 'refusing')],
    place: 'settlement > negotiating > refuse_to_pay',
    problem: 'there is no state refusing',
    fix: 'a point of the flow as @point',
  },
  {
    name: 'a target that is no state of the protocol',
    edits: [put(NEGOTIATION, 'routes/askReschedule/target', '@waitingRoom')],
    place: 'settlement > agreed > reschedule_payment',
    problem: 'there is no state waitingRoom',
  },
  {
    name: 'a target in the form of XState',
    edits: [put(NEGOTIATION, 'routes/refuse_to_pay/target', '#settlement.flow.refused')],
    place: 'flows/parts/negotiation.json > routes > refuse_to_pay > target',
    problem: 'a target is a dotted path of states, or @name',
  },
  {
    name: 'states inside without a first one',
    edits: [drop(NEGOTIATION, 'states/negotiating/initial')],
    place: 'settlement > negotiating',
    problem: 'a state with states inside needs one of them as initial',
    fix: 'choosing, capacity, confirming',
  },
  {
    name: 'a flow that begins nowhere',
    edits: [put(SETTLEMENT, 'initial', 'beginning')],
    place: 'settlement > initial',
    problem: 'there is no state beginning',
    fix: 'negotiating',
  },
  {
    name: 'a protocol that begins nowhere',
    edits: [put(PROTOCOL, 'initial', 'beginning')],
    place: 'protocol > initial',
    problem: 'there is no state beginning',
  },
  {
    name: 'a state name with a dot',
    edits: [put(SETTLEMENT, 'states/asking.why', reason)],
    place: 'flows/settlement.json > states > asking.why',
    problem: 'without a dot',
  },
  {
    name: 'a state with the name of the way back',
    edits: [put(SETTLEMENT, 'states/resume', reason)],
    place: 'settlement > resume',
    problem: 'the name resume is taken',
  },
  {
    name: 'a state that nothing leads to',
    edits: [put(SETTLEMENT, 'states/why', reason)],
    place: 'settlement > why',
    problem: 'no transition leads to this state',
    fix: 'lead a transition or a point here',
  },
  {
    name: 'a state that cannot ask again',
    edits: [put(NEGOTIATION, 'states/refused/meta', { rest: true })],
    place: 'settlement > refused',
    problem: 'the state cannot ask again for what it waits for',
    fix: 'set meta.ask',
  },
  {
    name: 'a missing point',
    edits: [drop(SETTLEMENT, 'points/offers')],
    place: 'settlement > points',
    problem: 'the point offers is missing',
  },
  {
    name: 'a point that leads nowhere',
    edits: [put(SETTLEMENT, 'points/help', { target: 'helping' })],
    place: 'settlement > points > help',
    problem: 'there is no state helping',
  },
  {
    name: 'a missing policy',
    edits: [put(SETTLEMENT, 'policy', 'consumers')],
    place: 'settlement > policy',
    problem: 'there is no policy consumers',
    fix: 'flows/policies/',
  },
  {
    name: 'a missing part',
    edits: [add(SETTLEMENT, 'parts', 'farewell')],
    place: 'settlement > parts',
    problem: 'there is no part farewell',
    fix: 'negotiation, promise',
  },
  {
    name: 'a missing route',
    edits: [put(PROMISE, 'states/promised/on/affirm', { route: 'thank' })],
    place: 'settlement > promised > affirm',
    problem: 'there is no route thank',
  },
  {
    name: 'a debtor who gets new attempts by saying who they are',
    edits: [
      put(PROTOCOL, 'routes/identify/actions/1', { type: 'forgetFactors', params: { attempts: true } }),
    ],
    place: 'protocol > identifying > identity_confirm',
    problem: 'forgetFactors gives all attempts at the identity check again',
    fix: 'only a person may give attempts again',
  },
  {
    name: 'transitions behind one that is always taken',
    edits: [drop(NEGOTIATION, 'routes/accept_offer/0/guard')],
    place: 'negotiation > routes > accept_offer',
    problem: 'the transitions after number 1 are never taken',
    fix: 'give it a guard',
  },
  {
    name: 'two protocols',
    edits: [put('flows/protocol-2.json', 'id', 'protocol-2')].concat(
      Object.entries(shippedAt(PROTOCOL, '') as object)
        .filter(([key]) => key !== 'id')
        .map(([key, value]) => put('flows/protocol-2.json', key, value)),
    ),
    place: 'flows/',
    problem: 'there must be exactly one protocol',
  },
  {
    name: 'no protocol',
    edits: [
      put(PROTOCOL, 'kind', 'part'),
      drop(PROTOCOL, 'initial'),
      drop(PROTOCOL, 'on'),
      drop(PROTOCOL, 'inFlow'),
    ],
    place: 'flows/',
    problem: 'there must be exactly one protocol',
  },
  {
    name: 'a protocol without a state for a crisis',
    edits: [
      put(PROTOCOL, 'states/distress', shippedAt(PROTOCOL, 'states/crisis')),
      drop(PROTOCOL, 'states/crisis'),
      put(PROTOCOL, 'on/self_harm_risk/target', 'distress'),
    ],
    place: 'protocol',
    problem: 'the state crisis is missing',
  },
  {
    name: 'two flows of one id',
    edits: [put(EARLY, 'id', 'settlement')],
    place: 'flows/settlement.json > id',
    problem: 'the id settlement is taken by another file',
  },
  {
    name: 'two policies of one id',
    edits: [put(CONSUMER, 'id', 'business')],
    place: 'flows/policies/consumer.json > id',
    problem: 'the id business is taken by another file',
  },
  {
    name: 'debts that no flow is for',
    edits: [put(SETTLEMENT, 'for/daysPastDueFrom', 60)],
    place: 'flows/',
    problem: 'no flow is for a consumer from 31 to 59 days past due',
    fix: 'widen `for`',
  },
  {
    name: 'old debts that no flow is for',
    edits: [put(BUSINESS, 'for/daysPastDueTo', 700)],
    place: 'flows/',
    problem: 'no flow is for a business from 701 days past due',
  },
  {
    name: 'a flow for nobody',
    edits: [put(BUSINESS, 'for/daysPastDueTo', 10)],
    place: 'settlement-business > for',
    problem: 'the flow is for nobody',
  },
  {
    name: 'a document of an unknown kind',
    edits: [put(PROMISE, 'kind', 'piece')],
    place: 'flows/parts/promise.json > kind',
    problem: "Expected 'flow' | 'part' | 'protocol'",
  },
  {
    name: 'an answer of an unknown kind',
    edits: [put(PROMISE, 'states/promising/states/asking/meta/expects', 'day')],
    place: 'flows/parts/promise.json > states > promising > states > asking > meta > expects',
    problem: 'expected one of',
  },
  {
    name: 'the command of a bare value where none is expected',
    edits: [put(NEGOTIATION, 'states/refused/meta/command', 'affirm')],
    place: 'settlement > refused',
    problem: 'meta.command names the command of a bare value, but nothing is expected',
  },
  {
    name: 'a reply that asks for a carrier keyword',
    edits: [put(ENGLISH, 'handoff.waiting', 'Someone is on the way. Reply STOP to end this.')],
    place: 'prompts/replies/en.json > handoff.waiting',
    problem: 'asks for the carrier keyword STOP',
  },
  {
    name: 'a greeting that hints at a debt',
    edits: [put(ENGLISH, 'greet', 'Hello, {creditorPublicName} here about your debt.')],
    place: 'prompts/replies/en.json > greet',
    problem: 'hints at a debt with the word "debt"',
  },
  {
    name: 'an amount in a reply that discloses nothing',
    edits: [put(MANIFEST, 'replies/greet/slots/balance', 'money')],
    place: 'prompts/replies/replies.json > replies > greet',
    problem: 'the slot balance of type money speaks of a debt',
  },
  {
    name: 'a slot that nothing fills',
    edits: [
      put(MANIFEST, 'replies/plan.none/slots/mood', 'text'),
      ...['en', 'es', 'pl', 'pt-BR'].map((tag) =>
        put(`prompts/replies/${tag}.json`, 'plan.none', 'Ok {mood}.'),
      ),
    ],
    place: 'prompts/replies/replies.json > plan.none > mood',
    problem: 'there is no such slot',
  },
  {
    name: 'a slot of the wrong type',
    edits: [put(MANIFEST, 'replies/promise.too_late/slots/latestPromiseOn', 'text')],
    place: 'prompts/replies/replies.json > promise.too_late > latestPromiseOn',
    problem: 'the slot is date, not text',
    fix: 'write "date"',
  },
  {
    name: 'a reply that one language lacks',
    edits: [drop('prompts/replies/pl.json', 'offers.again')],
    place: 'prompts/replies/pl.json > offers.again',
    problem: 'is missing',
  },
  {
    name: 'helplines for nobody else',
    edits: [drop('prompts/replies/helplines.json', 'default')],
    place: 'prompts/replies/helplines.json',
    problem: 'has no default',
  },
  {
    name: 'an agent who may less than the bot',
    edits: [put(CONSUMER, 'authority/agent/bands/4/maxDiscountBps', 4_000)],
    place: 'flows/policies/consumer.json',
    problem: 'allows less than bot',
  },
  {
    name: 'discounts that shrink as the debt grows old',
    edits: [put(CONSUMER, 'authority/bot/bands/3/maxDiscountBps', 500)],
    place: 'authority.bot.bands[3]',
    problem: 'allows less than the band before',
  },
  {
    name: 'concessions that grow',
    edits: [put(CONSUMER, 'concessions/stepsBps', [1_000, 2_000])],
    place: 'concessions.stepsBps[1]',
    problem: 'is more than half of the step before',
  },
  {
    name: 'verification by one factor',
    edits: [put(CONSUMER, 'verification/factorsNeeded', 1)],
    place: 'flows/policies/consumer.json > verification > factorsNeeded',
    problem: '>=2',
  },
  {
    name: 'a misspelt limit',
    edits: [put(CONSUMER, 'promise/maxDelay', 30)],
    place: 'flows/policies/consumer.json > promise',
    problem: 'Unrecognized key: "maxDelay"',
  },
];
