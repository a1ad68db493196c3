import { checkPolicy } from './check-policy.ts';
import { isObject, type JsonObject, type JsonReader } from './json-reader.ts';
import type { Policy } from './policy.ts';

/**
 * The policy that an input names: an id of `policies`, or an object that overrides parts of one of them (the
 * one of its `id`, else `fallback`). Lists are replaced as a whole. What does not fit its place, or makes no
 * sense together, is noted.
 */
export function readPolicy(
  value: unknown,
  policies: Readonly<Record<string, Policy>>,
  fallback: string,
  reader: JsonReader,
): Policy | undefined {
  const wanted = typeof value === 'string' ? value : undefined;
  const given = isObject(value) ? value : undefined;
  if (value !== undefined && value !== null && wanted === undefined && given === undefined) {
    return reader.note('policy', 'is neither a name nor an object', 'Give an id or an object.');
  }
  const id =
    wanted ?? (typeof given?.['id'] === 'string' && given['id'] in policies ? given['id'] : fallback);
  const base = policies[id];
  if (base === undefined) {
    return reader.note('policy', 'is not known', `Use one of: ${Object.keys(policies).join(', ')}.`);
  }
  if (given === undefined) return base;
  const before = reader.problems.length;
  const merged = merge(given, base, 'policy', reader) as Policy;
  if (reader.problems.length > before) return undefined;
  const problems = checkPolicy(merged);
  reader.problems.push(...problems);
  return problems.length === 0 ? merged : undefined;
}

/** Lays `given` over `base`, which shows what shape belongs where. */
function merge(given: unknown, base: unknown, place: string, reader: JsonReader): unknown {
  if (Array.isArray(base)) return mergeList(given, base, place, reader);
  if (isObject(base)) return mergeObject(given, base, place, reader);
  if (typeof given === typeof base && (typeof given !== 'number' || Number.isFinite(given))) return given;
  return reader.note(place, 'has another type than its place', `Use a ${typeof base}.`);
}

function mergeList(given: unknown, base: readonly unknown[], place: string, reader: JsonReader): unknown {
  if (!Array.isArray(given)) return reader.note(place, 'is not a list', 'Use [ … ].');
  const example = base[0] ?? 0;
  return given.map((item: unknown, i) => {
    const at = `${place}[${i}]`;
    if (isObject(example) && isObject(item)) requireAll(item, example, at, reader);
    return merge(item, example, at, reader);
  });
}

function mergeObject(given: unknown, base: JsonObject, place: string, reader: JsonReader): unknown {
  if (!isObject(given)) return reader.note(place, 'is not an object', 'Use { … } with named fields.');
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(given)) {
    const at = `${place}.${key}`;
    const known = Object.hasOwn(base, key) ? base[key] : undefined;
    if (known !== undefined) {
      merged[key] = merge(value, known, at, reader);
    } else if (place === 'policy.amounts') {
      const example = Object.values(base)[0];
      if (isObject(example) && isObject(value)) requireAll(value, example, at, reader);
      merged[key] = merge(value, example, at, reader);
    } else {
      reader.note(at, 'is not known', 'Leave it out.');
    }
  }
  return merged;
}

function requireAll(item: JsonObject, example: JsonObject, place: string, reader: JsonReader): void {
  for (const key of Object.keys(example)) {
    if (!Object.hasOwn(item, key)) reader.note(`${place}.${key}`, 'is missing', 'Give it a value.');
  }
}
