import type { CommandType, Entities } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import { conditionIn, isHypothetical, isRuledOut } from './clauses.ts';
import type { Scene } from './scene.ts';
import type { Value } from './value.ts';

/** Values that a command may take, and where they stand. */
export interface Taken {
  readonly entities: Entities;
  readonly start: number;
  readonly end: number;
}

type Kind<K extends Value['kind']> = Extract<Value, { kind: K }>;

/** Commands that take the amounts, days and counts of the message. */
const TERMS: ReadonlySet<CommandType> = new Set([
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'promise_to_pay',
  'reschedule_payment',
  'pay_in_full',
  'report_payment',
  'ask_more_time',
  'ask_discount',
  'ask_instalment_options',
  'affordability_info',
  'dispute_amount',
  'dispute_service',
  'callback_request',
  'setup_autopay',
  'inconvenient_place',
  'minor',
  'dispute_time_barred',
  'contact_update',
  'attorney_represented',
  'refuse_to_pay',
]);

const DOWN: Record<Language, RegExp> = {
  en: /\b(?:down|up ?front|deposit|now|today|first|to start|initially|straight away)\b/iu,
  pl: /\b(?:teraz|od razu|na start|na początek|na poczatek|zaliczk|wpłat[aęy] początkow|dzisiaj|dziś)/iu,
  pt: /\b(?:entrada|agora|de cara|hoje|inicial)/iu,
  es: /\b(?:entrada|ahora|inicial|hoy|de entrada|anticipo|enganche)/iu,
};
const INCOME: Record<Language, RegExp> = {
  en: /\b(?:earn|income|salary|wages?|make|paid|pension|benefits|bring home|take home|get)\b/iu,
  pl: /(?:zarabiam|dochód|dochod|pensj|wypłat|wyplat|emerytur|rent[aęy]|dostaję|dostaje|zarobk)/iu,
  pt: /(?:ganho|renda|sal[áa]rio|recebo|aposentadoria|benef[íi]cio)/iu,
  es: /(?:gano|ingres|sueldo|salario|cobro|pensi[óo]n|n[óo]mina)/iu,
};
const EXPENSES: Record<Language, RegExp> = {
  en: /\b(?:rent|bills?|expenses|spend|costs?|mortgage|food|outgoings|goes (?:to|on))\b/iu,
  pl: /(?:czynsz|rachunk|wydat|wydaję|wydaje|kredyt|koszt|opłat|oplat|jedzeni)/iu,
  pt: /(?:aluguel|contas?|gasto|despesa|custo|hipoteca|comida)/iu,
  es: /(?:alquiler|facturas|gasto|hipoteca|comida|recibos)/iu,
};
const LEFT: Record<Language, RegExp> = {
  en: /\b(?:left|spare|remaining|disposable|over at the end)\b/iu,
  pl: /(?:zostaje|zostaj|wolne|wolnych|pozostaje)/iu,
  pt: /(?:sobra|sobram|resta|restam|livre)/iu,
  es: /(?:me quedan?|sobran?|me resta|libres?)/iu,
};

/** The values of the message that belong to a command of this type, as its entities. */
export function entitiesFor(type: CommandType, scene: Scene, from: number, to: number): Taken {
  const { text, values, language } = scene;
  const none: Taken = { entities: {}, start: from, end: to };
  if (!TERMS.has(type)) return none;
  const context: Context = { text, language, values: inReach(values, text, from, to), none };
  const entities = READERS[type]?.(context) ?? {};
  const used = Object.keys(entities).length > 0 ? spanOf(context.values, from, to) : none;
  const hypothetical = isHypothetical(text, language);
  const condition = PROPOSALS.has(type) ? conditionIn(text, language) : undefined;
  return {
    start: used.start,
    end: used.end,
    entities: {
      ...entities,
      ...(condition === undefined ? {} : { condition }),
      ...(hypothetical && PROPOSALS.has(type) ? { hypothetical: true } : {}),
    },
  };
}

const PROPOSALS: ReadonlySet<CommandType> = new Set([
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'promise_to_pay',
  'pay_in_full',
]);

interface Context {
  readonly text: string;
  readonly language: Language;
  readonly values: readonly Value[];
  readonly none: Taken;
}

/** Values of the sentence that the command stands in, else of the whole message. */
function inReach(values: readonly Value[], text: string, from: number, to: number): readonly Value[] {
  const before = Math.max(...['.', '!', '?', ';', '\n'].map((sign) => text.lastIndexOf(`${sign} `, from)));
  const ends = ['. ', '! ', '? ', '; ', '\n'].map((sign) => text.indexOf(sign, to)).filter((at) => at >= 0);
  const after = ends.length > 0 ? Math.min(...ends) : text.length;
  const near = values.filter(({ start, end }) => start >= before && end <= after + 1);
  return near.length > 0 ? near : values;
}

