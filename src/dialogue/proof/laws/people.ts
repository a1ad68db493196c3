import type { Offer } from '../../../domain/index.ts';
import type { Breach, Judged, Law } from '../judged.ts';

const WAITING = 'protocol.waiting';

/** Whoever is told to wait for a person is in the queue, and a matter that goes on has left it. */
export const queueKept: Law = ({ from, to, step, input }) => {
  const asked = step.effects.filter(({ type }) => type === 'requestHandoff' || type === 'closeHandoff');
  const breaches: Breach[] = [];
  if (to.path === WAITING && from.path !== WAITING && asked.at(-1)?.type !== 'requestHandoff') {
    breaches.push({
      problem: `${input.label} leads to waiting for a person whom nobody asked`,
      fix: 'add the action requestHandoff to the transition that is taken',
    });
  }
  const led = from.path === WAITING && to.path.startsWith('flow.');
  if (led && input.event.command && !asked.some(({ type }) => type === 'closeHandoff')) {
    breaches.push({
      problem: `${input.label} goes on with the matter, but a person is still asked`,
      fix: 'add the action closeHandoff to the transition that is taken',
    });
  }
  return breaches;
};

/** What people do is carried out: they own the conversation, their decision stands, they give it back. */
export const peopleObeyed: Law = (judged) => {
  const { to, step, input, told } = judged;
  const { type } = input.event;
  const closes = step.effects.some((effect) => effect.type === 'closeHandoff');
  const unmet = (problem: string, fix: string): Breach[] => [{ problem, fix }];
  const leave = `leave ${type} to the protocol in this state`;
  switch (type) {
    case 'person.claimed':
      return to.meta.silent === true
        ? []
        : unmet('the bot goes on though a person owns the conversation', leave);
    case 'person.decided':
      return closes && to.meta.silent !== true && decisionStands(judged) && told.length > 0
        ? []
        : unmet(
            `${input.label} is not carried out: the terms stand, that is said, and the queue is left`,
            leave,
          );
    case 'person.gave_back':
      return closes && to.meta.silent !== true && (told.length > 0 || to.meta.rest === true)
        ? []
        : unmet(`${input.label} does not give the conversation back to the bot`, leave);
    case 'payment.received':
      return step.effects.some((effect) => effect.type === 'recordPayment')
        ? []
        : unmet('a payment that came in is not recorded', 'add the action recordPayment');
    default:
      return [];
  }
};

function decisionStands({ input, before, after }: Judged): boolean {
  const { decision, offer } = input.event.person ?? {};
  if (!before.verified || !before.opened || offer === undefined) return true;
  if (decision === 'approve') return after.proposal?.id === offer.id;
  return decision !== 'counter' || after.offers.some(({ id }: Offer) => id === offer.id);
}

/** While a person owns the conversation the bot says only what must be said. */
export const ownerSpeaksAlone: Law = ({ from, to, told, input }) => {
  if (from.meta.silent !== true || to.meta.silent !== true) return [];
  return told
    .filter(({ mandatory }) => !mandatory)
    .map(({ reply }) => ({
      problem: `the bot says ${reply} on ${input.label} while a person owns the conversation`,
      fix: 'say nothing here, or a reply that is mandatory',
    }));
};

/** Reminders come to an end: each one is counted, or the conversation rests. */
export const silenceEnds: Law = ({ before, after, from, to, input }) => {
  const waits = from.meta.expects !== undefined && from.meta.rest !== true && from.meta.silent !== true;
  if (input.event.type !== 'silence' || !waits) return [];
  if (after.silences > before.silences || to.meta.rest === true) return [];
  return [
    {
      problem: 'silence is not counted: the reminders would never end',
      fix: 'leave silence to the protocol, or add the action countSilence to every transition on it',
    },
  ];
};
