import { expect, it } from 'vitest';
import { stateName } from './state-name.ts';

it('names a state by its path, parallel states side by side', () => {
  expect(stateName('closed')).toBe('closed');
  expect(stateName({ negotiating: 'approval' })).toBe('negotiating.approval');
  expect(stateName({ negotiating: { counter: 'waiting' }, protocol: {} })).toBe(
    'negotiating.counter.waiting, protocol',
  );
  expect(stateName(undefined)).toBe('');
});
