import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

describe('an address', () => {
  it.each(['+48600100200', 'whatsapp:+5511987654321', 'whatsapp:BR.9f8E7d', 'whatsapp:US.ENT.abc123'])(
    '%s is written as it was read',
    (text) => {
      expect(writeAddress(readAddress(text)!)).toBe(text);
    },
  );

  it.each([
    '',
    '48600100200',
    '+0123456',
    'whatsapp:',
    'whatsapp:anna',
    'PL.13a9fC',
    '+48 600 100 200',
    'sip:a@b',
  ])('%s is none', (text) => {
    expect(readAddress(text)).toBeUndefined();
  });
});
