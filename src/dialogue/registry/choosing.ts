import type { Offer } from '../../domain/index.ts';
import type { Moment } from './define.ts';

/**
 * The offer on the table that an `accept_offer` names: by id, by number, by its number of payments, or by its
 * kind. Undefined where none or more than one fits.
 */
export function chosenOffer({ context, event, facts }: Moment): Offer | undefined {
  const { command } = event;
  const live = context.offers.filter((offer) => offer.expiresOn >= facts.today);
  if (command === undefined) return undefined;
  if (command.offer_id !== undefined) return live.find((offer) => offer.id === command.offer_id);
  if (command.option_index !== undefined) {
    const named = context.offers[command.option_index - 1];
    return named && live.includes(named) ? named : undefined;
  }
  const { instalments, method } = command;
  if (instalments !== undefined) return only(live.filter((offer) => offer.schedule.length === instalments));
  if (method !== undefined) return only(live.filter((offer) => offer.kind === method));
  return undefined;
}

/** The command says yes to the terms read back, which have not run out: it names nothing, or just these. */
export function acceptsRead({ context, event, facts }: Moment): boolean {
  const { proposal, offers } = context;
  const { command } = event;
  if (proposal === null || command === undefined) return false;
  const { offer_id: id, option_index: index, instalments, method } = command;
  return (
    proposal.expiresOn >= facts.today &&
    (id === undefined || id === proposal.id) &&
    (index === undefined || offers[index - 1]?.id === proposal.id) &&
    (instalments === undefined || instalments === proposal.schedule.length) &&
    (method === undefined || method === proposal.kind)
  );
}

/** The only element, or undefined. */
function only(offers: readonly Offer[]): Offer | undefined {
  return offers.length === 1 ? offers[0] : undefined;
}
