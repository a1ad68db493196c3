import {
  addDays,
  epochMs,
  type Instant,
  instantOf,
  type LocalDate,
  type LocalDateTime,
} from '../../kernel/index.ts';
import type { Moment } from './define.ts';
import { remember } from './remember.ts';

/** A wait that a flow may name under `after`. */
export interface Delay {
  readonly name: string;
  readonly doc: string;
  /** Milliseconds from now; 0 where the moment has passed. Pure. */
  readonly ms: (moment: Moment) => number;
}

/** Local hour at which a day that has passed is acted on: within every contact window. */
const MORNING_HOUR = '10:00';

function untilMorningOf(day: LocalDate, moment: Moment): number {
  const { facts } = moment;
  const at: Instant = remember(moment, ['morning', day], () =>
    instantOf(`${day}T${MORNING_HOUR}` as LocalDateTime, facts.case.debtor.timeZone),
  );
  return Math.max(0, epochMs(at) - epochMs(facts.now));
}

export const DELAYS: ReadonlyMap<string, Delay> = new Map(
  [
    {
      name: 'offerExpiry',
      doc: 'The morning after the last day on which the options on the table can be accepted.',
      ms: (moment: Moment) => {
        const { offers, proposal } = moment.context;
        const last = [...offers, ...(proposal ? [proposal] : [])].map((offer) => offer.expiresOn).sort()[0];
        return untilMorningOf(addDays(last ?? moment.facts.today, 1), moment);
      },
    },
    {
      name: 'promiseDue',
      doc: 'The morning after the promised day and its days of grace.',
      ms: (moment: Moment) => {
        const dueOn = moment.context.promise?.dueOn ?? moment.facts.today;
        return untilMorningOf(addDays(dueOn, 1 + moment.policy.promise.graceDays), moment);
      },
    },
  ].map((delay) => [delay.name, delay]),
);
