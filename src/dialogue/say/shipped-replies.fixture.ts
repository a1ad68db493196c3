import { readdirSync, readFileSync } from 'node:fs';
import type { Replies } from './catalogue.ts';
import { loadReplies, type ReplyFile } from './load.ts';

const FOLDER = new URL('../../../prompts/replies/', import.meta.url);

/** The files of `prompts/replies/` as they are shipped; for tests. */
export function shippedFiles(): ReplyFile[] {
  return readdirSync(FOLDER).map((name) => ({
    path: `prompts/replies/${name}`,
    content: readFileSync(new URL(name, FOLDER), 'utf8'),
  }));
}

/** The shipped replies. Throws with all problems where they do not load. */
export function shippedReplies(): Replies {
  const loaded = loadReplies(shippedFiles());
  if ('replies' in loaded) return loaded.replies;
  throw new Error(loaded.problems.map(({ place, problem }) => `${place}: ${problem}`).join('\n'));
}
