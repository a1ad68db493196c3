import {
  type AuthorityQuestion,
  type AuthorityRole,
  COMMAND_TYPES,
  type CommandType,
  collectableBalance,
  type Offer,
  withinAuthority,
} from '../../domain/index.ts';
import type { LiveStep } from '../decide.ts';
import type { Effect } from '../effects.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import { caseNow } from '../registry/define.ts';
import type { Release } from '../release.ts';
import { stateInfo } from '../state-map.ts';
import type { Input } from './inputs.ts';

/** A law that a step broke. */
export interface Breach {
  readonly problem: string;
  readonly fix: string;
}

type Answered = (effects: readonly Effect[], to: string) => boolean;

const has =
  (...types: Effect['type'][]): Answered =>
  (effects) =>
    types.every((type) => effects.some((effect) => effect.type === type));
const says =
  (reply: string): Answered =>
  (effects) =>
    effects.some((effect) => effect.type === 'say' && effect.reply === reply);
const speaks: Answered = (effects) => effects.some(({ type }) => type === 'say' || type === 'reask');
const either =
  (...ways: Answered[]): Answered =>
  (effects, to) =>
    ways.some((way) => way(effects, to));

/** What must happen on the commands of the mandatory protocol, however a flow answers them. Design, law 3. */
const REQUIRED: Partial<Record<CommandType, { readonly answered: Answered; readonly what: string }>> = {
  request_human: { answered: has('requestHandoff'), what: 'a person is asked (requestHandoff)' },
  callback_request: { answered: has('requestHandoff'), what: 'a person is asked (requestHandoff)' },
  complaint: { answered: has('requestHandoff'), what: 'a person is asked (requestHandoff)' },
  opt_out: { answered: has('suppress'), what: 'messages stop (suppress)' },
  cease_contact: {
    answered: (effects) => effects.some((effect) => effect.type === 'suppress' && effect.scope === 'all'),
    what: 'all contact stops (suppress, scope all)',
  },
  wrong_person: { answered: has('removeContact'), what: 'the contact is removed (removeContact)' },
  minor: { answered: has('removeContact'), what: 'the contact is removed (removeContact)' },
  self_harm_risk: { answered: has('pageOnCall'), what: 'somebody is paged (pageOnCall)' },
  dispute_amount: {
    answered: either(has('openDispute'), says('invoice.which')),
    what: 'a dispute is opened (openDispute)',
  },
  dispute_service: {
    answered: either(has('openDispute'), says('invoice.which')),
    what: 'a dispute is opened (openDispute)',
  },
  dispute_not_mine: { answered: has('openDispute'), what: 'a dispute is opened (openDispute)' },
  dispute_identity_theft: { answered: has('openDispute'), what: 'a dispute is opened (openDispute)' },
  dispute_time_barred: { answered: has('openDispute'), what: 'a dispute is opened (openDispute)' },
  insolvency_proceedings: {
    answered: has('hold', 'requestHandoff'),
    what: 'the case is held and a person asked',
  },
  attorney_represented: {
    answered: has('hold', 'requestHandoff'),
    what: 'the case is held and a person asked',
  },
  bereavement: { answered: has('hold', 'requestHandoff'), what: 'the case is held and a person asked' },
  hardship_illness: { answered: has('hold'), what: 'the case is held (hold)' },
  hardship_income_loss: { answered: has('hold'), what: 'the case is held (hold)' },
  hardship_other: { answered: has('hold'), what: 'the case is held (hold)' },
  data_access_request: { answered: has('openTicket'), what: 'a ticket is opened (openTicket)' },
  data_erasure_request: { answered: has('openTicket'), what: 'a ticket is opened (openTicket)' },
  ask_if_bot: { answered: says('bot.yes'), what: 'it says that it is an assistant (say bot.yes)' },
  ask_who_is_calling: { answered: says('who.calls'), what: 'it says who calls (say who.calls)' },
  language_switch: {
    answered: either(has('setLocale'), has('requestHandoff')),
    what: 'the language changes or a person is asked',
  },
};

/** In a crisis only these are answered by more than the crisis text: a person is on the way. */
const IN_CRISIS: readonly string[] = ['request_human', 'opt_out', 'cease_contact', 'self_harm_risk'];
/** While a person owns the conversation only these act by themselves. */
const WHILE_OWNED: readonly string[] = ['opt_out', 'cease_contact', 'self_harm_risk'];

