import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The only source of randomness. */
export interface IdSource {
  /** A fresh id: `prefix_` and 32 hexadecimal digits. */
  next(prefix: string): string;
  /** A secret of `bytes` random bytes (16 or more), base64url. */
  secret(bytes: number): string;
}

export const randomIds: IdSource = {
  next: (prefix) => `${prefix}_${randomUUID().replaceAll('-', '')}`,
  secret: (bytes) => randomBytes(bytes).toString('base64url'),
};

/** Ids in counting order, for tests. */
export function countingIds(): IdSource {
  let count = 0;
  return {
    next: (prefix) => `${prefix}_${String(++count).padStart(6, '0')}`,
    secret: (bytes) => `secret${String(++count).padStart(bytes, '0')}`,
  };
}

/** SHA-256 of a text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** JSON with keys in order, so that equal values give equal texts. What JSON leaves out is left out. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
  }
  return `{${fields.join(',')}}`;
}

/** The bucket of a conversation, 0–255. */
export function bucketOf(conversationId: string): number {
  return createHash('sha256').update(conversationId).digest()[0]!;
}
