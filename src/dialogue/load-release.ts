import { z } from 'zod';
import { checkPolicy, type Policy } from '../domain/index.ts';
import { AppError, canonicalJson, type Problem, sha256 } from '../kernel/index.ts';
import { type CompiledFlow, compile } from './flow/compile.ts';
import { compose, sortDocuments } from './flow/compose.ts';
import { documentSchema, type FlowDocument } from './flow/document.ts';
import { lint } from './flow/lint.ts';
import { policySchema } from './policy-schema.ts';
import type { ContentFile, Release } from './release.ts';
import { loadReplies } from './say/index.ts';
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
  const under = (folder: string) => files.filter(({ path }) => path.startsWith(folder));
  const policies = new Map<string, Policy>();
  for (const file of under('flows/policies/')) {
    const policy = read(file, policySchema, problems);
    if (policy === undefined) continue;
    problems.push(
      ...checkPolicy(policy).map((found) => ({ ...found, place: `${file.path} > ${found.place}` })),
    );
    policies.set(policy.id, policy);
  }
  const documents: FlowDocument[] = [];
  for (const file of [...under('flows/')].filter(({ path }) => !/^flows\/(policies|rules)\//.test(path))) {
    const document = read(file, documentSchema, problems);
    if (document) documents.push(document);
  }
  const helplines = readHelplines(files, problems);
  const replies = loadReplies(under('prompts/replies/'));
  if ('problems' in replies) problems.push(...replies.problems);
  if (problems.length > 0 || 'problems' in replies || helplines === undefined) return { problems };

  const { flows, parts, protocols } = sortDocuments(documents);
  const [protocol] = protocols;
  if (protocol === undefined || protocols.length > 1) {
    return {
      problems: [
        {
          place: 'flows/',
          problem: 'there must be exactly one protocol',
          fix: 'keep one document with kind "protocol"',
        },
      ],
    };
  }
  const compiled = new Map<string, CompiledFlow>();
  for (const flow of flows) {
    const result = compose(flow, parts, protocol);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const policy = policies.get(flow.policy);
    const found = lint({ flow, composed: result.composed, policy, manifest: replies.replies.manifest });
    problems.push(...found);
    if (found.length === 0 && policy) compiled.set(flow.id, compile(result.composed, policy));
  }
  if (problems.length > 0) return { problems };
  return {
    release: {
      hash: releaseHash(files),
      files,
      flows: compiled,
      documents: flows,
      policies,
      replies: replies.replies,
      helplines,
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
export function releaseHash(files: readonly ContentFile[]): string {
  return sha256(canonicalJson(Object.fromEntries(files.map(({ path, content }) => [path, content]))));
}

function readHelplines(files: readonly ContentFile[], problems: Problem[]): Helplines | undefined {
  const file = files.find(({ path }) => path === 'prompts/replies/helplines.json');
  const missing = { place: 'prompts/replies/helplines.json', fix: 'add it with an entry "default"' };
  if (file === undefined) problems.push({ ...missing, problem: 'is missing' });
  const helplines = file && read(file, helplinesSchema, problems);
  if (helplines && helplines['default'] === undefined)
    problems.push({ ...missing, problem: 'has no default' });
  return helplines;
}

function read<T>({ path, content }: ContentFile, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    const where = error instanceof SyntaxError ? error.message : 'not JSON';
    problems.push({ place: path, problem: `is not JSON (${where})`, fix: 'mend the syntax at that place' });
    return undefined;
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({
      place: [path, ...issue.path.map(String)].join(' > '),
      problem: issue.message,
      fix: 'write it as docs/authoring.md describes',
    });
  }
  return undefined;
}
