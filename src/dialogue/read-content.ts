import type { z } from 'zod';
import type { Problem } from '../kernel/index.ts';
import type { ContentFile } from './content-file.ts';
import { nearest } from './flow/nearest.ts';

type Issue = z.core.$ZodIssue;

/** Keys of flow documents, for suggestions where one is misspelt. */
const KEYS = [
  ...[
    'id',
    'version',
    'kind',
    'title',
    'description',
    'policy',
    'parts',
    'for',
    'initial',
    'points',
    'routes',
  ],
  ...['states', 'on', 'after', 'meta', 'target', 'guard', 'actions', 'route', 'type', 'params'],
  ...[
    'ask',
    'expects',
    'command',
    'rest',
    'silent',
    'aside',
    'inFlow',
    'model',
    'tone',
    'verbatim',
    'debtor',
    'daysPastDueFrom',
    'daysPastDueTo',
  ],
];

/** Reads a JSON file of a release by a schema; undefined where it has problems, which are added to the list. */
export function readContent<T>(
  { path, content }: ContentFile,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
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
  for (const issue of parsed.error.issues.flatMap((one) => plain(one))) {
    problems.push({
      place: [path, ...issue.path.map(String)].join(' > '),
      problem: issue.message,
      fix: fixOf(issue),
    });
  }
  return undefined;
}

/** The issues behind one that only says that nothing fits: of several readings the one that fits best. */
function plain(issue: Issue, above: readonly PropertyKey[] = []): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_key') {
    return issue.issues.map((one) => ({ ...one, path: [...path, ...one.path] }));
  }
  const [best] =
    issue.code === 'invalid_union' ? [...issue.errors].sort((a, b) => misfit(a) - misfit(b)) : [];
  if (best === undefined) return [{ ...issue, path }];
  return best.flatMap((one) => plain(one, path));
}

/** How badly a reading fits: another kind of value at the top is no reading at all. */
function misfit(issues: readonly Issue[]): number {
  const elsewise = issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return (elsewise ? 1_000 : 0) + issues.length;
}

function fixOf(issue: Issue): string {
  const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (key === undefined) return 'write it as docs/authoring.md describes';
  return `did you mean ${nearest(key, KEYS)}? docs/authoring.md lists the keys`;
}