function spanOf(values: readonly Value[], from: number, to: number): Taken {
  const useful = values.filter(({ kind }) => kind !== 'number' && kind !== 'option');
  return {
    entities: {},
    start: Math.min(from, ...useful.map(({ start }) => start)),
    end: Math.max(to, ...useful.map(({ end }) => end)),
  };
}

function ofKind<K extends Value['kind']>(values: readonly Value[], kind: K): Kind<K>[] {
  return values.filter((value): value is Kind<K> => value.kind === kind);
}

interface Amounts {
  readonly wanted: readonly Kind<'money'>[];
  readonly rejected: Kind<'money'> | undefined;
}

/** Amounts that are meant, apart from those that the debtor rules out. Named amounts go before bare numbers. */
function amountsOf({ text, language, values }: Context): Amounts {
  const all = ofKind(values, 'money');
  const rejected = all.filter(({ start }) => isRuledOut(text, start, language));
  const left = all.filter((amount) => !rejected.includes(amount));
  const sure = left.filter(({ sure: named }) => named);
  return { wanted: sure.length > 0 ? sure : left, rejected: rejected[0] };
}

function money(amount: Kind<'money'> | undefined): Entities {
  if (amount === undefined) return {};
  return {
    ...(amount.currency === undefined ? {} : { currency: amount.currency }),
    ...(amount.approx ? { approx: true } : {}),
  };
}

function dateOf({ values }: Context): Entities {
  const all = ofKind(values, 'date');
  const wanted = all.filter(({ negated }) => negated !== true);
  const day = wanted.at(-1);
  const ruledOut = all.find(({ negated }) => negated === true);
  const rejected = ruledOut ? { rejected_date: ruledOut.date } : {};
  if (day === undefined) return rejected;
  return {
    ...rejected,
    date: day.date,
    ...(day.dateKind === undefined ? {} : { date_kind: day.dateKind }),
    ...(day.altDates === undefined ? {} : { alt_dates: day.altDates }),
    ...(day.unclear ? { needs_clarification: true } : {}),
  };
}

function withDateWords(context: Context): Entities {
  const found = dateOf(context);
  if (found.date === undefined) return found;
  const day = ofKind(context.values, 'date').findLast(({ negated }) => negated !== true)!;
  return { ...found, date_expr: context.text.slice(day.start, day.end) };
}

function rejectedOf({ rejected }: Amounts): Entities {
  return rejected === undefined ? {} : { rejected_amount: rejected.amount };
}

function planOf(context: Context): Entities {
  const { values, text, language } = context;
  const amounts = amountsOf(context);
  const [count] = ofKind(values, 'count');
  const [duration] = ofKind(values, 'duration');
  const [period] = ofKind(values, 'period');
  const down =
    amounts.wanted.length > 1
      ? amounts.wanted.find((amount) => near(text, amount, DOWN[language]))
      : undefined;
  const parts = partsOf(context, amounts);
  if (parts !== undefined) return { parts, ...rejectedOf(amounts) };
  const instalment = amounts.wanted.filter((amount) => amount !== down).at(-1);
  const months = duration === undefined ? undefined : duration.unit === 'week' ? undefined : duration.count;
  return {
    ...(instalment === undefined ? {} : { instalment_amount: instalment.amount, ...money(instalment) }),
    ...(down === undefined ? {} : { down_payment: down.amount }),
    ...(count === undefined ? {} : { instalments: count.value }),
    ...(months === undefined || count !== undefined ? {} : { duration_months: months }),
    ...(period === undefined ? {} : { per_period: period.period }),
    ...fromDay(context),
    ...rejectedOf(amounts),
  };
}

/** The first day of a plan: the day that is named, whatever its preposition. */
function fromDay(context: Context): Entities {
  const { date, alt_dates, rejected_date } = dateOf(context);
  return {
    ...(date === undefined ? {} : { from_date: date }),
    ...(alt_dates === undefined ? {} : { alt_dates }),
    ...(rejected_date === undefined ? {} : { rejected_date }),
  };
}

/** Two amounts with a day each: "200 on Friday and 300 on the 20th". */
function partsOf({ values }: Context, { wanted }: Amounts): Entities['parts'] {
  const days = ofKind(values, 'date').filter(({ negated }) => negated !== true);
  if (wanted.length < 2 || days.length !== wanted.length) return undefined;
  return wanted.map((amount, i) => ({ amount: amount.amount, date: days[i]!.date }));
}

