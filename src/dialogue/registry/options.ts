import { type Offer, proposeOffers, toAffordability } from '../../domain/index.ts';
import { caseNow, type Moment } from './define.ts';
import { remember } from './remember.ts';

/** The options of this moment, by policy; none where nothing fits what is left to live on. */
export function optionsNow(moment: Moment): readonly Offer[] {
  const { affordability, concessions } = moment.context;
  const { policy, facts } = moment;
  const key = ['offers', facts.today, affordability, concessions];
  return remember(moment, key, () =>
    proposeOffers({ case: caseNow(moment), policy, affordability, today: facts.today, concessions }),
  );
}

/** There is an option, what the event says about income and expenses included. */
export function hasOptions(moment: Moment): boolean {
  const { command } = moment.event;
  if (command?.type !== 'affordability_info') return optionsNow(moment).length > 0;
  const affordability = toAffordability(command, caseNow(moment), moment.context.affordability);
  return optionsNow({ ...moment, context: { ...moment.context, affordability } }).length > 0;
}
