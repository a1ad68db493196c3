import { z } from 'zod';
import { checkPolicy, type Policy } from '../domain/index.ts';
import { AppError, canonicalJson, type Problem, sha256 } from '../kernel/index.ts';
import type { ContentFile } from './content-file.ts';
import { type CompiledFlow, compile } from './flow/compile.ts';
import { compose, sortDocuments } from './flow/compose.ts';
import { uncovered } from './flow/coverage.ts';
import { documentSchema, type FlowDocument } from './flow/document.ts';
import { lint } from './flow/lint.ts';
import { lintDocument } from './flow/lint-document.ts';
import { lintManifest } from './flow/lint-manifest.ts';
import { readApproved } from './knowledge/index.ts';
import { policySchema } from './policy-schema.ts';
import { readContent } from './read-content.ts';
import type { Release } from './release.ts';
import { lintStatements } from './rules/lint-statements.ts';
import { readRules } from './rules/read-rules.ts';
import { loadReplies, readTemplates } from './say/index.ts';
import type { Helplines } from './slots.ts';

const helplinesSchema = z.record(
  z.string(),
  z.strictObject({
    emergency: z.string().min(1),
    helpline: z.string().min(1),
    source: z.string().optional(),
  }),
);

/**
 * Reads the files of a release and checks them against each other. Pure. Gives a whole release or all problems
 * at once; nothing is half loaded.
 */
export function loadRelease(files: readonly ContentFile[]): { release: Release } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const policies = readPolicies(files, problems);
  const rules = readRules(files, problems);
  const templates = readTemplates(files, problems);
  const documents = readDocuments(files, problems);
  const helplines = readHelplines(files, problems);
  const replies = loadReplies(under('prompts/replies/', files));
  if ('problems' in replies) problems.push(...replies.problems);
  const read = readApproved(files);
  if ('problems' in read) problems.push(...read.problems);
  if (problems.length > 0 || 'problems' in replies || 'problems' in read || helplines === undefined)
    return { problems };

  const { flows, parts, protocols } = sortDocuments(documents);
  const [protocol] = protocols;
  if (protocol === undefined || protocols.length > 1) {
    const fix = 'keep one document with kind "protocol"';
    return { problems: [{ place: 'flows/', problem: 'there must be exactly one protocol', fix }] };
  }
  const { manifest } = replies.replies;
  problems.push(...lintStatements(rules, replies.replies));
  problems.push(...lintManifest(manifest), ...documents.flatMap((one) => lintDocument(one, manifest)));
  const compiled = new Map<string, CompiledFlow>();
  for (const flow of flows) {
    const result = compose(flow, parts, protocol);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const policy = policies.get(flow.policy);
    problems.push(...lint(flow, result.composed, policy));
    if (problems.length === 0 && policy)
      compiled.set(flow.id, compile(result.composed, policy, read.approved.articles));
  }
  problems.push(...uncovered(flows));
  if (problems.length > 0) return { problems: onceEach(problems) };
  return {
    release: {
      hash: releaseHash(files),
      files,
      flows: compiled,
      documents: flows,
      policies,
      rules,
      replies: replies.replies,
      helplines,
      approved: read.approved,
      templates,
    },
  };
}

/** Loads a release that must be whole. Throws `CONTENT_INVALID` with all problems otherwise. */
export function requireRelease(files: readonly ContentFile[]): Release {
  const loaded = loadRelease(files);
  if ('problems' in loaded) throw new AppError('CONTENT_INVALID', { problems: loaded.problems });
  return loaded.release;
}

/** SHA-256 over the files in order of path. */
function releaseHash(files: readonly ContentFile[]): string {
  return sha256(canonicalJson(Object.fromEntries(files.map(({ path, content }) => [path, content]))));
}

function under(folder: string, files: readonly ContentFile[]): ContentFile[] {
  return files.filter(({ path }) => path.startsWith(folder));
}

/** Folder of the policies of a release. */
const POLICIES = 'flows/policies/';

function readPolicies(files: readonly ContentFile[], problems: Problem[]): Map<string, Policy> {
  const policies = new Map<string, Policy>();
  for (const file of under(POLICIES, files)) {
    const policy = readContent(file, policySchema, problems);
    if (policy === undefined) continue;
    const ownName = `${POLICIES}${policy.id}.json`;
    problems.push(
      ...checkPolicy(policy).map((one) => ({ ...one, place: one.place.replace(ownName, file.path) })),
    );
    if (policies.has(policy.id)) problems.push(taken(file.path, policy.id));
    policies.set(policy.id, policy);
  }
  return policies;
}

function readDocuments(files: readonly ContentFile[], problems: Problem[]): FlowDocument[] {
  const documents: FlowDocument[] = [];
  for (const file of under('flows/', files).filter(({ path }) => !/^flows\/(policies|rules)\//.test(path))) {
    const document = readContent(file, documentSchema, problems);
    if (document === undefined) continue;
    if (documents.some(({ id }) => id === document.id)) problems.push(taken(file.path, document.id));
    documents.push(document);
  }
  return documents;
}

function taken(path: string, id: string): Problem {
  return {
    place: `${path} > id`,
    problem: `the id ${id} is taken by another file`,
    fix: 'give it another id',
  };
}

function readHelplines(files: readonly ContentFile[], problems: Problem[]): Helplines | undefined {
  const file = files.find(({ path }) => path === 'prompts/replies/helplines.json');
  const missing = { place: 'prompts/replies/helplines.json', fix: 'add it with an entry "default"' };
  if (file === undefined) problems.push({ ...missing, problem: 'is missing' });
  const helplines = file && readContent(file, helplinesSchema, problems);
  if (helplines && helplines['default'] === undefined)
    problems.push({ ...missing, problem: 'has no default' });
  return helplines;
}

/** What several flows share has its problems in each of them. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const seen = new Map(problems.map((one) => [`${one.place} ${one.problem}`, one]));
  return [...seen.values()];
}
