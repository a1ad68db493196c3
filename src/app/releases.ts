import { type ContentFile, type Release, requireRelease } from '../dialogue/index.ts';
import { AppError } from '../kernel/index.ts';
import type { ReleaseStore } from '../store/index.ts';

/** The releases that conversations are pinned to, each compiled once. */
export interface Releases {
  /** The one that new conversations begin with. */
  readonly current: Release;
  byHash(hash: string): Promise<Release>;
}

/**
 * Keeps the current release in the store, lays its approved answers for the search (`lay`), and compiles older ones from there when a conversation
 * needs them.
 */
export async function keepReleases(
  store: ReleaseStore,
  current: Release,
  lay: (release: Release) => Promise<void>,
): Promise<Releases> {
  await store.save(current.hash, { files: current.files });
  await lay(current);
  const compiled = new Map<string, Promise<Release>>([[current.hash, Promise.resolve(current)]]);
  return {
    current,
    byHash: (hash) => {
      const known = compiled.get(hash);
      if (known) return known;
      const loading = load(store, hash, lay);
      compiled.set(hash, loading);
      loading.catch(() => compiled.delete(hash));
      return loading;
    },
  };
}

async function load(
  store: ReleaseStore,
  hash: string,
  lay: (release: Release) => Promise<void>,
): Promise<Release> {
  const content = (await store.load(hash)) as { files: ContentFile[] } | undefined;
  if (content === undefined)
    throw new AppError('NOT_FOUND', { detail: 'A release is missing from the store.' });
  const release = requireRelease(content.files);
  await lay(release);
  return release;
}
