import { COMMAND_TYPES, type CommandType } from '../../../domain/index.ts';
import type { Effect } from '../../effects.ts';
import type { Judged, Law } from '../judged.ts';

type Need = (judged: Judged) => boolean;

const asks =
  (...types: Effect['type'][]): Need =>
  ({ step }) =>
    types.every((type) => step.effects.some((effect) => effect.type === type));
const says =
  (reply: string): Need =>
  ({ told }) =>
    told.some((one) => one.reply === reply);
const all =
  (...needs: Need[]): Need =>
  (judged) =>
    needs.every((need) => need(judged));
const either =
  (...needs: Need[]): Need =>
  (judged) =>
    needs.some((need) => need(judged));
const rests: Need = ({ to }) => to.meta.rest === true;
const confirmed: Need = ({ told }) => told.some(({ mandatory }) => mandatory);
const stopsAll: Need = ({ step }) =>
  step.effects.some((effect) => effect.type === 'suppress' && effect.scope === 'all');
const crisisText: Need = ({ from, to, told }) =>
  (from.meta.silent === true && to.meta.silent === true) ||
  told.some(({ spec, mandatory }) => spec.fixed === true && mandatory && 'emergency' in spec.slots);

const removed = {
  met: all(asks('removeContact'), rests, confirmed),
  what: 'the contact is removed (removeContact), that is said by a mandatory reply, and the conversation rests',
};
const disputed = {
  met: either(asks('openDispute', 'requestHandoff'), says('invoice.which')),
  what: 'a dispute is opened and a person asked (openDispute, requestHandoff)',
};
const held = {
  met: all(asks('hold', 'requestHandoff'), rests),
  what: 'the case is held, a person asked (hold, requestHandoff), and the conversation rests',
};
const person = { met: asks('requestHandoff'), what: 'a person is asked (requestHandoff)' };
const elsewhere = { met: rests, what: 'the conversation rests' };
const ticket = { met: asks('openTicket'), what: 'a ticket is opened (openTicket)' };

/** What must happen on the commands of the mandatory protocol, however a flow answers them. Design, law 3. */
const REQUIRED: Partial<Record<CommandType, { readonly met: Need; readonly what: string }>> = {
  request_human: person,
  callback_request: person,
  complaint: person,
  opt_out: {
    met: all(asks('suppress'), rests, confirmed),
    what: 'messages stop (suppress), that is said by a mandatory reply, and the conversation rests',
  },
  cease_contact: {
    met: all(stopsAll, rests, confirmed),
    what: 'all contact stops (suppress, scope all), that is said by a mandatory reply, and the conversation rests',
  },
  wrong_person: removed,
  minor: removed,
  identity_deny: elsewhere,
  third_party: elsewhere,
  self_harm_risk: {
    met: all(asks('pageOnCall'), rests, crisisText),
    what: 'somebody is paged (pageOnCall), the reviewed text that names the emergency number is said by a mandatory reply, and the conversation rests',
  },
  dispute_amount: disputed,
  dispute_service: disputed,
  dispute_not_mine: disputed,
  dispute_identity_theft: disputed,
  dispute_time_barred: disputed,
  insolvency_proceedings: held,
  attorney_represented: held,
  bereavement: held,
  hardship_illness: held,
  hardship_income_loss: held,
  hardship_other: held,
  data_access_request: ticket,
  data_erasure_request: ticket,
  ask_if_bot: { met: says('bot.yes'), what: 'it says that it is an assistant (say bot.yes)' },
  ask_who_is_calling: { met: says('who.calls'), what: 'it says who calls (say who.calls)' },
  language_switch: {
    met: either(asks('setLocale'), asks('requestHandoff')),
    what: 'the language changes (setLocale) or a person is asked (requestHandoff)',
  },
};

const CRISIS = 'protocol.crisis';
/** In a crisis only these are answered by more than the crisis text: a person is on the way. */
const IN_CRISIS: readonly string[] = ['request_human', 'opt_out', 'cease_contact', 'self_harm_risk'];
/** While a person owns the conversation only these act by themselves. */
const WHILE_OWNED: readonly string[] = ['opt_out', 'cease_contact', 'self_harm_risk'];

/** Every command gets a word in answer; those of the protocol are answered as it demands. */
export const protocolAnswered: Law = (judged) => {
  const { from, told, input } = judged;
  const type = input.event.type as CommandType;
  if (!COMMAND_TYPES.includes(type)) return [];
  const silent = from.meta.silent === true;
  if (silent && !WHILE_OWNED.includes(type)) return [];
  const required = from.path === CRISIS && !IN_CRISIS.includes(type) ? undefined : REQUIRED[type];
  if (required && !required.met(judged)) {
    return [
      {
        problem: `${type} is not answered as the protocol demands: ${required.what}`,
        fix: `leave ${type} to the protocol in this state, or add what is missing to the transition that is taken`,
      },
    ];
  }
  if (silent || told.length > 0) return [];
  return [
    {
      problem: `${type} gets no word in answer`,
      fix: 'say something on the transition that is taken, or leave the command to the protocol',
    },
  ];
};

/** In a crisis nothing that the debtor says leads back to the matter. */
export const crisisStays: Law = ({ from, to, input }) => {
  if (from.path !== CRISIS || input.event.command === undefined || to.meta.rest === true) return [];
  return [
    {
      problem: `${input.event.type} leads from a crisis back to the matter`,
      fix: 'answer it with crisis.here in the state crisis: only a person may go on',
    },
  ];
};
