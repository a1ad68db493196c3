/**
 * Checks the arrows between the rooms. Prints every import that breaks a rule; fails also where fewer modules
 * were seen than there are files, since a check that sees nothing finds nothing.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { root } from './project.mjs';

/**
 * Cruises `src` of a folder by the project's rules.
 * @param {string} folder
 * @returns {Promise<{ violations: string[], files: number, seen: number }>}
 */
export async function checkArrows(folder) {
  const { options, forbidden } = config;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a report in place of a result.');
  const files = sourceFiles(folder);
  const seen = new Set(output.modules.map(({ source }) => source));
  return {
    violations: output.summary.violations.map(describe),
    files: files.length,
    seen: files.filter((file) => seen.has(file)).length,
  };
}

/** @param {import('dependency-cruiser').IViolation} violation */
function describe({ rule, from, to, cycle }) {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  const why = config.forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
  return `${rule.name}: ${way}\n    ${why}`;
}

/** Source files under `src`, with `/` on every system.
 * @param {string} folder */
function sourceFiles(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { violations, files, seen } = await checkArrows(root);
  for (const violation of violations) console.log(violation);
  if (seen < files) console.log(`Only ${seen} of ${files} files under src were seen.`);
  console.log(`${seen} modules, ${violations.length} broken arrows`);
  process.exitCode = violations.length > 0 || seen < files ? 1 : 0;
}
