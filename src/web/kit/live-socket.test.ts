import { describe, expect, it } from 'vitest';
import { backoffMs } from './live-socket.ts';

describe('the pause before the next try', () => {
  it('doubles up to a bound, and differs from browser to browser', () => {
    expect([0, 1, 2, 3].map((tries) => backoffMs(tries, 1))).toEqual([500, 1_000, 2_000, 4_000]);
    expect(backoffMs(50, 1)).toBe(15_000);
    expect(backoffMs(3, 0)).toBe(2_000);
    expect(backoffMs(3, 0.5)).toBe(3_000);
  });
});
