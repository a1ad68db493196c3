#!/usr/bin/env node
/**
 * ugoda COMMAND — installs what is missing, builds the pages for `serve`, and hands over to the command.
 * Runs on any Node from 20 with nothing installed. Standard output belongs to the command alone.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { envWith, pinnedNode } from './pinned-node.mjs';
import { root } from './project.mjs';
import { ensureWebPages } from './web-pages.mjs';

const args = process.argv.slice(2);
try {
  ensureInstalled(root, { dev: false });
  const node = pinnedNode(root);
  if (args[0] === 'serve') ensureWebPages(root, node);
  handOver(node, join(root, 'src', 'app', 'main.ts'));
} catch (error) {
  process.stderr.write(`ugoda: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/**
 * Runs the command with this process's streams, passes signals on and ends as it ends.
 * @param {string} node
 * @param {string} main
 */
function handOver(node, main) {
  if (!existsSync(main))
    throw new Error('src/app/main.ts is missing: this copy of the project is not whole.');
  const child = spawn(node, [main, ...args], { stdio: 'inherit', env: envWith(node) });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // At a terminal Ctrl-C has reached the child already: all of the foreground gets it.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`ugoda: Node could not be started (${error.message}).\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}
