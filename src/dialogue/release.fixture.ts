import { readdirSync, readFileSync } from 'node:fs';
import { requireRelease } from './load-release.ts';
import type { ContentFile, Release } from './release.ts';

/** For tests of the dialogue: the flows and words as they are shipped. */
const ROOT = new URL('../../', import.meta.url);

/** The files of the shipped release, in order of path. */
export const SHIPPED_FILES: readonly ContentFile[] = ['flows/', 'prompts/replies/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${folder}${name.replaceAll('\\', '/')}`),
  )
  .sort()
  .map((path) => ({ path, content: readFileSync(new URL(path, ROOT), 'utf8') }));

let shipped: Release | undefined;

/** The shipped release; loaded once for all tests of a file. */
export function shippedRelease(): Release {
  shipped ??= requireRelease(SHIPPED_FILES);
  return shipped;
}
