import { type ProposedTerms, toProposedTerms, type Verdict, weighCounter } from '../../domain/index.ts';
import type { DialogueEvent } from '../facts.ts';
import { caseNow, type Moment } from './define.ts';

/** The debtor's terms with the bot's answer to them; undefined where nothing was proposed that can be weighed. */
export interface Weighed {
  readonly terms: ProposedTerms;
  readonly verdict: Verdict;
}

/** Several guards of one transition ask the same question: the answer is kept for the event it belongs to. */
const answers = new WeakMap<DialogueEvent, Weighed | undefined>();

/** Weighs the proposal of the event against the bot's authority. The same event gives the same answer. */
export function weighProposal(moment: Moment): Weighed | undefined {
  const { context, event, facts, policy } = moment;
  if (answers.has(event)) return answers.get(event);
  const debt = caseNow(moment);
  const terms = event.command && toProposedTerms(event.command, debt, facts.today);
  const weighed = terms && {
    terms,
    verdict: weighCounter({
      case: debt,
      policy,
      affordability: context.affordability,
      today: facts.today,
      concessions: context.concessions,
      offers: context.offers,
      rounds: context.rounds,
      role: 'bot',
      terms,
    }),
  };
  answers.set(event, weighed);
  return weighed;
}
