import { type ProposedTerms, toProposedTerms, type Verdict, weighCounter } from '../../domain/index.ts';
import { caseNow, type Moment } from './define.ts';
import { remember } from './remember.ts';

/** The debtor's terms with the bot's answer to them; undefined where nothing was proposed that can be weighed. */
export interface Weighed {
  readonly terms: ProposedTerms;
  readonly verdict: Verdict;
}

/** Weighs the proposal of the event against the bot's authority. The same moment gives the same answer. */
export function weighProposal(moment: Moment): Weighed | undefined {
  const { context, event, facts, policy } = moment;
  const debt = caseNow(moment);
  const terms = event.command && toProposedTerms(event.command, debt, facts.today);
  if (terms === undefined) return undefined;
  const { affordability, concessions, offers, rounds } = context;
  const key = ['weigh', facts.today, terms, affordability, concessions, rounds, offers.map(({ id }) => id)];
  return remember(moment, key, () => ({
    terms,
    verdict: weighCounter({
      case: debt,
      policy,
      affordability,
      today: facts.today,
      concessions,
      offers,
      rounds,
      role: 'bot',
      terms,
    }),
  }));
}
