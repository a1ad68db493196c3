/** Which npm installs, and how it is run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';

/** @typedef {{ command: string, first: string[], env: NodeJS.ProcessEnv }} Npm */

/**
 * The npm to call: the one that runs this script, else the one on the PATH. The project's own Node must not
 * run it, since the install replaces that file.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {Npm}
 */
export function npmOf(env, root) {
  const { npm_execpath: npm, npm_node_execpath: node } = env;
  const own = join(root, 'node_modules');
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  const clean = { ...env, PATH: path.join(delimiter) };
  if (npm && node && basename(npm) === 'npm-cli.js' && !node.startsWith(own) && existsSync(node)) {
    return { command: node, first: [npm], env: clean };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [], env: clean };
}

/**
 * Runs npm with its output on stderr. Throws an Error with a line for the reader when it fails.
 * @param {Npm} npm
 * @param {string} root
 * @param {string[]} args
 */
export function runNpm({ command, first, env }, root, args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(command, [...first, ...args, ...quiet], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: command.endsWith('.cmd'),
  });
  if (error || status !== 0) {
    throw new Error(
      `npm could not install the dependencies (${error?.message ?? `exit ${status}`}). ` +
        'Check the connection to the package registry and start again.',
    );
  }
}

/**
 * The same npm, run by another Node.
 * @param {string} node
 * @param {Npm} npm
 * @returns {Npm}
 */
export function npmOn(node, npm) {
  const env = { ...npm.env, PATH: `${dirname(node)}${delimiter}${npm.env['PATH'] ?? ''}` };
  return npm.first.length > 0 ? { ...npm, command: node, env } : { ...npm, env };
}
