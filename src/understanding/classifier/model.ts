import type { CommandType } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import { BUCKETS, FEATURES_VERSION, WORD_SLOTS } from './features.ts';

const MAGIC = 'UGCL';
const LENGTH_AT = MAGIC.length;
const HEADER_AT = LENGTH_AT + 4;

/** How sure the classifier must be before a command is proposed. All 0–1. */
export interface Thresholds {
  /** Where the rules heard nothing. */
  readonly alone: number;
  /**
   * The same for each watched command: lower, since a miss costs more than a false alarm. Chosen for the share
   * of its lines that must be heard.
   */
  readonly watched: Readonly<Partial<Record<CommandType, number>>>;
  /** Share of the words of a message that must be known from the training set. */
  readonly coverage: number;
}

/** What is known of a model before its weights. */
export interface ModelHeader {
  readonly layout: number;
  readonly features: number;
  readonly language: Language;
  /** SHA-256 of the training set, hexadecimal; see `trainingSetHash`. */
  readonly trainingSet: string;
  readonly classes: readonly CommandType[];
  /** Size of one step of the weights of each class, temperature included. */
  readonly scales: readonly number[];
  readonly thresholds: Thresholds;
}

/** A model as it lies in the file: sparse rows of weights, one row a bucket. */
export interface Model {
  readonly header: ModelHeader;
  /** Weights that each bucket has. */
  readonly counts: Uint8Array;
  /** Class of each weight, bucket after bucket. */
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
  /** Bit set of the words of the training set. */
  readonly known: Uint8Array;
}

/** Versions of the layout of the file and of what is read from a text; a model of others is not used. */
export const VERSIONS = { layout: 2, features: FEATURES_VERSION } as const;

/** The file of a model. */
export function encodeModel({ header, counts, classes, weights, known }: Model): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const parts = [counts, classes, new Uint8Array(weights.buffer, weights.byteOffset, weights.length), known];
  const size = parts.reduce((sum, { length }) => sum + length, HEADER_AT + head.length);
  const file = new Uint8Array(size);
  file.set(new TextEncoder().encode(MAGIC));
  new DataView(file.buffer).setUint32(LENGTH_AT, head.length, true);
  file.set(head, HEADER_AT);
  let at = HEADER_AT + head.length;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** The model of a file; undefined where the file is not whole or not of this version. */
export function decodeModel(file: Uint8Array): Model | undefined {
  const text = new TextDecoder();
  if (file.length < HEADER_AT || text.decode(file.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(LENGTH_AT, true);
  const header = JSON.parse(text.decode(file.subarray(HEADER_AT, HEADER_AT + length))) as ModelHeader;
  if (header.layout !== VERSIONS.layout || header.features !== VERSIONS.features) return undefined;
  const start = HEADER_AT + length;
  const counts = file.subarray(start, start + BUCKETS);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const classes = file.subarray(start + BUCKETS, start + BUCKETS + total);
  // A view: a copy of a Node buffer's part would share the whole buffer and begin at its first byte.
  const weights = new Int8Array(file.buffer, file.byteOffset + start + BUCKETS + total, total);
  const known = file.subarray(start + BUCKETS + 2 * total);
  return known.length === WORD_SLOTS / 8 ? { header, counts, classes, weights, known } : undefined;
}
