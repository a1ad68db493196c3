import {
  addMonths,
  basisPoints,
  fromMajor,
  type LocalDate,
  type Minor,
  minor,
  parseLocalDate,
  shareOf,
} from '../kernel/index.ts';
import type { Affordability, Case } from './case.ts';
import { collectableBalance } from './case-balance.ts';
import type { Command, CommandType, Period } from './commands.ts';
import { instalmentsIn, toMonthly } from './frequency.ts';
import type { Instalment, ProposedTerms } from './offer.ts';

const TERMS_COMMANDS: readonly CommandType[] = [
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'ask_more_time',
  'ask_discount',
  'ask_instalment_options',
  'affordability_info',
  'pay_in_full',
];

/**
 * Terms in integer units from what a debtor said; undefined where the command proposes none, names another
 * currency than the case's, or carries no value that says anything. Dates before today are taken as not said.
 */
export function toProposedTerms(command: Command, debt: Case, today: LocalDate): ProposedTerms | undefined {
  if (!TERMS_COMMANDS.includes(command.type)) return undefined;
  if (command.currency !== undefined && command.currency !== debt.currency) return undefined;
  const say = speaker(command, debt, today);
  const terms = isPlan(command) ? planTerms(command, say) : singleTerms(command, say);
  return Object.keys(terms).some((key) => key !== 'period') ? terms : undefined;
}

/** What is read from a command besides plain numbers. */
interface Speaker {
  readonly balance: Minor;
  readonly today: LocalDate;
  /** Positive major units → minor; anything else is not said. */
  money(value: number | undefined): Minor | undefined;
  firstDueOn: LocalDate | undefined;
}

function speaker(command: Command, debt: Case, today: LocalDate): Speaker {
  return {
    balance: collectableBalance(debt),
    today,
    money: (value) => {
      if (value === undefined || !(value > 0) || value > 1e12) return undefined;
      const amount = fromMajor(value, debt.currency);
      return amount > 0 ? amount : undefined;
    },
    firstDueOn: dayFrom(command, today),
  };
}

/** The day named: the first of an interval where the debtor said "from", otherwise the last. */
function dayFrom(command: Command, today: LocalDate): LocalDate | undefined {
  const text = command.from_date ?? command.date;
  if (text === undefined) return undefined;
  const from = command.from_date !== undefined || command.date_kind === 'from';
  const day = parseLocalDate(text.split('/').at(from ? 0 : -1)!);
  return day !== undefined && day >= today ? day : undefined;
}

function isPlan(command: Command): boolean {
  if (command.type === 'counter_offer_instalments' || command.type === 'ask_instalment_options') return true;
  return (
    command.instalment_amount !== undefined ||
    command.instalments !== undefined ||
    command.duration_months !== undefined ||
    command.parts !== undefined
  );
}

function planTerms(command: Command, say: Speaker): ProposedTerms {
  const period = periodOf(command.per_period);
  const each = say.money(command.instalment_amount ?? command.amount);
  const instalments = countOf(command.instalments) ?? countFor(command.duration_months, period ?? 'month');
  const total = say.money(command.total) ?? discounted(command, say.balance);
  const share = fractionOf(command.fraction, say.balance);
  const oneOff = command.instalment_amount === undefined ? undefined : say.money(command.amount);
  const downPayment = say.money(command.down_payment) ?? oneOff ?? share;
  const parts = partsOf(command, say, total ?? say.balance);
  return definedTerms({
    total,
    instalmentAmount: perPayment(each, command.per_period),
    instalments,
    period,
    downPayment,
    firstDueOn: say.firstDueOn,
    parts,
  });
}

function singleTerms(command: Command, say: Speaker): ProposedTerms {
  const named = say.money(command.total ?? command.amount);
  const share = fractionOf(command.fraction, say.balance);
  const less = discounted(command, say.balance);
  const total = command.type === 'pay_in_full' ? say.balance : (named ?? share ?? less);
  return definedTerms({ total, firstDueOn: say.firstDueOn });
}

