import { existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkLibraries } from './library-links.ts';

let root: string;
let native: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ugoda-links-'));
  native = join(root, 'package', 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'library');
  const links = [
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
  ];
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the links of the libraries', () => {
  it('are made in the package where they are missing, and left alone where they stand', () => {
    const spare = join(root, 'spare');
    expect(linkLibraries(native, spare)).toEqual([]);
    expect(readlinkSync(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18');
    const before = lstatSync(join(native, 'lib', 'libpq.so.5')).ino;
    expect(linkLibraries(native, spare)).toEqual([]);
    expect(lstatSync(join(native, 'lib', 'libpq.so.5')).ino).toBe(before);
    expect(existsSync(spare)).toBe(false);
  });

  it('are made in the spare folder where the package takes none', () => {
    // No rights stop root, so the folder of the links is one that does not exist.
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/absent/libpq.so.5' }];
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
    const spare = join(root, 'spare');
    expect(linkLibraries(native, spare)).toEqual([expect.stringMatching(/LD_LIBRARY_PATH=.*spare$/)]);
    expect(existsSync(join(spare, 'libpq.so.5'))).toBe(true);
    expect(linkLibraries(native, spare)).toEqual([expect.stringMatching(/LD_LIBRARY_PATH=.*spare$/)]);
  });
});
