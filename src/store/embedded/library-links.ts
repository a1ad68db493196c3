import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Link {
  /** The library that is there, from the package's root: `native/lib/libpq.so.5.18`. */
  readonly source: string;
  /** The name under which it is looked for. */
  readonly target: string;
}

/**
 * Registries carry no symbolic links, so the package lists those that its libraries need and makes them by an
 * install script. Where that script did not run they are made here; where the package may not be written to, in
 * `spareDir`. Returns what the server's environment needs to find them,
 * as `NAME=value`. Several processes may do it at once.
 */
export function linkLibraries(native: string, spareDir: string): string[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  const root = join(native, '..');
  const missing = links.filter((link) => !existsSync(join(root, link.target)));
  if (missing.every((link) => tryLink(basename(link.source), join(root, link.target)))) return [];
  mkdirSync(spareDir, { recursive: true });
  for (const link of missing) tryLink(join(root, link.source), join(spareDir, basename(link.target)));
  return [`${process.platform === 'darwin' ? 'DYLD' : 'LD'}_LIBRARY_PATH=${spareDir}`];
}

/** True where the link stands afterwards, whoever made it. */
function tryLink(source: string, target: string): boolean {
  try {
    symlinkSync(source, target);
    return true;
  } catch {
    return existsSync(target);
  }
}