const CRISIS = 'protocol.crisis';

/** The laws that one step must keep. */
export function breachesOf(release: Release, flow: CompiledFlow, input: Input, step: LiveStep): Breach[] {
  const { effects, trace } = step;
  const silent = stateInfo(flow, trace.from).meta.silent === true;
  return [
    ...unanswered(input, effects, trace, silent),
    ...disclosures(release, step),
    ...outsideAuthority(flow, input, step),
    ...pressure(release, input, effects),
  ];
}

function unanswered(
  { event }: Input,
  effects: readonly Effect[],
  { from, to }: LiveStep['trace'],
  silent: boolean,
): Breach[] {
  const type = event.type as CommandType;
  if (!COMMAND_TYPES.includes(type)) return [];
  if (silent && !WHILE_OWNED.includes(type)) return [];
  const required = from === CRISIS && !IN_CRISIS.includes(type) ? undefined : REQUIRED[type];
  if (required && !required.answered(effects, to)) {
    return [
      {
        problem: `${type} is not answered as the protocol demands: ${required.what}`,
        fix: `leave ${type} to the protocol in this state, or add the missing action to the transition that is taken`,
      },
    ];
  }
  if (silent || speaks(effects, to)) return [];
  return [
    {
      problem: `${type} gets no word in answer`,
      fix: 'say something on the transition that is taken, or leave the command to the protocol',
    },
  ];
}

function disclosures(release: Release, { effects, live, trace }: LiveStep): Breach[] {
  if (live.context.verified) return [];
  const told = effects.filter(
    (effect) => effect.type === 'say' && release.replies.manifest.replies[effect.reply]?.discloses === true,
  );
  return told.map((effect) => ({
    problem: `the reply ${effect.type === 'say' ? effect.reply : ''} speaks of the debt to somebody who is not verified (${trace.event})`,
    fix: 'guard the transition with "verified", or say a reply that discloses nothing',
  }));
}

const checkedOffers = new WeakMap<Offer, Map<string, readonly string[]>>();

/** Every offer on the table, and terms when they are read back or agreed, lie within who stands behind them. */
function outsideAuthority(flow: CompiledFlow, { event }: Input, { live, trace }: LiveStep): Breach[] {
  const { context } = live;
  const { offers, proposal, agreement, approvals } = context;
  const agreed = trace.actions.includes('agree') && agreement !== null ? [agreement] : [];
  const bound = [...(proposal === null ? [] : [proposal]), ...agreed];
  const subject = caseNow({ context, facts: event.facts });
  return [...offers, ...bound].flatMap((offer) => {
    const role = approvals[offer.id] ?? 'bot';
    const broken = brokenLimits(offer, role, {
      case: subject,
      policy: flow.policy,
      role,
      today: event.facts.today,
    });
    if (broken.length === 0) return [];
    return [
      {
        problem: `terms beyond the authority of ${role} are ${bound.includes(offer) ? 'agreed' : 'offered'}: ${broken.join(', ')}`,
        fix: 'let policy make or weigh the terms, and work the options out again when the case changes',
      },
    ];
  });
}

/** Offers are values: what was found out about one under a balance and a role stays true. */
function brokenLimits(offer: Offer, role: AuthorityRole, question: AuthorityQuestion): readonly string[] {
  const key = `${role} ${collectableBalance(question.case)}`;
  const known = checkedOffers.get(offer) ?? new Map<string, readonly string[]>();
  const broken = known.get(key) ?? withinAuthority(offer, question);
  checkedOffers.set(offer, known.set(key, broken));
  return broken;
}

/** Distress is never answered by asking for money. Domain reference, section 3. */
const DISTRESS: readonly string[] = [
  'self_harm_risk',
  'bereavement',
  'hardship_illness',
  'hardship_income_loss',
  'hardship_other',
];

function pressure(release: Release, { event }: Input, effects: readonly Effect[]): Breach[] {
  if (!DISTRESS.includes(event.type)) return [];
  const asked = effects.filter((effect) => {
    if (effect.type !== 'say') return false;
    const slots = release.replies.manifest.replies[effect.reply]?.slots ?? {};
    return Object.values(slots).some((type) => ['money', 'options', 'schedule', 'invoices'].includes(type));
  });
  return asked.map((effect) => ({
    problem: `${event.type} is answered with talk of money (${effect.type === 'say' ? effect.reply : ''})`,
    fix: 'say a reply without amounts here',
  }));
}