/** The pattern stands within a few words of an amount. */
function near(text: string, { start, end }: Kind<'money'>, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, start - 14), start)) || pattern.test(text.slice(end, end + 18));
}

function lumpOf(context: Context): Entities {
  const amounts = amountsOf(context);
  const amount = amounts.wanted.at(-1);
  const [fraction] = ofKind(context.values, 'fraction');
  const [percent] = ofKind(context.values, 'percent');
  return {
    ...(amount === undefined ? {} : { amount: amount.amount, ...money(amount) }),
    ...(amount !== undefined || fraction === undefined ? {} : { fraction: fraction.value }),
    ...(amount !== undefined || percent === undefined ? {} : { fraction: percent.value / 100 }),
    ...withDateWords(context),
    ...rejectedOf(amounts),
  };
}

function payOf(context: Context): Entities {
  const amounts = amountsOf(context);
  const amount = amounts.wanted.at(-1);
  return {
    ...(amount === undefined ? {} : { amount: amount.amount, ...money(amount) }),
    ...withDateWords(context),
    ...rejectedOf(amounts),
  };
}

function meansOf(context: Context): Entities {
  const { text, language } = context;
  const found: { income?: number; expenses?: number; disposable_income?: number } = {};
  for (const amount of amountsOf(context).wanted) {
    const around = text.slice(Math.max(0, amount.start - 32), amount.end + 24);
    if (LEFT[language].test(around)) found.disposable_income ??= amount.amount;
    else if (
      EXPENSES[language].test(around) &&
      !INCOME[language].test(text.slice(Math.max(0, amount.start - 16), amount.start))
    ) {
      found.expenses = (found.expenses ?? 0) + amount.amount;
    } else found.income ??= amount.amount;
  }
  return found;
}

const times = ({ values }: Context): Entities => {
  const [time] = ofKind(values, 'time');
  if (time === undefined) return {};
  return {
    ...(time.from === undefined ? {} : { time_from: time.from }),
    ...(time.to === undefined ? {} : { time_to: time.to }),
    ...(time.ofDay === undefined ? {} : { time_of_day: time.ofDay }),
  };
};

const phone = ({ values }: Context): Entities => {
  const [found] = ofKind(values, 'phone');
  return found === undefined ? {} : { phone: found.phone };
};

/** What of the values each command takes. */
const READERS: Partial<Record<CommandType, (context: Context) => Entities>> = {
  counter_offer_instalments: planOf,
  ask_instalment_options: (context) => {
    const { instalment_amount, instalments, duration_months } = planOf(context);
    return {
      ...(instalment_amount === undefined ? {} : { instalment_amount }),
      ...(instalments === undefined ? {} : { instalments }),
      ...(duration_months === undefined ? {} : { duration_months }),
    };
  },
  counter_offer_lump_sum: lumpOf,
  promise_to_pay: payOf,
  reschedule_payment: payOf,
  pay_in_full: withDateWords,
  report_payment: (context) => ({ ...payOf(context), ...reference(context) }),
  ask_more_time: withDateWords,
  ask_discount: ({ values }) => {
    const [percent] = ofKind(values, 'percent');
    return percent === undefined ? {} : { discount_percent: percent.value };
  },
  affordability_info: meansOf,
  dispute_amount: (context) => {
    const amount = amountsOf(context)
      .wanted.filter(({ sure }) => sure)
      .at(-1);
    return { ...(amount === undefined ? {} : { claimed_balance: amount.amount }), ...reference(context) };
  },
  dispute_service: reference,
  callback_request: (context) => ({ ...withDateWords(context), ...times(context), ...phone(context) }),
  inconvenient_place: times,
  contact_update: phone,
  attorney_represented: phone,
  minor: ({ values }) => {
    const age = ofKind(values, 'number').find(({ value }) => value >= 5 && value < 18);
    return age === undefined ? {} : { age: age.value };
  },
  dispute_time_barred: ({ values }) => {
    const years = ofKind(values, 'number').find(({ value }) => value >= 2 && value <= 40);
    return years === undefined ? {} : { debt_age_years: years.value };
  },
  refuse_to_pay: (context) => rejectedOf(amountsOf(context)),
};

/** A document number in the text: letters and digits parted by strokes. */
function reference({ text }: Context): Entities {
  const found = /\b(?:[A-Z]{1,5}[-/ ]?)?\d{1,6}(?:[-/]\d{1,6})+\b|\b[A-Z]{2,5}-?\d{3,}\b/.exec(text);
  return found === null ? {} : { reference: found[0] };
}
