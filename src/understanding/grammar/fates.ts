import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Value, ValueKind } from './value.ts';

/** What became of the values that a debtor does not stand by, as indexes into the values of the scene. */
export interface Fates {
  /** Said not to be: "not Friday", "instead of 200", "500 is impossible". */
  readonly refused: ReadonlySet<number>;
  /** Said and corrected by the value after it: "200, no, 300". */
  readonly replaced: ReadonlySet<number>;
}

/** Values that stand on the same words: a bare "2" is a number, an amount and an option at once. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly values: readonly number[];
  readonly kinds: ReadonlySet<ValueKind>;
}

/** Words between "not" and a value that it refuses through a verb: "can not do the 20th". */
const REFUSAL_REACH = 6;
/** Words between "not" and the verb of paying that it negates: "not going to pay". */
const VERB_REACH = 2;
/** Words between two values of which the second corrects the first. */
const CORRECTION_REACH = 9;
/** Words between a value and what says that it fails: "500 for me is impossible". */
const FAILURE_REACH = 2;
/** A bare number up to here may be a day beside a day. */
const LAST_DAY = 31;

/** Reads which values are refused and which corrected, of whatever kind they are. */
export function fatesOf(scene: Scene, roles: RoleTable): Fates {
  const slots = slotsOf(scene);
  const reader = new FateReader(scene, roles, slots);
  const refused = slots.filter((slot) => reader.isRefused(slot));
  const replaced = slots.filter((slot) => !refused.includes(slot) && reader.isReplaced(slot, refused));
  const paces = slotsOf(scene, PACES);
  const paceReader = new FateReader(scene, roles, paces);
  const changed = paces.filter((pace) => paceReader.isReplaced(pace, []));
  const indexes = (some: readonly Slot[]) => new Set(some.flatMap(({ values }) => values));
  return { refused: indexes(refused), replaced: indexes([...replaced, ...changed]) };
}

/** The places of a scene where values stand that terms are made of, in order. */
export function slotsOf(scene: Scene, compared = COMPARED): Slot[] {
  const { values, valueSpans, text } = scene;
  const slots: { from: number; to: number; values: number[]; kinds: Set<ValueKind> }[] = [];
  valueSpans.forEach((span, index) => {
    const { kind } = values[index]!;
    if (span === undefined || !compared.has(kind) || isRhythm(values[index]!, text)) return;
    const last = slots.at(-1);
    if (last === undefined || span.from >= last.to) {
      slots.push({ from: span.from, to: span.to, values: [index], kinds: new Set([kind]) });
      return;
    }
    last.to = Math.max(last.to, span.to);
    last.values.push(index);
    last.kinds.add(kind);
  });
  return slots;
}

/** "A month" says how often, not how long. */
function isRhythm(value: Value, text: string): boolean {
  return (
    value.kind === 'duration' &&
    !/\d/.test(text.slice(value.start, value.end)) &&
    RHYTHMS.has(value.months ?? -value.days)
  );
}

/** Months, or days below none. */
const RHYTHMS: ReadonlySet<number> = new Set([1, 3, 12, -7, -14]);

const COMPARED: ReadonlySet<ValueKind> = new Set([
  'money',
  'number',
  'percent',
  'fraction',
  'count',
  'option',
  'duration',
  'date',
  'vague',
]);

/** How often is paid: "35 a week, sorry, a month". */
const PACES: ReadonlySet<ValueKind> = new Set(['period']);

/** Kinds that may stand for one another: who corrects "in 3 payments" says "in 6". */
const ALIKE: readonly ReadonlySet<ValueKind>[] = [
  new Set<ValueKind>(['money', 'number', 'fraction', 'percent']),
  new Set<ValueKind>(['date', 'vague']),
  new Set<ValueKind>(['count', 'duration', 'number']),
  new Set<ValueKind>(['option', 'number']),
  PACES,
];

class FateReader {
  readonly #scene: Scene;
  readonly #roles: RoleTable;
  readonly #slots: readonly Slot[];

  constructor(scene: Scene, roles: RoleTable, slots: readonly Slot[]) {
    this.#scene = scene;
    this.#roles = roles;
    this.#slots = slots;
  }

  isRefused(slot: Slot): boolean {
    return this.#isNegated(slot) || this.#isDisclaimed(slot) || this.#fails(slot);
  }

