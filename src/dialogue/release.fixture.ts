import { readdirSync, readFileSync } from 'node:fs';
import type { ContentFile } from './content-file.ts';
import { requireRelease } from './load-release.ts';
import type { Release } from './release.ts';

/** For tests of the dialogue: the flows and words as they are shipped. */
const ROOT = new URL('../../', import.meta.url);

/** The files of the shipped release, in order of path. */
const SHIPPED_FILES: readonly ContentFile[] = ['flows/', 'prompts/replies/', 'prompts/knowledge/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|md)$/.test(name))
      .map((name) => `${folder}${name.replaceAll('\\', '/')}`),
  )
  .sort()
  .map((path) => ({ path, content: readFileSync(new URL(path, ROOT), 'utf8') }));

/** One change of a file of a release: `at` is the way to a place in its JSON, parts set apart by `/`. */
export interface Edit {
  readonly file: string;
  readonly at: string;
  readonly how: 'put' | 'drop' | 'add';
  readonly value?: unknown;
}

/** Puts a value in a place, whatever was there. */
export const put = (file: string, at: string, value: unknown): Edit => ({ file, at, how: 'put', value });
/** Takes out what is in a place. */
export const drop = (file: string, at: string): Edit => ({ file, at, how: 'drop' });
/** Adds a value to the end of a list. */
export const add = (file: string, at: string, value: unknown): Edit => ({ file, at, how: 'add', value });

/** The shipped files with changes. A place that an edit needs and that is not there is an error of the test. */
export function editedFiles(edits: readonly Edit[]): ContentFile[] {
  const files = new Map(SHIPPED_FILES.map(({ path, content }) => [path, content]));
  for (const { file, at, how, value } of edits) {
    const document = JSON.parse(files.get(file) ?? '{}') as Record<string, unknown>;
    const names = at.split('/');
    const last = names.pop()!;
    const holder = names.reduce<Record<string, unknown>>((inner, name) => {
      if (inner[name] === undefined && how === 'put') inner[name] = {};
      if (typeof inner[name] !== 'object') throw new RangeError(`${file} has nothing at ${at}.`);
      return inner[name] as Record<string, unknown>;
    }, document);
    if (how !== 'put' && holder[last] === undefined) throw new RangeError(`${file} has nothing at ${at}.`);
    if (how === 'put') holder[last] = value;
    else if (how === 'add') (holder[last] as unknown[]).push(value);
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
    files.set(file, JSON.stringify(document));
  }
  return [...files].map(([path, content]) => ({ path, content }));
}

/** What stands in a place of a shipped file. */
export function shippedAt(file: string, at: string): unknown {
  const content = SHIPPED_FILES.find(({ path }) => path === file)?.content ?? '{}';
  const names = at === '' ? [] : at.split('/');
  return names.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | undefined)?.[name],
    JSON.parse(content),
  );
}

let shipped: Release | undefined;

/** The shipped release; loaded once for all tests of a file. */
export function shippedRelease(): Release {
  shipped ??= requireRelease(SHIPPED_FILES);
  return shipped;
}
