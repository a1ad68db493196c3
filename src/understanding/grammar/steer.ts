import { type CommandType, type Entities, type Expectation, lastDayOf } from '../../domain/index.ts';
import { parseAmount } from '../values/index.ts';
import { conditionOf } from './clauses.ts';
import { dateEntities, type Placed, placed } from './placed.ts';
import type { Proposal } from './proposal.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import { readTerms } from './terms.ts';
import { termsType } from './terms-type.ts';
import { localeFor } from './values.ts';

/** How sure a reading is that rests on what the flow waits for. */
const STEERED = 0.85;
/** How sure one is that rests on a bare value with nothing open. */
const BARE = 0.6;
/** Words that may stand beside a bare value. */
const FREE_WORDS = 2;
/** The same beside a day that nobody asked for: talk about anything has days in it ("camping in August"). */
const FREE_WORDS_UNASKED_DAY = 0;
const FREE_WORDS_ASKED = 8;

/** What values that no command took are: the answer to the open question, else terms by their own kind. */
export function steered(scene: Scene, roles: RoleTable, free: readonly number[]): Proposal | undefined {
  const { input } = scene;
  const values = placed(scene, free);
  const asked = input.expecting === undefined ? undefined : ANSWERS[input.expecting];
  if (asked !== undefined && wordsBeside(scene, roles, values) <= FREE_WORDS_ASKED) {
    const answer = asked(scene, roles, values);
    if (answer !== undefined) return answer;
  }
  if (input.expecting === 'factor' || input.expecting === 'language') return undefined;
  return bare(scene, roles, values);
}

/** Words of the message that say more than its values: no fillers, no yes, no or "I mean". */
function wordsBeside(scene: Scene, roles: RoleTable, values: readonly Placed[]): number {
  const { words, line, matches } = scene;
  const light = new Uint8Array(words.length);
  const condition = conditionOf(scene, roles);
  if (condition !== undefined) light.fill(1, condition.from, condition.to);
  for (const { from, to } of values) light.fill(1, from, to);
  for (const { rule, from, to } of matches) if (LIGHT.has(rule.name)) light.fill(1, from, to);
  for (const role of LIGHT_ROLES) for (const { from, to } of roles.marks(role)) light.fill(1, from, to);
  return words.filter((_, i) => !line.filler[i] && light[i] === 0).length;
}

/** Commands and roles whose words say nothing of a value beside them. */
const LIGHT: ReadonlySet<string> = new Set([
  'affirm',
  'deny',
  'smalltalk',
  'role:approx',
  'role:limit',
  'role:rejected',
]);
const LIGHT_ROLES = ['no', 'not', 'light', 'correction', 'rest', 'frame', 'commit', 'hypothetical', 'fails'];

function proposal(
  scene: Scene,
  type: CommandType,
  entities: Entities,
  used: readonly Placed[],
  confidence = STEERED,
): Proposal {
  const from = used.length === 0 ? 0 : Math.min(...used.map((value) => value.from));
  const to = used.length === 0 ? scene.words.length : Math.max(...used.map((value) => value.to));
  return { type, entities, from, to, confidence };
}

type Answer = (scene: Scene, roles: RoleTable, values: readonly Placed[]) => Proposal | undefined;

const ANSWERS: Partial<Record<Expectation, Answer>> = {
  amount: (scene, roles, values) => {
    const terms = readTerms(scene, roles, values);
    if (terms.isPlan) return proposal(scene, 'counter_offer_instalments', terms.entities, terms.used);
    return answerWith(scene, 'counter_offer_lump_sum', amountOr(scene, terms.entities, terms.used));
  },
  instalment_amount: (scene, roles, values) => {
    const terms = readTerms(scene, roles, values);
    if (terms.isPlan) return proposal(scene, 'counter_offer_instalments', terms.entities, terms.used);
    return answerWith(scene, 'counter_offer_instalments', amountOr(scene, terms.entities, terms.used));
  },
  income: (scene, roles, values) =>
    answerWith(
      scene,
      'affordability_info',
      amountOr(scene, readTerms(scene, roles, values).entities, values),
    ),
  date: (scene, roles, values) => {
    const dates = values.filter((value): value is Placed<'date'> => value.kind === 'date');
    const wanted = dates.filter((date) => !date.negated && !roles.has(date.index, 'rejected-date'));
    const last = wanted.at(-1);
    const sure = wanted.findLast(({ weak }) => !weak) ?? last;
    const found = last !== undefined && sure !== undefined && isSetAgainst(roles, sure, last) ? last : sure;
    const refused = dates.find((date) => !wanted.includes(date));
    const type = scene.input.expectedCommand ?? 'promise_to_pay';
    const off: Entities = refused === undefined ? {} : { rejected_date: refused.date };
    if (found !== undefined) {
      return proposal(
        scene,
        type,
        { ...off, ...dateEntities(scene, found) },
        refused ? [refused, found] : [found],
      );
    }
    const later = values.find((value) => value.kind === 'vague');
    if (later === undefined) return undefined;
    const date_expr = scene.text.slice(later.start, later.end);
    return proposal(scene, type, { ...off, date_expr, needs_clarification: true }, [later]);
  },
  count: (scene, roles, values) => {
    const terms = readTerms(scene, roles, values);
    const type = scene.input.expectedCommand ?? 'counter_offer_instalments';
    const isLength = values.some(({ kind }) => kind === 'duration') && terms.entities.instalments === 1;
    if (terms.isPlan && !isLength) return proposal(scene, type, terms.entities, terms.used);
    const term = values.find((value) => value.kind === 'duration' && (value.months ?? 0) >= 1);
    if (term?.kind === 'duration') return proposal(scene, type, { duration_months: term.months! }, [term]);
    const number = values.find((value) => value.kind === 'number');
    if (number?.kind !== 'number' || !Number.isInteger(number.value)) return undefined;
    return proposal(scene, type, { instalments: number.value }, [number]);
  },
  text: (scene) => {
    const { input, text } = scene;
    if (input.expectedCommand === undefined || scene.words.length === 0) return undefined;
    return proposal(scene, input.expectedCommand, { reference: text.trim().slice(0, 80) }, []);
  },
};

