import type { Problem } from '../../kernel/index.ts';
import type { Manifest } from '../say/index.ts';
import { SLOT_SOURCES } from '../slots.ts';

/** Every slot that the manifest of replies names must have a source of the same type. */
export function lintManifest(manifest: Manifest): Problem[] {
  return Object.entries(manifest.replies).flatMap(([reply, { slots }]) =>
    Object.entries(slots).flatMap(([name, type]) => {
      const source = SLOT_SOURCES[name];
      if (source?.type === type) return [];
      return [
        {
          place: `prompts/replies/replies.json > ${reply} > ${name}`,
          problem: source ? `the slot is ${source.type}, not ${type}` : 'there is no such slot',
          fix: source ? `write "${source.type}"` : `name one of: ${Object.keys(SLOT_SOURCES).join(', ')}`,
        },
      ];
    }),
  );
}
