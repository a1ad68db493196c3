import {
  epochMs,
  type Instant,
  instant,
  instantOf,
  type LocalDateTime,
  localDateTimeAt,
  type TimeZone,
} from '../../kernel/index.ts';

/** Zones change their offset on a quarter of an hour of UTC only. */
const SLOT_MS = 900_000;
/** Entries after which what was kept is forgotten: some megabytes. */
const KEPT_MAX = 50_000;

const offsets = new Map<string, number>();
const instants = new Map<string, Instant>();

/** Local time of an instant, as `localDateTimeAt` tells it; the offset of a zone is kept, since rules ask often. */
export function localTime(at: Instant, zone: TimeZone): LocalDateTime {
  const ms = epochMs(at);
  const slot = Math.floor(ms / SLOT_MS);
  const offset = kept(offsets, `${zone} ${slot}`, () => {
    const start = slot * SLOT_MS;
    return Date.parse(`${localDateTimeAt(instant(start), zone)}Z`) - start;
  });
  return instant(ms + offset).slice(0, 16) as LocalDateTime;
}

/** The instant of a local time, as `instantOf` tells it. */
export function instantAt(local: LocalDateTime, zone: TimeZone): Instant {
  return kept(instants, `${zone} ${local}`, () => instantOf(local, zone));
}

function kept<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= KEPT_MAX) cache.clear();
  const value = make();
  cache.set(key, value);
  return value;
}
