import type { CommandType, Entities } from '../../domain/index.ts';
import { captured } from './capture.ts';
import { dateEntities, type Placed } from './placed.ts';
import type { Proposal } from './proposal.ts';
import type { RoleMark, RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import type { ValueKind } from './value.ts';

/** What a command takes of the values that belong to it, and the values that found a place. */
export interface Filled {
  readonly entities: Entities;
  readonly used: readonly Placed[];
}

type Values = readonly Placed[];
type Filler = (values: Values, scene: Scene, roles: RoleTable) => Filled;

/** Days in a year, for debts said to be so old. */
const YEAR_DAYS = 365;
const OLDEST_CHILD = 17;

/** Fills the places of a command with the values and marks that belong to it. */
export function fill(proposal: Proposal, values: Values, scene: Scene, roles: RoleTable): Filled {
  const own = FILLERS[proposal.type]?.(values, scene, roles) ?? { entities: {}, used: [] };
  const marked =
    proposal.type === 'language_switch' ? tongue(proposal, scene, roles) : marksFor(proposal, roles);
  const words = captured(proposal, scene);
  return { entities: { ...marked, ...words, ...proposal.entities, ...own.entities }, used: own.used };
}

function of<K extends ValueKind>(values: Values, kind: K): Placed<K>[] {
  return values.filter((value): value is Placed<K> => value.kind === kind);
}

function nothing(): Filled {
  return { entities: {}, used: [] };
}

function join(...filled: readonly Filled[]): Filled {
  return {
    entities: Object.assign({}, ...filled.map(({ entities }) => entities)),
    used: filled.flatMap(({ used }) => used),
  };
}

function amount(values: Values, key: keyof Entities = 'amount'): Filled {
  const money = of(values, 'money');
  const found = money.find(({ sure }) => sure) ?? money[0];
  if (found === undefined) return nothing();
  const currency = found.currency === undefined ? {} : { currency: found.currency };
  return { entities: { [key]: found.amount, ...currency }, used: [found] };
}

function day(values: Values, scene: Scene): Filled {
  const dates = of(values, 'date').filter(({ negated }) => !negated);
  const found = dates.findLast(({ weak }) => !weak) ?? dates.at(-1);
  if (found !== undefined) return { entities: dateEntities(scene, found), used: [found] };
  const [later] = of(values, 'vague');
  if (later === undefined) return nothing();
  const date_expr = scene.text.slice(later.start, later.end);
  return { entities: { date_expr, needs_clarification: true }, used: [later] };
}

/** The day of something that has been. */
function pastDay(values: Values, scene: Scene): Filled {
  const [found] = of(values, 'date');
  if (found === undefined) return nothing();
  const { date_expr, date } = dateEntities(scene, found);
  return { entities: { date_expr: date_expr!, date: found.pastDate ?? date! }, used: [found] };
}

function time(values: Values): Filled {
  const times = of(values, 'time');
  const found = times.find(({ weak }) => !weak) ?? times[0];
  if (found === undefined) return nothing();
  const entities = {
    ...(found.timeFrom === undefined ? {} : { time_from: found.timeFrom }),
    ...(found.timeTo === undefined ? {} : { time_to: found.timeTo }),
    ...(found.ofDay === undefined ? {} : { time_of_day: found.ofDay }),
  };
  return { entities, used: [found] };
}

function phone(values: Values): Filled {
  const [found] = of(values, 'phone');
  return found === undefined ? nothing() : { entities: { phone: found.phone }, used: [found] };
}

function months(values: Values): Filled {
  const found = of(values, 'duration').find((length) => length.months !== undefined);
  return found === undefined ? nothing() : { entities: { duration_months: found.months! }, used: [found] };
}

function moved(values: Values, scene: Scene, roles: RoleTable): Filled {
  const dates = of(values, 'date');
  const rejected = dates.find((date) => date.negated || roles.has(date.index, 'rejected-date'));
  const others = values.filter((value) => value !== rejected);
  const from = rejected ?? (of(others, 'date').length > 1 ? of(others, 'date')[0] : undefined);
  const left = others.filter((value) => value !== from);
  const off: Filled =
    from === undefined ? nothing() : { entities: { rejected_date: from.date }, used: [from] };
  return join(off, day(left, scene), amount(left));
}

function discount(values: Values): Filled {
  const [percent] = of(values, 'percent');
  if (percent !== undefined) return { entities: { discount_percent: percent.value }, used: [percent] };
  const [share] = of(values, 'fraction');
  if (share !== undefined) return { entities: { fraction: share.value }, used: [share] };
  return amount(values.filter((value) => value.kind === 'money' && value.sure));
}

function options(values: Values): Filled {
  const [count] = of(values, 'count');
  const counted: Filled =
    count === undefined ? nothing() : { entities: { instalments: count.value }, used: [count] };
  return join(counted, count === undefined ? months(values) : nothing());
}

function means(values: Values, _scene: Scene, roles: RoleTable): Filled {
  const entities: { income?: number; expenses?: number; disposable_income?: number } = {};
  const used: Placed[] = [];
  const money = of(values, 'money').filter(({ index, sure }) => sure || !roles.has(index, 'heads'));
  for (const found of money) {
    const is = (role: string) => roles.has(found.index, role);
    if (is('disposable')) entities.disposable_income ??= found.amount;
    else if (is('expenses') && !(is('income') && entities.income === undefined)) {
      entities.expenses = (entities.expenses ?? 0) + found.amount;
    } else if (is('income') || money.length === 1) entities.income ??= found.amount;
    else continue;
    used.push(found);
  }
  const currency = used.find((value) => value.kind === 'money' && value.currency !== undefined);
  return {
    entities: { ...entities, ...(currency?.kind === 'money' ? { currency: currency.currency! } : {}) },
    used,
  };
}

function balances(values: Values, _scene: Scene, roles: RoleTable): Filled {
  const money = of(values, 'money').filter((found) => found.sure || found.amount > 31);
  const disputed = money.find(
    (found) =>
      roles.has(found.index, 'disputed') && !(money.length === 1 && roles.has(found.index, 'claimed')),
  );
  const claimed = money.filter((found) => found !== disputed).at(-1);
  const entities = {
    ...(claimed === undefined ? {} : { claimed_balance: claimed.amount }),
    ...(disputed === undefined ? {} : { disputed_balance: disputed.amount }),
  };
  return { entities, used: [claimed, disputed].filter((found) => found !== undefined) };
}

function age(values: Values): Filled {
  const year = of(values, 'duration').find((length) => (length.months ?? 0) >= 12);
  if (year !== undefined) {
    const years = Math.round(year.months! / 12);
    return years <= OLDEST_CHILD ? { entities: { age: years }, used: [year] } : nothing();
  }
  const number = of(values, 'number').find(({ value }) => value >= 3 && value <= OLDEST_CHILD);
  return number === undefined ? nothing() : { entities: { age: number.value }, used: [number] };
}

function debtAge(values: Values, { input }: Scene): Filled {
  const length = of(values, 'duration').find(({ days }) => days >= YEAR_DAYS);
  if (length !== undefined) {
    return { entities: { debt_age_years: Math.round(length.days / YEAR_DAYS) }, used: [length] };
  }
  const [year] = of(values, 'year');
  const years = year === undefined ? 0 : Number(input.now.slice(0, 4)) - year.year;
  return year !== undefined && years > 0 ? { entities: { debt_age_years: years }, used: [year] } : nothing();
}

function rejected(values: Values): Filled {
  return amount(
    values.filter((value) => value.kind === 'money' && (value.sure || value.amount > 31)),
    'rejected_amount',
  );
}

function isStrong(value: Placed): boolean {
  return value.kind !== 'date' || !value.weak;
}

const FILLERS: Partial<Readonly<Record<CommandType, Filler>>> = {
  pay_in_full: (values, scene) => day(values, scene),
  report_payment: (values, scene) => join(amount(values), pastDay(values, scene)),
  request_payment_link: (values) => amount(values.filter((value) => value.kind === 'money' && value.sure)),
  payment_problem: (values) => amount(values.filter((value) => value.kind === 'money' && value.sure)),
  reschedule_payment: moved,
  setup_autopay: (values, scene) => join(amount(values), day(values, scene)),
  ask_more_time: (values, scene) => {
    const found = day(values, scene);
    return found.used.length > 0 ? found : months(values);
  },
  ask_discount: (values) => discount(values),
  ask_instalment_options: (values) => options(values),
  affordability_info: means,
  refuse_to_pay: rejected,
  reject_offer: rejected,
  accept_offer: (values) => options(values.filter(({ kind }) => kind === 'count')),
  dispute_amount: balances,
  dispute_time_barred: debtAge,
  callback_request: (values, scene) => join(day(values.filter(isStrong), scene), time(values), phone(values)),
  inconvenient_place: (values) => time(values),
  contact_update: (values) => phone(values),
  attorney_represented: (values) => phone(values),
  third_party: (values) => phone(values),
  minor: (values) => age(values),
};

/** Roles whose marks a command takes, the nearest first. */
const MARKS: Partial<Readonly<Record<CommandType, readonly string[]>>> = {
  third_party: ['relation'],
  bereavement: ['relation'],
  hardship_illness: ['relation'],
  accept_offer: ['method'],
  promise_to_pay: ['method'],
  pay_in_full: ['method'],
  report_payment: ['method', 'proof'],
  request_payment_link: ['method', 'medium'],
  ask_payment_methods: ['method'],
  payment_problem: ['method'],
  setup_autopay: ['method'],
  counter_offer_lump_sum: ['method'],
  counter_offer_instalments: ['method'],
  ask_debt_details: ['document', 'medium'],
  ask_balance: ['medium'],
  request_validation: ['document', 'medium'],
  repeat: ['medium'],
  ask_consequences: ['what'],
  ask_credit_reporting: ['bureau'],
  affordability_info: ['nothing'],
  dispute_amount: ['comparison', 'proof'],
  dispute_not_mine: ['proof'],
  dispute_service: ['proof'],
  dispute_identity_theft: ['proof'],
  insolvency_proceedings: ['kind'],
  complaint: ['regulator'],
  data_access_request: ['document'],
  inconvenient_place: ['place'],
};

/** Words between "not" and the language that it rules out. */
const RULED_OUT_REACH = 4;
/** Words around a command in which its marks stand. */
const REACH = 12;

function marksFor(proposal: Proposal, roles: RoleTable): Entities {
  const found: Entities[] = [];
  for (const role of MARKS[proposal.type] ?? []) {
    const near = roles
      .marks(role)
      .filter((mark) => distance(mark, proposal) <= REACH)
      .sort((a, b) => distance(a, proposal) - distance(b, proposal))[0];
    if (near !== undefined) found.push(near.entities);
  }
  if (proposal.type === 'channel_preference') found.push(channels(proposal, roles));
  return Object.assign({}, ...found);
}

function distance(mark: RoleMark, { from, to }: Proposal): number {
  if (mark.from >= from && mark.to <= to) return 0;
  return mark.from >= to ? mark.from - to + 1 : Math.max(1, from - mark.to + 1);
}

/** The language that is asked for; where one is only ruled out ("no hablo inglés"), the one it is said in. */
function tongue(proposal: Proposal, scene: Scene, roles: RoleTable): Entities {
  const near = roles.marks('to').filter((mark) => distance(mark, proposal) <= REACH);
  const isRuledOut = (mark: RoleMark) =>
    roles.marks('no').some((no) => no.to <= mark.from && mark.from - no.to <= RULED_OUT_REACH);
  const wanted = near.find((mark) => !isRuledOut(mark));
  if (wanted !== undefined) return wanted.entities;
  const [ruledOut] = near;
  const { language } = scene;
  return ruledOut === undefined || ruledOut.entities.to === language ? {} : { to: language };
}

/** Which channel is wanted and which is not, by the negation before it. */
function channels(proposal: Proposal, roles: RoleTable): Entities {
  const near = roles.marks('medium').filter((mark) => distance(mark, proposal) <= 6);
  const isBlocked = (mark: RoleMark) =>
    roles
      .marks('no')
      .some(
        (no) =>
          no.to <= mark.from &&
          mark.from - no.to <= 3 &&
          !near.some((other) => other.from >= no.to && other.to <= mark.from && other !== mark),
      );
  const blocked = near.find(isBlocked)?.entities.medium;
  const wanted = near.find((mark) => !isBlocked(mark) && mark.entities.medium !== blocked)?.entities.medium;
  return {
    ...(wanted === undefined ? {} : { prefer: wanted }),
    ...(blocked === undefined ? {} : { block: blocked }),
  };
}
