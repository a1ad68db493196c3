import { findNationalIds } from './values/index.ts';

/** Figures and letters at the end of a number that stay readable, so that people know which one is meant. */
const SHOWN = 4;

/**
 * Hides whole identity, tax, card and account numbers of a text that leaves: all but their last four signs, as
 * `#`. The text keeps its length.
 */
export function hideNumbers(text: string): string {
  return findNationalIds(text).reduce((masked, { start, end }) => {
    const whole = masked.slice(start, end);
    const signs = [...whole.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    const hidden = new Set(signs.slice(0, Math.max(0, signs.length - SHOWN)));
    const dark = [...whole].map((sign, i) => (hidden.has(i) ? '#' : sign)).join('');
    return masked.slice(0, start) + dark + masked.slice(end);
  }, text);
}
