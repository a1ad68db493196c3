import type { SlotType } from '../slot-value.ts';
import { type Placeholder, placeholdersOf } from './placeholders.ts';

/**
 * What can be wrong with the placeholders of a text.
 * - `placeholder_missing`, `placeholder_twice`, `placeholder_unknown`: not the same, once each
 * - `placeholder_moved`: values of one kind change places, a value stands beside other words that say what it is,
 *   touches a letter, or a list does not have its lines to itself
 */
export type PlaceholderReason =
  | 'placeholder_missing'
  | 'placeholder_twice'
  | 'placeholder_unknown'
  | 'placeholder_moved';

/** Slots that are written as lines of their own. */
const LISTS: readonly SlotType[] = ['options', 'schedule', 'invoices'];
/** What may touch a value: the ends of the text, space, and the signs that sentences have. */
const MAY_TOUCH = /^[\s.,;:!?¡¿"“”„«»()–—]?$/u;

/** Compares the placeholders of a text with those of the reply it was made from. Pure. */
export function checkPlaceholders(
  text: string,
  template: string,
  slots: Readonly<Record<string, SlotType>>,
): PlaceholderReason[] {
  const found = placeholdersOf(text);
  const wanted = placeholdersOf(template);
  const count = (list: readonly Placeholder[], name: string) =>
    list.filter((one) => one.name === name).length;
  const reasons: PlaceholderReason[] = [];
  if (wanted.some(({ name }) => count(found, name) < count(wanted, name)))
    reasons.push('placeholder_missing');
  if (found.some(({ name }) => count(wanted, name) > 0 && count(found, name) > count(wanted, name))) {
    reasons.push('placeholder_twice');
  }
  const braces = text.replaceAll(/\{[A-Za-z]\w*\}/g, '');
  if (found.some(({ name }) => count(wanted, name) === 0) || /[{}]/.test(braces)) {
    reasons.push('placeholder_unknown');
  }
  if (reasons.length === 0 && isMoved(found, wanted, slots)) reasons.push('placeholder_moved');
  return reasons;
}

function isMoved(
  found: readonly Placeholder[],
  wanted: readonly Placeholder[],
  slots: Readonly<Record<string, SlotType>>,
): boolean {
  const order = (list: readonly Placeholder[], type: SlotType) =>
    list.filter(({ name }) => slots[name] === type).map(({ name }) => name);
  const types = [...new Set(wanted.flatMap(({ name }) => slots[name] ?? []))];
  if (types.some((type) => order(found, type).join() !== order(wanted, type).join())) return true;
  return found.some((one) => {
    const same = wanted.filter(({ name }) => name === one.name);
    const type = slots[one.name];
    if (!same.some((other) => touchesAlike(one, other))) return true;
    if (type !== undefined && LISTS.includes(type)) return same[0]!.alone && !one.alone;
    if (type === 'count' || type === 'percent') {
      return !same.some(({ wordAfter }) => wordAfter === one.wordAfter);
    }
    return type === 'date' && !same.some(({ wordBefore }) => wordBefore === one.wordBefore);
  });
}

function touchesAlike(one: Placeholder, other: Placeholder): boolean {
  return (
    (MAY_TOUCH.test(one.before) || one.before === other.before) &&
    (MAY_TOUCH.test(one.after) || one.after === other.after)
  );
}
