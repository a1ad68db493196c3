import { type Fates, fatesOf, type Slot, slotsOf } from './fates.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Value } from './value.ts';

/** A scene whose values are those that the debtor stands by. */
export interface Reread {
  readonly scene: Scene;
  readonly roles: RoleTable;
  /** Indexes of values that are no longer meant, refused or corrected. */
  readonly fallen: ReadonlySet<number>;
  readonly refused: ReadonlySet<number>;
}

/**
 * Reads a scene once more with what became of its values: corrected ones are gone, refused amounts and days stay
 * as refused, other refused ones are gone too, and a bare number against a refused count or option is one.
 */
export function rereadScene(scene: Scene, roles: RoleTable): Reread {
  const fates = fatesOf(scene, roles);
  const { refused, replaced } = fates;
  const fallen = new Set([...refused, ...replaced]);
  const standing = slotsOf(scene).filter(({ values }) => !values.some((index) => fallen.has(index)));
  const values = scene.values.map((value, index): Value => {
    if (replaced.has(index)) return gone(value);
    if (!refused.has(index))
      return standing.some((slot) => slot.values.includes(index))
        ? inKind(scene, index, standing, fates)
        : value;
    if (value.kind === 'date') return { ...value, negated: true };
    return value.kind === 'money' && !isIdiom(scene, value) && !isDay(scene, value, fallen)
      ? value
      : gone(value);
  });
  const cleared = (index: number) =>
    standing.some((slot) => slot.values.includes(index) && follows(scene, slot, replaced));
  return {
    scene: {
      ...scene,
      values: values.map((value, i) =>
        value.kind === 'date' && cleared(i) ? { ...value, negated: false } : value,
      ),
    },
    roles: {
      marks: (role) => roles.marks(role),
      has: (index, role) => {
        if (!REFUSED.has(role)) return roles.has(index, role);
        return (
          refused.has(index) ||
          (roles.has(index, role) &&
            !cleared(index) &&
            !afterLoneNo(scene, roles, index) &&
            !afterBut(scene, roles, index))
        );
      },
    },
    fallen,
    refused,
  };
}

/** For a length given by its number of months alone. */
const DAYS_A_MONTH = 30;
const LAST_DAY = 31;

const REFUSED: ReadonlySet<string> = new Set(['rejected', 'rejected-date']);

/** "Not a penny more" names no amount. */
function isIdiom({ text }: Scene, { amount, start, end }: Extract<Value, { kind: 'money' }>): boolean {
  return amount < 1 && !/\d/.test(text.slice(start, end));
}

/** "Not the 15, the 20th": a bare number refused beside a day that stands is a day. */
function isDay(
  { values }: Scene,
  { sure, amount }: Extract<Value, { kind: 'money' }>,
  fallen: ReadonlySet<number>,
): boolean {
  if (sure || amount > LAST_DAY) return false;
  const standing = values.filter((_, i) => !fallen.has(i)).map(({ kind }) => kind);
  return (
    standing.includes('date') &&
    !standing.includes('count') &&
    !values.some((value, i) => !fallen.has(i) && value.kind === 'money' && value.sure)
  );
}

function gone({ start, end }: Value): Value {
  return { kind: 'gone', start, end };
}

/** "Not in 3 payments, in 6": six payments; "not option 1, 2": option 2. */
function inKind(
  { values, valueSpans, words }: Scene,
  index: number,
  standing: readonly Slot[],
  { refused, replaced }: Fates,
): Value {
  const value = values[index]!;
  const slot = standing.find((one) => one.values.includes(index))!;
  if (value.kind !== 'number' && value.kind !== 'money') return value;
  if (
    [...slot.kinds].some((kind) => !BARE.has(kind)) ||
    slot !== first(standing, { valueSpans, words, refused })
  )
    return value;
  const number = slot.values.map((i) => values[i]!).find((one) => one.kind === 'number');
  if (number?.kind !== 'number' || !Number.isInteger(number.value)) return value;
  const { start, end } = value;
  for (const [i, other] of values.entries()) {
    if (!refused.has(i) && (!replaced.has(i) || other.kind === 'duration' || other.kind === 'date')) continue;
    if (other.kind === 'count')
      return { kind: 'count', value: number.value, period: other.period, start, end };
    if (other.kind === 'duration')
      return { kind: 'duration', months: number.value, days: number.value * DAYS_A_MONTH, start, end };
    if (other.kind === 'date' && number.value <= LAST_DAY) return gone(value);
    if (other.kind === 'option') return { kind: 'option', index: number.value, named: true, start, end };
  }
  return value;
}

/** "No, 300": the no answers what was said before, and the value stands. */
function afterLoneNo({ words, valueSpans }: Scene, roles: RoleTable, index: number): boolean {
  const from = valueSpans[index]?.from ?? 0;
  if (from === 0 || words[from - 1]!.clause === words[from]!.clause) return false;
  return roles.marks('no').some(({ to }) => to === from);
}

/** "I can not do 200 but 90": the no does not reach beyond the but. */
function afterBut({ words, valueSpans }: Scene, roles: RoleTable, index: number): boolean {
  const from = valueSpans[index]?.from ?? 0;
  const but = roles.marks('but').findLast((mark) => mark.to <= from && from - mark.to <= BUT_REACH);
  if (but === undefined || words[but.from]!.sentence !== words[from]!.sentence) return false;
  return !roles.marks('not').some((not) => not.from >= but.from && not.to <= from);
}

/** Words between "but" and a value that it sets against what was said. */
const BUT_REACH = 2;

const BARE: ReadonlySet<string> = new Set(['number', 'money', 'option']);

/** The first bare number in a clause without a refused value. */
function first(
  standing: readonly Slot[],
  { valueSpans, words, refused }: Pick<Scene, 'valueSpans' | 'words'> & Pick<Fates, 'refused'>,
): Slot | undefined {
  const clauses = new Set([...refused].map((index) => words[valueSpans[index]?.from ?? 0]?.clause));
  return standing.find(({ from, kinds }) => kinds.has('number') && !clauses.has(words[from]?.clause));
}

/** The value that a corrected one was corrected to. */
function follows({ valueSpans }: Scene, slot: Slot, replaced: ReadonlySet<number>): boolean {
  return [...replaced].some((index) => (valueSpans[index]?.to ?? Number.POSITIVE_INFINITY) <= slot.from);
}
