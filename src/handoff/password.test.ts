import { describe, expect, it } from 'vitest';
import { decoyHash, hashPassword, verifyPassword } from './password.ts';

const SALT = 'c2FsdHNhbHRzYWx0c2FsdA';
const OTHER_SALT = 'b3RoZXJvdGhlcm90aGVybw';

describe('a password', () => {
  it('is known by its hash, and no other password is', async () => {
    const hash = await hashPassword('correct horse', SALT);
    expect(await verifyPassword('correct horse', hash)).toBe(true);
    expect(await verifyPassword('correct horsf', hash)).toBe(false);
    expect(await verifyPassword('', hash)).toBe(false);
  });

  it('hashes differently with another salt, and the hash does not hold it', async () => {
    const hashes = await Promise.all([hashPassword('secret', SALT), hashPassword('secret', OTHER_SALT)]);
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(hashes.join()).not.toContain('secret');
  });

  it('is the same however its letters are composed', async () => {
    const hash = await hashPassword('za\u017c\u00f3\u0142\u0107', SALT);
    expect(await verifyPassword('zaz\u0307o\u0301\u0142c\u0301', hash)).toBe(true);
  });

  it('matches no hash that is damaged, made up, or asks for more than the machine has', async () => {
    const hash = await hashPassword('secret', SALT);
    const wrong = [
      '',
      'secret',
      hash.slice(0, 40),
      hash.replace('ln=15', 'ln=31'),
      hash.replace('r=8', 'r=99999'),
      hash.replace('ln=15', 'ln=0'),
      decoyHash(SALT, hash.split('$').at(-1)!.split('').reverse().join('')),
    ];
    for (const one of wrong) expect(await verifyPassword('secret', one)).toBe(false);
  });
});
