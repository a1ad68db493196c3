import { type LocalDate, type Problem, parseLocalDate } from '../kernel/index.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads plain JSON by hand, writing down what cannot be read; every method gives undefined then. */
export interface JsonReader {
  readonly problems: Problem[];
  note(place: string, problem: string, fix: string): undefined;
  object(value: unknown, place: string): JsonObject | undefined;
  list(value: unknown, place: string): readonly unknown[] | undefined;
  text(value: unknown, place: string): string | undefined;
  /** A finite number of `least` or more. */
  number(value: unknown, place: string, least?: number): number | undefined;
  whole(value: unknown, place: string, least?: number): number | undefined;
  day(value: unknown, place: string): LocalDate | undefined;
  oneOf<T extends string>(value: unknown, place: string, values: readonly T[]): T | undefined;
}

/** Makes a reader with an empty list of problems. Absent values (undefined, null) are no problem. */
export function jsonReader(): JsonReader {
  const problems: Problem[] = [];
  const note: JsonReader['note'] = (place, problem, fix) => {
    problems.push({ place, problem, fix });
    return undefined;
  };
  const absent = (value: unknown) => value === undefined || value === null;
  const number: JsonReader['number'] = (value, place, least = -1e12) => {
    if (absent(value)) return undefined;
    if (typeof value === 'number' && value >= least && value <= 1e12) return value;
    return note(place, 'is not a number in range', `Use a number of ${least} or more.`);
  };
  const text: JsonReader['text'] = (value, place) => {
    if (absent(value)) return undefined;
    return typeof value === 'string' ? value : note(place, 'is not a text', 'Put it in quotes.');
  };
  return {
    problems,
    note,
    number,
    text,
    object: (value, place) => {
      if (absent(value)) return undefined;
      return isObject(value) ? value : note(place, 'is not an object', 'Use { … } with named fields.');
    },
    list: (value, place) => {
      if (absent(value)) return undefined;
      return Array.isArray(value) ? value : note(place, 'is not a list', 'Use [ … ].');
    },
    whole: (value, place, least = 0) => {
      const read = number(value, place, least);
      if (read === undefined || Number.isInteger(read)) return read;
      return note(place, 'is not a whole number', 'Leave out the fraction.');
    },
    day: (value, place) => {
      const read = text(value, place);
      if (read === undefined) return undefined;
      return parseLocalDate(read) ?? note(place, 'is not a day', 'Write it YYYY-MM-DD.');
    },
    oneOf: (value, place, values) => {
      const read = text(value, place);
      if (read === undefined) return undefined;
      return (
        values.find((one) => one === read) ?? note(place, 'is not known', `Use one of: ${values.join(', ')}.`)
      );
    },
  };
}

/** True for a JSON object, not for a list or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
