import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bubble } from '../../contracts/index.ts';
import {
  applyEvent,
  awaitsAnswer,
  type ConversationState,
  EMPTY,
  lastSeq,
  quickReplies,
  threadItems,
} from './conversation-state.ts';

const bubble = (seq: number, change: Partial<Bubble> = {}): Bubble => ({
  seq,
  at: `2026-12-01T10:${String(seq).padStart(2, '0')}:00.000Z`,
  from: 'bot',
  authorName: '',
  text: `text ${seq}`,
  buttons: [],
  clientId: null,
  ...change,
});
const fetched = (...bubbles: Bubble[]) => ({ type: 'fetched', bubbles, verified: false }) as const;
const stateAfter = (...events: Parameters<typeof applyEvent>[1][]): ConversationState =>
  events.reduce(applyEvent, EMPTY);
const dayOf = (at: string) => at.slice(0, 10);

describe('a conversation in the browser', () => {
  it('is the same in whatever order and however often its bubbles come', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 30 }))), (reads) => {
        const state = stateAfter(...reads.map((seqs) => fetched(...seqs.map((seq) => bubble(seq)))));
        const all = [...new Set(reads.flat())].sort((a, b) => a - b);
        expect(state.bubbles.map(({ seq }) => seq)).toEqual(all);
        expect(lastSeq(state)).toBe(all.at(-1) ?? 0);
      }),
    );
  });

  it('shows a message at once, and once, when it comes back among the bubbles', () => {
    const written = { type: 'written', message: { clientId: 'a', text: 'hello' } } as const;
    const sent = { type: 'settled', clientId: 'a', status: 'sent' } as const;
    const own = bubble(3, { from: 'debtor', clientId: 'a', text: 'hello' });
    const texts = (state: ConversationState) => threadItems(state, dayOf).map(({ text }) => text);
    expect(texts(stateAfter(fetched(bubble(1)), written))).toEqual(['text 1', 'hello']);
    expect(texts(stateAfter(fetched(bubble(1)), written, sent, fetched(own)))).toEqual(['text 1', 'hello']);
    expect(texts(stateAfter(fetched(bubble(1)), written, fetched(own), sent))).toEqual(['text 1', 'hello']);
  });

  it('keeps a failed message in its place, with a key that does not change', () => {
    const written = { type: 'written', message: { clientId: 'a', text: 'hello' } } as const;
    const failed = { type: 'settled', clientId: 'a', status: 'failed' } as const;
    const [before] = threadItems(stateAfter(written), dayOf);
    const [line] = threadItems(stateAfter(written, failed), dayOf);
    const [later] = threadItems(
      stateAfter(written, fetched(bubble(1, { from: 'debtor', clientId: 'a' }))),
      dayOf,
    );
    expect(line).toMatchObject({ status: 'failed', mine: true });
    expect(new Set([before?.key, line?.key, later?.key]).size).toBe(1);
  });

  it('offers the quick answers of the newest bubble until the debtor speaks', () => {
    const yes = { payload: 'yes', label: 'Yes' };
    const asked = fetched(bubble(1), bubble(2, { buttons: [yes] }));
    const written = { type: 'written', message: { clientId: 'a', text: 'Yes', button: 'yes' } } as const;
    expect(quickReplies(stateAfter(asked))).toEqual([yes]);
    expect(quickReplies(stateAfter(asked, fetched(bubble(3))))).toEqual([yes]);
    expect(quickReplies(stateAfter(asked, written))).toEqual([]);
    expect(
      quickReplies(stateAfter(asked, written, { type: 'settled', clientId: 'a', status: 'failed' })),
    ).toEqual([yes]);
    expect(quickReplies(stateAfter(asked, fetched(bubble(3, { from: 'debtor' }))))).toEqual([]);
  });

  it('awaits an answer after the debtor spoke, and not from a person', () => {
    const said = bubble(2, { from: 'debtor' });
    expect(awaitsAnswer(EMPTY)).toBe(false);
    expect(awaitsAnswer(stateAfter(fetched()))).toBe(true);
    expect(awaitsAnswer(stateAfter(fetched(bubble(1))))).toBe(false);
    expect(awaitsAnswer(stateAfter(fetched(bubble(1), said)))).toBe(true);
    expect(awaitsAnswer(stateAfter(fetched(bubble(1), said, bubble(3))))).toBe(false);
    const person = bubble(1, { from: 'agent', authorName: 'Ana' });
    expect(awaitsAnswer(stateAfter(fetched(person, said)))).toBe(false);
  });

  it('groups what one author writes within minutes, and begins anew with another author or day', () => {
    const state = stateAfter(
      fetched(
        bubble(1),
        bubble(2),
        bubble(20),
        bubble(21, { from: 'agent', authorName: 'Ana' }),
        bubble(22, { from: 'debtor' }),
        bubble(23, { from: 'debtor', at: '2026-12-02T10:00:00.000Z' }),
      ),
    );
    const shape = threadItems(state, dayOf).map(({ newDay, first, last }) =>
      [newDay && 'day', first && 'first', last && 'last'].filter(Boolean).join(' '),
    );
    expect(shape).toEqual(['day first', 'last', 'first last', 'first last', 'first last', 'day first last']);
  });
});