  /** Corrected by the next value like it, that itself stands. */
  isReplaced(slot: Slot, refused: readonly Slot[]): boolean {
    const next = this.#slots.find((other) => other.from >= slot.to && this.#alike(slot, other));
    if (next === undefined || refused.includes(next) || next.from - slot.to > CORRECTION_REACH) return false;
    if (this.#marksIn('rest', slot.to, next.from).length > 0) return false;
    if (this.#marksIn('correction', slot.to, next.from).length > 0) return true;
    return this.#marksIn('no', slot.to, next.from).some((no) => this.#standsAlone(no.from, slot, next));
  }

  /** "Not" right before it, or before a verb where another value like it stands against it. */
  #isNegated(slot: Slot): boolean {
    return this.#roles.marks('not').some((not) => {
      if (not.to > slot.from || slot.from - not.to > REFUSAL_REACH) return false;
      if (!this.#sameClause(not.from, slot.from)) return false;
      if (this.#marksIn('correction', not.from, slot.from).length > 0) return false;
      if (this.#marksIn('bound', not.from, slot.from).length > 0) return false;
      if (this.#marksIn('but', not.to, slot.from).length > 0) return false;
      if (
        this.#slots.some(
          (other) =>
            other.from >= not.to &&
            other.to <= slot.from &&
            this.#alike(other, slot) &&
            other.kinds.has('count') === slot.kinds.has('count'),
        )
      )
        return false;
      return (
        (this.#isLight(not.to, slot.from) && !slot.kinds.has('duration')) ||
        this.#refusesToPay(not.to, slot) ||
        this.#isContrasted(slot)
      );
    });
  }

  /** "I am not going to pay 700": the last words of paying before an amount are negated. */
  #refusesToPay(to: number, slot: Slot): boolean {
    if (!slot.kinds.has('money') && !slot.kinds.has('date')) return false;
    const frames = [
      ...this.#marksIn('frame', to - 1, slot.from),
      ...this.#marksIn('offers', to - 1, slot.from),
      ...this.#marksIn('takes', to - 1, slot.from),
    ];
    const last = frames.sort((a, b) => a.from - b.from).at(-1);
    return last !== undefined && last.from - to <= VERB_REACH;
  }

  #isDisclaimed(slot: Slot): boolean {
    return this.#roles
      .marks('disclaim')
      .some(
        ({ to }) =>
          to <= slot.from &&
          this.#sameClause(to - 1, slot.from) &&
          !this.#marksIn('but', to, slot.from).length,
      );
  }

  /** "Friday does not work", "el lunes no". */
  #fails(slot: Slot): boolean {
    if (slot.values.some((index) => this.#isUntil(index))) return false;
    return this.#roles.marks('fails').some(({ from }) => {
      if (from < slot.to || !this.#sameClause(slot.to - 1, from)) return false;
      const between = this.#slots.some((other) => other.from >= slot.to && other.to <= from);
      return !between && (from - slot.to <= FAILURE_REACH || this.#isLight(slot.to, from));
    });
  }

  /** "Until December I can not": the day that it can be from is not refused. */
  #isUntil(index: number): boolean {
    const value = this.#scene.values[index]!;
    return value.kind === 'date' && value.dateKind === 'by';
  }

  /** Another value like it says what would do instead. */
  #isContrasted(slot: Slot): boolean {
    return this.#slots.some(
      (other) => other !== slot && this.#alike(slot, other) && this.#differs(slot, other),
    );
  }

  #differs(one: Slot, other: Slot): boolean {
    const figure = (slot: Slot) =>
      slot.values.map((index) => {
        const { start: _, end: __, ...said } = this.#scene.values[index]!;
        return JSON.stringify(said);
      });
    return figure(one).join() !== figure(other).join();
  }

  #alike(one: Slot, other: Slot): boolean {
    for (const kinds of ALIKE) {
      const both = [one, other].map((slot) => [...slot.kinds].filter((kind) => kinds.has(kind)));
      const named = both.some((found) => found.some((kind) => kind !== 'number'));
      if (both.every((found) => found.length > 0) && (named || sameKinds(one, other))) {
        if (!kinds.has('date') || both.every((found) => found.length > 0)) return true;
      }
    }
    return this.#dayBesideDay(one, other) || this.#dayBesideDay(other, one);
  }

  #dayBesideDay(day: Slot, number: Slot): boolean {
    if (!day.kinds.has('date') || !number.kinds.has('number')) return false;
    return number.values.some((index) => {
      const value = this.#scene.values[index]!;
      return value.kind === 'number' && value.value <= LAST_DAY;
    });
  }

  /** "No" that is a clause of its own: it refuses what was said, not what follows. */
  #standsAlone(at: number, slot: Slot, next: Slot): boolean {
    if (this.#scene.language === 'en') return true;
    return !this.#sameClause(slot.to - 1, at) && !this.#sameClause(at, next.from);
  }

  #isLight(from: number, to: number): boolean {
    const light = this.#roles.marks('light');
    for (let at = from; at < to; at += 1) {
      if (!this.#scene.line.filler[at] && !light.some((mark) => at >= mark.from && at < mark.to))
        return false;
    }
    return true;
  }

  #marksIn(role: string, from: number, to: number) {
    return this.#roles.marks(role).filter((mark) => mark.from >= from && mark.to <= to);
  }

  #sameClause(one: number, other: number): boolean {
    const { words } = this.#scene;
    return words[one]?.clause === words[other]?.clause;
  }
}

function sameKinds(one: Slot, other: Slot): boolean {
  return [...one.kinds].some((kind) => other.kinds.has(kind));
}
