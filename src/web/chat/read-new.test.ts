import { describe, expect, it } from 'vitest';
import type { Bubble, MessagesAnswer } from '../../contracts/index.ts';
import { applyEvent, EMPTY } from './conversation-state.ts';
import { readNew } from './read-new.ts';

const bubble = (seq: number): Bubble => ({
  seq,
  at: '2026-12-01T10:00:00.000Z',
  from: 'bot',
  authorName: '',
  text: '',
  buttons: [],
  clientId: null,
});

/** A service with bubbles 1 to `count` that gives `page` at once; those up to `hidden` only once verified. */
function service(count: number, page: number, { hidden = 0, verified = true } = {}) {
  const asked: number[] = [];
  const read = async (after: number): Promise<MessagesAnswer> => {
    asked.push(after);
    const from = Math.max(after, verified ? 0 : hidden);
    const seqs = Array.from({ length: count }, (_, i) => i + 1).filter((seq) => seq > from);
    return { bubbles: seqs.slice(0, page).map(bubble), verified };
  };
  return { asked, read };
}

describe('reading what is new', () => {
  it('asks once where little is new', async () => {
    const { asked, read } = service(10, 100);
    expect((await readNew(EMPTY, read)).bubbles).toHaveLength(10);
    expect(asked).toEqual([0]);
  });

  it('goes on until a long conversation is whole', async () => {
    const { asked, read } = service(240, 100);
    const { bubbles } = await readNew(EMPTY, read);
    expect(bubbles.map(({ seq }) => seq)).toEqual(Array.from({ length: 240 }, (_, i) => i + 1));
    expect(asked).toEqual([0, 100, 200]);
  });

  it('goes on from the newest that is known', async () => {
    const { asked, read } = service(12, 100);
    const state = applyEvent(EMPTY, {
      type: 'fetched',
      bubbles: Array.from({ length: 10 }, (_, i) => bubble(i + 1)),
      verified: true,
    });
    expect((await readNew(state, read)).bubbles.map(({ seq }) => seq)).toEqual([11, 12]);
    expect(asked).toEqual([10]);
  });

  it('reads from the start once the debtor is verified, for what was said before', async () => {
    const unverified = service(8, 100, { hidden: 5, verified: false });
    const first = await readNew(EMPTY, unverified.read);
    expect(first.bubbles.map(({ seq }) => seq)).toEqual([6, 7, 8]);
    const state = applyEvent(EMPTY, { type: 'fetched', ...first });
    const verified = service(9, 100, { hidden: 5 });
    const { bubbles } = await readNew(state, verified.read);
    expect(bubbles.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(verified.asked).toEqual([8, 0]);
  });
});