/** "My birthday is the fourth but make it the eighth": the later day is the answer. */
function isSetAgainst(roles: RoleTable, one: Placed, other: Placed): boolean {
  return ['but', 'correction'].some((role) =>
    roles.marks(role).some(({ from, to }) => from >= one.to && to <= other.from),
  );
}

/** The amount that was read, or that the whole message is ("twelve fifty"). */
function amountOr(
  scene: Scene,
  entities: Entities,
  used: readonly Placed[],
): { readonly entities: Entities; readonly used: readonly Placed[] } | undefined {
  if (entities.amount !== undefined || entities.fraction !== undefined) return { entities, used };
  const { text, language, input } = scene;
  const whole = parseAmount(text, { language, locale: localeFor(language, input.locale) });
  if (whole !== undefined) return { entities: { ...entities, amount: whole }, used: [] };
  return entities.rejected_amount === undefined ? undefined : { entities, used };
}

/** A bare amount as the command that the flow names, in the place that the command has for one. */
function answerWith(
  scene: Scene,
  usual: CommandType,
  found: ReturnType<typeof amountOr>,
): Proposal | undefined {
  if (found === undefined) return undefined;
  const type = scene.input.expectedCommand ?? usual;
  const { amount, ...others } = found.entities;
  const place = PLACE_OF_AMOUNT[type] ?? 'amount';
  return proposal(scene, type, amount === undefined ? others : { ...others, [place]: amount }, found.used);
}

const PLACE_OF_AMOUNT: Partial<Record<CommandType, keyof Entities>> = {
  counter_offer_instalments: 'instalment_amount',
  affordability_info: 'income',
  dispute_amount: 'claimed_balance',
};

/** A value with hardly a word beside it: an amount, a count or a day by itself. */
function bare(scene: Scene, roles: RoleTable, values: readonly Placed[]): Proposal | undefined {
  if (values.every((value) => value.kind === 'date' && isNow(scene, value))) return undefined;
  if (wordsBeside(scene, roles, values) > FREE_WORDS) return undefined;
  if (scene.input.expecting === 'yes_no' && !values.some(isTelling)) return undefined;
  if (isAboutOption(scene) && !values.some(({ kind }) => kind === 'money' || kind === 'count'))
    return undefined;
  const birth = birthDate(scene, values);
  if (birth !== undefined) return birth;
  const terms = readTerms(scene, roles, values);
  if (terms.entities.date !== undefined && isPast(scene, terms.entities.date)) return undefined;
  const { rejected_amount: _, rejected_date: __, approx: ___, ...rest } = terms.entities;
  if (Object.keys(rest).length === 0) return undefined;
  const isUnasked = isUnaskedDay(scene, rest) && roles.marks('hypothetical').length === 0;
  if (isUnasked && wordsBeside(scene, roles, values) > FREE_WORDS_UNASKED_DAY) return undefined;
  if (!terms.isPlan && rest.amount !== undefined && !isWholeAmount(scene, roles, values)) return undefined;
  const type = termsType(terms, new Set(), { commits: false, settles: false });
  return proposal(scene, type, terms.entities, terms.used, BARE);
}

/** "Now" and "already" say when something is, not that it will be paid then. */
const NOW =
  /^(?:now|right now|already|just|teraz|już|juz|zaraz|já|ja|agora|agora mesmo|ya|ahora|ahora mismo|ahorita)$/iu;

/** Youngest age at which a date of birth is one. Unit: years. */
const YOUNGEST = 10;

/** A bare day of long ago is a date of birth. */
function birthDate(scene: Scene, values: readonly Placed[]): Proposal | undefined {
  const day = values.find((value) => value.kind === 'date');
  if (day?.kind !== 'date' || day.date.length !== 10) return undefined;
  if (Number(scene.input.now.slice(0, 4)) - Number(day.date.slice(0, 4)) < YOUNGEST) return undefined;
  const factor = { kind: 'date_of_birth', value: day.date } as const;
  return proposal(scene, 'provide_factor', { factor }, [day], BARE);
}

/** Where an option is asked for its ordinal is no day ("a segunda"), nor is the day that a question names. */
function isAboutOption({ input, values, text }: Scene): boolean {
  if (input.expecting !== 'option') return false;
  return values.some(({ kind }) => kind === 'option') || /\?\s*$/u.test(text);
}

/** A day and nothing more where no question is open. */
function isUnaskedDay(
  { input }: Scene,
  { amount, fraction, instalments, instalment_amount }: Entities,
): boolean {
  if (input.expecting !== undefined || input.expectedCommand !== undefined) return false;
  return [amount, fraction, instalments, instalment_amount].every((value) => value === undefined);
}

function isPast({ input }: Scene, date: string): boolean {
  return lastDayOf(date) < input.now.slice(0, 10);
}

function isNow({ text }: Scene, { start, end }: Placed): boolean {
  return NOW.test(text.slice(start, end));
}

function isTelling(value: Placed): boolean {
  return value.kind === 'date' || value.kind === 'count' || (value.kind === 'money' && value.sure);
}

/** A bare number counts as an amount only where no other word stands beside it. */
function isWholeAmount(scene: Scene, roles: RoleTable, values: readonly Placed[]): boolean {
  return (
    values.some((value) => value.kind === 'money' && value.sure) || wordsBeside(scene, roles, values) <= 1
  );
}