/** Weeks and fortnights stay; a quarter or a year becomes its monthly share. */
function periodOf(period: Period | undefined): ProposedTerms['period'] {
  if (period === undefined) return undefined;
  return period === 'week' || period === 'fortnight' ? period : 'month';
}

function perPayment(amount: Minor | undefined, period: Period | undefined): Minor | undefined {
  if (amount === undefined || (period !== 'quarter' && period !== 'year')) return amount;
  return minor(Math.max(1, Math.floor(amount / (period === 'quarter' ? 3 : 12))));
}

function countOf(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 10_000 ? value : undefined;
}

function countFor(months: number | undefined, period: 'week' | 'fortnight' | 'month'): number | undefined {
  if (months === undefined || !(months > 0) || months > 1_200) return undefined;
  return Math.max(1, instalmentsIn(months, period));
}

function fractionOf(fraction: number | undefined, balance: Minor): Minor | undefined {
  if (fraction === undefined || !(fraction > 0) || fraction > 1) return undefined;
  return shareOf(balance, basisPoints(Math.round(fraction * 10_000)));
}

function discounted({ discount_percent: percent }: Command, balance: Minor): Minor | undefined {
  if (percent === undefined || !(percent > 0) || percent >= 100) return undefined;
  return minor(balance - shareOf(balance, basisPoints(Math.round(percent * 100))));
}

/**
 * Dated parts; a part without a date falls a month after the one before, the first of them today; one part
 * without an amount takes the rest of the whole.
 */
function partsOf(command: Command, say: Speaker, whole: Minor): Instalment[] | undefined {
  const parts = command.parts ?? [];
  if (parts.length === 0) return undefined;
  const named = parts.map((part) => say.money(part.amount));
  const missing = named.filter((amount) => amount === undefined).length;
  const rest = whole - named.reduce<number>((acc, amount) => acc + (amount ?? 0), 0);
  if (missing > 1 || (missing === 1 && rest <= 0)) return undefined;
  let previous: LocalDate | undefined;
  return parts.map((part, i) => {
    const read = part.date === undefined ? undefined : parseLocalDate(part.date.split('/').at(-1)!);
    const fallback = previous === undefined ? (say.firstDueOn ?? say.today) : addMonths(previous, 1);
    const dueOn = read !== undefined && read >= say.today ? read : fallback;
    previous = dueOn;
    return { dueOn, amount: named[i] ?? minor(rest) };
  });
}

function definedTerms(terms: { [K in keyof ProposedTerms]: ProposedTerms[K] | undefined }): ProposedTerms {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

/**
 * What is known of the debtor's means after a command: declared values replace earlier ones; the disposable
 * income is the declared one, else income less expenses. Amounts per week, fortnight, quarter or year become
 * monthly. A command in another currency than the case's changes nothing.
 */
export function toAffordability(command: Command, debt: Case, previous: Affordability): Affordability {
  if (command.currency !== undefined && command.currency !== debt.currency) return previous;
  const monthly = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) || Math.abs(value) > 1e12
      ? undefined
      : minor(Math.round(toMonthly(fromMajor(value, debt.currency), command.per_period ?? 'month')));
  const income = monthly(command.income);
  const expenses = monthly(command.expenses);
  const declared = monthly(command.disposable_income);
  if (income === undefined && expenses === undefined && declared === undefined) return previous;
  const merged = {
    ...previous,
    ...(income === undefined ? {} : { income }),
    ...(expenses === undefined ? {} : { expenses }),
  };
  const disposable = declared ?? difference(merged) ?? previous.disposable;
  return disposable === undefined ? merged : { ...merged, disposable };
}

function difference({ income, expenses }: Affordability): Minor | undefined {
  return income === undefined || expenses === undefined ? undefined : minor(income - expenses);
}
