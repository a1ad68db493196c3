import type { CommandType, Offer } from '../domain/index.ts';
import { toMajor } from '../kernel/index.ts';
import type { HearInput, ModelUse, OfferOnTable } from './hear.ts';
import { pathOf, stateInfo } from './state-map.ts';
import type { TurnRequest } from './turn-request.ts';

/** What understanding is told about the moment: what the state waits for, accepts, and has on the table. */
export function hearInput(
  input: Pick<TurnRequest, 'flow' | 'state' | 'facts'> & {
    readonly release?: TurnRequest['release'] | undefined;
    readonly text: string;
    readonly button?: string | undefined;
    readonly model: ModelUse;
  },
): HearInput {
  const { flow, state, facts, release, text, button, model } = input;
  const info = stateInfo(flow, state === null ? 'protocol.opening' : pathOf(state.snapshot.value));
  const offers = state?.snapshot.context.offers ?? [];
  return {
    text,
    addressee: facts.case.debtor.givenName,
    button,
    locale: state?.snapshot.context.locale ?? facts.case.debtor.locale,
    now: facts.localNow,
    currency: facts.case.currency,
    expecting: info.meta.expects,
    expectedCommand: info.meta.command as CommandType | undefined,
    offers: offers.map(onTable),
    accepts: info.accepts,
    knowledge: release && {
      releaseHash: release.hash,
      approved: release.approved,
      country: facts.case.debtor.country,
      today: facts.today,
    },
    model: model === 'off' ? 'off' : (info.meta.model ?? model),
  };
}

function onTable(offer: Offer, i: number): OfferOnTable {
  return {
    id: offer.id,
    index: i + 1,
    kind: offer.kind,
    total: toMajor(offer.total, offer.currency),
    instalments: offer.schedule.length,
    instalmentAmount: toMajor(offer.schedule[0]!.amount, offer.currency),
  };
}
