import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '../dialogue/index.ts';

/** The project's root: flows, prompts and migrations lie there. */
export const ROOT: string = join(import.meta.dirname, '..', '..');

/** Folders whose files make a release. */
const FOLDERS = ['flows', 'prompts'] as const;

/** Reads the files of a release from disk, in order of path. */
export function readContent(root: string = ROOT): ContentFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|md)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      content: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
