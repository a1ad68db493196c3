import { AppError, type Problem } from '../kernel/index.ts';
import type { ContentFile } from './content-file.ts';
import { loadRelease } from './load-release.ts';
import { type Proof, prove } from './proof/prove.ts';

/** What checking the flows of a release has found. */
export interface FlowCheck {
  readonly problems: readonly Problem[];
  readonly proved: readonly Proof[];
}

/**
 * Lints the flows of a release and proves their laws. With `named` files only the flows of those files are
 * proved; a part or the protocol named proves every flow.
 */
export function checkFlows(files: readonly ContentFile[], named: readonly string[] = []): FlowCheck {
  const loaded = loadRelease(files);
  if ('problems' in loaded) return { problems: loaded.problems, proved: [] };
  const { release } = loaded;
  const ids = named.map((path) => idOf(files, path));
  const flows = release.documents.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const chosen = flows.length === ids.length || ids.length === 0 ? flows : release.documents;
  const proved = chosen.map((document) => prove(release, document, release.flows.get(document.id)!));
  return { problems: proved.flatMap(({ problems }) => problems), proved };
}

/** The XState config that runs for a flow: parts and protocol composed in, targets absolute. */
export function exportFlow(files: readonly ContentFile[], path: string): object {
  const loaded = loadRelease(files);
  if ('problems' in loaded) throw new AppError('CONTENT_INVALID', { problems: loaded.problems });
  const flow = loaded.release.flows.get(idOf(files, path) ?? '');
  if (flow) return flow.config;
  throw new AppError('CONTENT_INVALID', {
    problems: [
      {
        place: path,
        problem: 'is not a flow',
        fix: `name one of: ${[...loaded.release.flows.keys()].join(', ')}`,
      },
    ],
  });
}

function idOf(files: readonly ContentFile[], path: string): string | undefined {
  const file = files.find((one) => one.path === path);
  try {
    return (JSON.parse(file?.content ?? '{}') as { id?: string }).id;
  } catch {
    return undefined;
  }
}
