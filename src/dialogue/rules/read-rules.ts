import type { RuleOverride, RulePack } from '../../domain/index.ts';
import type { Problem } from '../../kernel/index.ts';
import type { ContentFile } from '../content-file.ts';
import { nearest } from '../flow/nearest.ts';
import { readContent } from '../read-content.ts';
import { overridesSchema, rulePackSchema } from './rule-schema.ts';

/** The rules of contact of a release. */
export interface RuleBook {
  readonly packs: readonly RulePack[];
  readonly overrides: readonly RuleOverride[];
}

const FOLDER = 'flows/rules/';
const OVERRIDES = `${FOLDER}overrides.json`;

/** Reads the packs and the overrides of a release; what is wrong is added to the problems. */
export function readRules(files: readonly ContentFile[], problems: Problem[]): RuleBook {
  const packs: RulePack[] = [];
  const ids = new Map<string, string>();
  for (const file of files.filter(({ path }) => path.startsWith(FOLDER) && path !== OVERRIDES)) {
    const pack = readContent(file, rulePackSchema, problems);
    if (pack === undefined) continue;
    problems.push(...problemsOf(file.path, pack, ids));
    packs.push(pack);
  }
  if (packs.length === 0) {
    const fix = 'add one rule pack or more: without any, nothing may leave';
    problems.push({ place: FOLDER, problem: 'holds no rule pack', fix });
  }
  return { packs, overrides: readOverrides(files, ids, problems) };
}

function problemsOf(path: string, pack: RulePack, ids: Map<string, string>): Problem[] {
  const name = path.slice(FOLDER.length, -'.json'.length);
  const problems: Problem[] = [];
  if (pack.id !== name) {
    const fix = `name the file ${pack.id}.json or the pack ${name}`;
    problems.push({ place: `${path} > id`, problem: `is ${pack.id} in a file named ${name}`, fix });
  }
  pack.rules.forEach((rule, i) => {
    const place = `${path} > rules > ${i} (${rule.id})`;
    const taken = ids.get(rule.id);
    if (taken !== undefined) {
      problems.push({
        place,
        problem: `the id ${rule.id} is taken by ${taken}`,
        fix: 'give it another id',
      });
    }
    ids.set(rule.id, path);
    const { effectiveFrom, effectiveTo } = rule;
    if (effectiveFrom !== null && effectiveTo !== null && effectiveFrom >= effectiveTo) {
      problems.push({
        place,
        problem: 'ends before it begins',
        fix: 'let effectiveTo be after effectiveFrom',
      });
    }
    const named = [...(rule.scope.regions ?? []), ...(rule.scope.exceptRegions ?? [])];
    const { jurisdiction } = pack;
    const foreign = named.filter(
      (one) => jurisdiction.kind !== 'country' || !one.startsWith(`${jurisdiction.country}-`),
    );
    if (foreign.length > 0) {
      const fix = 'name regions of the country of the pack only';
      problems.push({ place, problem: `names ${foreign.join(', ')}, which the pack is not for`, fix });
    }
  });
  return problems;
}

function readOverrides(
  files: readonly ContentFile[],
  ids: ReadonlyMap<string, string>,
  problems: Problem[],
): readonly RuleOverride[] {
  const file = files.find(({ path }) => path === OVERRIDES);
  if (file === undefined) return [];
  const overrides = readContent(file, overridesSchema, problems) ?? [];
  overrides.forEach(({ rule }, i) => {
    if (ids.has(rule)) return;
    const fix = `did you mean ${nearest(rule, [...ids.keys()])}? docs/rules.md lists the rules`;
    problems.push({ place: `${OVERRIDES} > ${i} > rule`, problem: `there is no rule ${rule}`, fix });
  });
  return overrides;
}
