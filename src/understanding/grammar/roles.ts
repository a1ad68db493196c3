import type { Entities } from '../../domain/index.ts';
import type { Match, Span } from './match.ts';
import type { Scene } from './scene.ts';

/** Words that are a value themselves: a method of payment, a relation, a place. Indexes are of words. */
export interface RoleMark {
  /** Name of the role up to a dash: `method`, `relation`, … */
  readonly role: string;
  readonly entities: Entities;
  readonly from: number;
  readonly to: number;
}

/** What the neighbours of the values say they are, and the words that are values themselves. */
export interface RoleTable {
  /** True where the value at this index has the role. */
  has(value: number, role: string): boolean;
  /** Marks of a role in order; of marks inside one another the longest. */
  marks(role: string): readonly RoleMark[];
}

/** Marks of one role that are compared with each other, from the start of a message. */
const MARKS_OF_A_ROLE = 120;

/** Reads the roles of a scene. */
export function rolesOf(scene: Scene): RoleTable {
  const ofValue = new Map<number, Set<string>>();
  const marks: RoleMark[] = [];
  for (const match of scene.roles) {
    const name = match.rule.name.slice('role:'.length);
    const last = match.spans.at(-1);
    if (last?.value !== undefined) {
      if (!reachesOver(scene, match, last)) addRole(ofValue, last.value, name);
    } else marks.push(markOf(match, name));
  }
  const outer = new Map<string, readonly RoleMark[]>();
  const marksOf = (role: string) =>
    outer.get(role) ?? outermost(marks.filter((mark) => mark.role === role).slice(0, MARKS_OF_A_ROLE));
  return {
    has: (value, role) => ofValue.get(value)?.has(role) ?? false,
    marks: (role) => {
      const found = marksOf(role);
      outer.set(role, found);
      return found;
    },
  };
}

/** True where another amount stands between a value and the words that would say what it is. */
function reachesOver({ values, valueSpans }: Scene, { from, to, spans }: Match, named: Span): boolean {
  if (values[named.value!]?.kind !== 'money') return false;
  return valueSpans.some(
    (span, i) =>
      span !== undefined &&
      values[i]!.kind === 'money' &&
      span.from >= from &&
      span.to <= to &&
      !spans.some((own) => own.from < span.to && span.from < own.to),
  );
}

function addRole(roles: Map<number, Set<string>>, value: number, role: string): void {
  const known = roles.get(value);
  if (known === undefined) roles.set(value, new Set([role]));
  else known.add(role);
}

function markOf({ rule, from, to }: Match, name: string): RoleMark {
  return { role: name.split('-')[0]!, entities: rule.attributes as Entities, from, to };
}

function outermost(marks: readonly RoleMark[]): RoleMark[] {
  const kept = marks.filter(
    (mark) =>
      !marks.some(
        (other) =>
          other !== mark &&
          other.from <= mark.from &&
          other.to >= mark.to &&
          other.to - other.from > mark.to - mark.from,
      ),
  );
  return kept.sort((a, b) => a.from - b.from);
}
