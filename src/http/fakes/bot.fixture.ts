import type { ChatBubble } from '../../channels/index.ts';
import type { Case, Offer } from '../../domain/index.ts';
import { toMajor } from '../../kernel/index.ts';

/** Where a played conversation stands. */
export type FakeStep = 'first_factor' | 'second_factor' | 'offers' | 'with_person' | 'agreed';

export interface FakeTurn {
  readonly step: FakeStep;
  readonly says: readonly Pick<ChatBubble, 'text' | 'buttons'>[];
  readonly asksForPerson?: 'requested' | 'over_authority';
  readonly agreed?: Offer;
}

export const GREETING = [
  {
    text: 'Hello, this is Nordlys Energy customer care. Before we talk I need to know that it is you.',
    buttons: [],
  },
  { text: 'What is your date of birth?', buttons: [] },
] as const;

/** A bot that follows a script: two factors, offers, one agreement. Enough to try the pages. */
export function fakeTurn(
  step: FakeStep,
  said: { readonly text: string; readonly button?: string | undefined },
  debt: Case,
  offers: readonly Offer[],
): FakeTurn {
  const say = (text: string, buttons: FakeTurn['says'][number]['buttons'] = []) => ({ text, buttons });
  if (/human|person/i.test(said.text)) {
    const says = [say('Of course. A colleague will join you here shortly.')];
    return { step: 'with_person', asksForPerson: 'requested', says };
  }
  switch (step) {
    case 'first_factor':
      return { step: 'second_factor', says: [say('Thank you. And the postcode on your letters?')] };
    case 'second_factor':
      return { step: 'offers', says: offerBubbles(debt, offers) };
    case 'offers': {
      const agreed = offers.find(({ id }) => said.button === `accept:${id}`);
      if (agreed !== undefined) {
        const says = [
          say('It is agreed. You will find the plan and the ways to pay in your confirmation. Thank you!'),
        ];
        return { step: 'agreed', agreed, says };
      }
      const says = [say('I will ask a colleague whether that is possible. One moment, please.')];
      return { step: 'with_person', asksForPerson: 'over_authority', says };
    }
    case 'with_person':
    case 'agreed':
      return { step, says: [] };
  }
}

function offerBubbles(debt: Case, offers: readonly Offer[]): FakeTurn['says'] {
  const amount = (offer: Offer, value = offer.total) =>
    `${toMajor(value, offer.currency).toFixed(2)} ${offer.currency}`;
  return [
    {
      text: `Thank you, ${debt.debtor.givenName}. The open amount is ${toMajor(debt.balance, debt.currency).toFixed(2)} ${debt.currency} for ${debt.title}.`,
      buttons: [],
    },
    {
      text: 'Here is what I can offer today:',
      buttons: offers.map((offer) => ({
        payload: `accept:${offer.id}`,
        label:
          offer.schedule.length === 1
            ? `Pay ${amount(offer)} once`
            : `${offer.schedule.length} × ${amount(offer, offer.schedule[0]!.amount)}`,
      })),
    },
  ];
}
