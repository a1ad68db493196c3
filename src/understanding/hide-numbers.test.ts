import { describe, expect, it } from 'vitest';
import { hideNumbers } from './hide-numbers.ts';

describe('numbers that a platform forbids', () => {
  it.each([
    ['Card 4111 1111 1111 1111, please', 'Card #### #### #### 1111, please'],
    ['PESEL 44051401359.', 'PESEL #######1359.'],
    ['CPF 529.982.247-25', 'CPF ###.###.#47-25'],
  ])('are hidden but for their last four signs: %s', (text, hidden) => {
    expect(hideNumbers(text)).toBe(hidden);
  });

  it('are not taken for amounts, dates and references', () => {
    const text = 'You pay 1 234,56 zł by 2026-12-01, reference ZE-20411.';
    expect(hideNumbers(text)).toBe(text);
  });
});
