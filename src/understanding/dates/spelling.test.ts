import { expect, test } from 'vitest';
import { candidate, nearest } from './spelling.ts';

const WORDS = ['tomorrow', 'wednesday', 'february', 'lunes', 'jutro', 'piatek'].map(candidate);

test('letters missing, doubled, swapped or on a neighbouring key are forgiven', () => {
  expect(nearest('tommorow', WORDS)).toBe('tomorrow');
  expect(nearest('wensday', WORDS)).toBe('wednesday');
  expect(nearest('febuary', WORDS)).toBe('february');
  expect(nearest('jutor', WORDS)).toBe('jutro');
  expect(nearest('piatwk', WORDS)).toBe('piatek');
});

test('a letter from elsewhere makes another word', () => {
  expect(nearest('luces', WORDS)).toBeUndefined();
  expect(nearest('futro', WORDS)).toBeUndefined();
  expect(nearest('february-ish', WORDS)).toBeUndefined();
});
