import type { DialogueContext } from './facts.ts';
import type { CompiledFlow } from './flow/compile.ts';
import { FLOW } from './flow/compose.ts';
import type { Release } from './release.ts';
import { stateInfo } from './state-map.ts';

/** States of the protocol that ask who is speaking, or wait for the right person to be there again. */
const ASKING_WHO: readonly string[] = ['protocol.greeting', 'protocol.identifying', 'protocol.unreached'];

/**
 * Whether the state of a conversation can be gone on with at the contact that speaks now. Another contact may
 * turn up, and a verification runs out: a matter that was opened is not spoken of before identity is confirmed
 * there too, and whoever is verified is not asked for it again.
 */
export function fitsSpeaker(
  release: Release,
  flow: CompiledFlow,
  path: string,
  { verified, opened }: Pick<DialogueContext, 'verified' | 'opened'>,
): boolean {
  const { ask, silent } = stateInfo(flow, path).meta;
  if (silent === true) return true;
  if (verified) return !(opened && ASKING_WHO.includes(path));
  const discloses = ask !== undefined && release.replies.manifest.replies[ask]?.discloses === true;
  return !discloses && !path.startsWith(`${FLOW}.`);
}
