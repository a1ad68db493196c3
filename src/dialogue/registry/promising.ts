import { checkPromise, lastDayOf, type PromiseCheck } from '../../domain/index.ts';
import { fromMajor, parseLocalDate } from '../../kernel/index.ts';
import { caseNow, type Moment } from './define.ts';

/**
 * The promise that the event makes, checked by policy; undefined where it names no single day. Without an
 * amount it is the whole of what is open; a day that is unclear counts as not named, and so does one beside a
 * request for time that is not asked for until that day ("I am short this month").
 */
export function checkedPromise(moment: Moment): PromiseCheck | undefined {
  const { event, facts, policy } = moment;
  const { command } = event;
  if (command?.date === undefined || command.needs_clarification === true) return undefined;
  if (command.type === 'ask_more_time' && command.date_kind !== 'by') return undefined;
  const dueOn = parseLocalDate(lastDayOf(command.date));
  if (dueOn === undefined) return undefined;
  const debt = caseNow(moment);
  const amount =
    command.type === 'pay_in_full' || command.amount === undefined || command.amount <= 0
      ? undefined
      : fromMajor(command.amount, debt.currency);
  return checkPromise({
    case: debt,
    policy,
    dueOn,
    today: facts.today,
    ...(amount === undefined ? {} : { amount }),
  });
}
