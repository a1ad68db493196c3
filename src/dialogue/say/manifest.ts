import { z } from 'zod';
import type { Problem } from '../../kernel/index.ts';
import { SLOT_TYPES, type SlotType } from './slot-value.ts';

/** What the engine relies on in one reply, whatever words a catalogue gives it. */
export interface ReplySpec {
  readonly slots: Readonly<Record<string, SlotType>>;
  /** True where the words may speak of a debt; such a reply needs a verified contact. */
  readonly discloses: boolean;
  /** Ends in the question that the state waits on. */
  readonly asks: boolean;
  /** Ids of the buttons shown under it, in order. */
  readonly buttons: readonly string[];
  /** Reviewed text that no model may put in other words: disclosures, confirmations, legal statements, crisis. */
  readonly fixed?: boolean | undefined;
  /** Tells to send the carrier's own keyword STOP, and must. */
  readonly namesStop?: boolean | undefined;
}

export interface ButtonSpec {
  /** What comes back when it is pressed: `cmd:affirm`. */
  readonly payload: string;
}

/** `prompts/replies/replies.json`. */
export interface Manifest {
  readonly buttons: Readonly<Record<string, ButtonSpec>>;
  readonly replies: Readonly<Record<string, ReplySpec>>;
}

/** Reply buttons that WhatsApp shows in a session. Source: messaging reference 2.7. */
const BUTTONS_MAX = 3;
/** Bytes of a WhatsApp button id. Source: messaging reference 2.7. */
const PAYLOAD_CHARS_MAX = 256;

const identifier = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a slot name is one word in camelCase');
const buttonId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a button id is lower case with underscores');

const manifestSchema = z.strictObject({
  buttons: z.record(
    buttonId,
    z.strictObject({
      payload: z
        .string()
        .regex(/^cmd:[a-z_]+(:.+)?$/, 'a payload is cmd:<command>')
        .max(PAYLOAD_CHARS_MAX),
    }),
  ),
  replies: z.record(
    z.string().min(1),
    z.strictObject({
      slots: z.record(identifier, z.enum(SLOT_TYPES)),
      discloses: z.boolean(),
      asks: z.boolean(),
      buttons: z.array(z.string()).max(BUTTONS_MAX),
      fixed: z.boolean().optional(),
      namesStop: z.boolean().optional(),
    }),
  ),
});

/** Reads the manifest; every breach of its form is one problem. */
export function parseManifest(path: string, data: unknown): { manifest: Manifest } | { problems: Problem[] } {
  const result = manifestSchema.safeParse(data);
  if (result.success) return { manifest: result.data };
  return {
    problems: result.error.issues.map((issue) => ({
      place: [path, ...issue.path.map(String)].join(' > '),
      problem: issue.message,
      fix: 'Write the entry as docs/authoring.md describes the manifest.',
    })),
  };
}
