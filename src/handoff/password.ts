import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * Cost of one hash: N = 2^15, r = 8, p = 3, about 32 MiB and a fraction of a second.
 * Source: OWASP Password Storage Cheat Sheet, scrypt. (Argon2id of node:crypto is missing in the Node that some
 * platform packages pin.)
 */
const COST = { logN: 15, r: 8, p: 3, bytes: 32 } as const;

/** Bounds on what a stored hash may ask for, so that a damaged row cannot exhaust the machine. */
const MAX_LOG_N = 17;
const MAX_R_TIMES_P = 64;

const scryptAsync = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** Hashes a password with a random salt (16 bytes or more, base64url). PHC string form. */
export async function hashPassword(password: string, salt: string): Promise<string> {
  const key = await derive(password, salt, COST);
  return phc(salt, key.toString('base64url'));
}

function phc(salt: string, key: string): string {
  return `$scrypt$ln=${COST.logN},r=${COST.r},p=${COST.p}$${salt}$${key}`;
}

/**
 * A hash that no password has, as costly to compare as a real one: so that an unknown login takes as long as a
 * wrong password. `salt` and `key` are random, 16 bytes or more and 32 bytes, base64url.
 */
export function decoyHash(salt: string, key: string): string {
  return phc(salt, key);
}

/** True where the password is the one that was hashed; false too for a hash that cannot be read. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const parts = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash);
  if (parts === null) return false;
  const [logN, r, p] = parts.slice(1, 4).map(Number) as [number, number, number];
  const expected = Buffer.from(parts[5]!, 'base64url');
  if (logN < 1 || logN > MAX_LOG_N || r * p < 1 || r * p > MAX_R_TIMES_P || expected.length < 16)
    return false;
  const key = await derive(password, parts[4]!, { logN, r, p, bytes: expected.length });
  return timingSafeEqual(key, expected);
}

function derive(
  password: string,
  salt: string,
  cost: { logN: number; r: number; p: number; bytes: number },
): Promise<Buffer> {
  const n = 2 ** cost.logN;
  const options = { N: n, r: cost.r, p: cost.p, maxmem: 256 * n * cost.r };
  return scryptAsync(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), cost.bytes, options);
}
