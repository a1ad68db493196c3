/**
 * npm run tour — makes the README's pictures and transcript anew. Installs what is missing and builds the pages
 * first, like `npm start`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { envWith, pinnedNode } from './pinned-node.mjs';
import { root } from './project.mjs';
import { ensureWebPages } from './web-pages.mjs';

ensureInstalled(root, { dev: true });
const node = pinnedNode(root);
ensureWebPages(root, node);
const { status } = spawnSync(node, [join(root, 'scripts', 'tour.ts')], {
  stdio: 'inherit',
  env: envWith(node),
});
process.exitCode = status ?? 1;
