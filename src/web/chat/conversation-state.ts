import type { Bubble, Button } from '../../contracts/index.ts';

/** A message on its way: shown at once, kept under one id until it is seen among the bubbles. */
export interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly button?: string;
  /** `sent`: taken by the service, not yet among the bubbles. `refused`: repeating cannot help. */
  readonly status: 'sending' | 'sent' | 'failed' | 'refused';
}

export interface ConversationState {
  /** In order of `seq`, each once. */
  readonly bubbles: readonly Bubble[];
  readonly outgoing: readonly Outgoing[];
  readonly verified: boolean;
  /** The first read has come back. */
  readonly loaded: boolean;
}

export type ConversationEvent =
  | { readonly type: 'fetched'; readonly bubbles: readonly Bubble[]; readonly verified: boolean }
  | { readonly type: 'written'; readonly message: Omit<Outgoing, 'status'> }
  | { readonly type: 'settled'; readonly clientId: string; readonly status: Outgoing['status'] };

export const EMPTY: ConversationState = { bubbles: [], outgoing: [], verified: false, loaded: false };

/** The state after an event. */
export function applyEvent(state: ConversationState, event: ConversationEvent): ConversationState {
  switch (event.type) {
    case 'fetched': {
      const bySeq = new Map([...state.bubbles, ...event.bubbles].map((bubble) => [bubble.seq, bubble]));
      const bubbles = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
      const seen = new Set(bubbles.map(({ clientId }) => clientId));
      const outgoing = state.outgoing.filter(({ clientId }) => !seen.has(clientId));
      return { bubbles, outgoing, verified: event.verified, loaded: true };
    }
    case 'written':
      return { ...state, outgoing: [...state.outgoing, { ...event.message, status: 'sending' }] };
    case 'settled': {
      const outgoing = state.outgoing.map((message) =>
        message.clientId === event.clientId ? { ...message, status: event.status } : message,
      );
      return { ...state, outgoing };
    }
  }
}

/** The number after which to read on. */
export function lastSeq({ bubbles }: ConversationState): number {
  return bubbles.at(-1)?.seq ?? 0;
}

/** Quick replies on offer: those of the newest bubble, while nothing newer was said. */
export function quickReplies({ bubbles, outgoing }: ConversationState): readonly Button[] {
  const sinceDebtor = bubbles.slice(bubbles.findLastIndex(({ from }) => from === 'debtor') + 1);
  const underWay = outgoing.some(({ status }) => status === 'sending' || status === 'sent');
  return underWay ? [] : (sinceDebtor.findLast(({ buttons }) => buttons.length > 0)?.buttons ?? []);
}

/** An answer of the bot is to be expected: the debtor spoke last and no person is here. */
export function awaitsAnswer({ bubbles, outgoing, loaded }: ConversationState): boolean {
  if (!loaded) return false;
  const answered = bubbles.findLast(({ from }) => from !== 'debtor');
  if (answered?.from === 'agent') return false;
  const saysMore = outgoing.some(({ status }) => status === 'sending' || status === 'sent');
  return saysMore || bubbles.at(-1) === undefined || bubbles.at(-1)?.from === 'debtor';
}

/** One line of the thread. */
export interface ThreadItem {
  readonly key: string;
  readonly mine: boolean;
  readonly from: Bubble['from'];
  readonly author: string;
  readonly text: string;
  readonly at: string | undefined;
  readonly status: Outgoing['status'] | undefined;
  readonly clientId: string | undefined;
  /** A new day begins here. */
  readonly newDay: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** Bubbles of one author closer than this stand together. Unit: ms. */
const GROUP_MS = 5 * 60_000;

/** Bubbles and messages on their way, grouped by author and time. `dayOf` names the day of an instant. */
export function threadItems(state: ConversationState, dayOf: (at: string) => string): readonly ThreadItem[] {
  const lines = [...state.bubbles.map(lineOfBubble), ...state.outgoing.map(lineOfOutgoing)];
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1];
    const newDay = line.at !== undefined && (before?.at === undefined || dayOf(before.at) !== dayOf(line.at));
    const dayEnds = after?.at !== undefined && line.at !== undefined && dayOf(after.at) !== dayOf(line.at);
    return {
      ...line,
      newDay: newDay && (before === undefined || before.at !== undefined),
      first: newDay || !together(before, line),
      last: dayEnds || !together(line, after),
    };
  });
}

type Line = Omit<ThreadItem, 'newDay' | 'first' | 'last'>;

function lineOfBubble({ seq, at, from, authorName, text, clientId }: Bubble): Line {
  // Keyed by the message's own id where it has one, so that the optimistic line stays the same element.
  const key = clientId ?? `b${seq}`;
  return {
    key,
    mine: from === 'debtor',
    from,
    author: authorName,
    text,
    at,
    status: undefined,
    clientId: undefined,
  };
}

function lineOfOutgoing({ clientId, text, status }: Outgoing): Line {
  return { key: clientId, mine: true, from: 'debtor', author: '', text, at: undefined, status, clientId };
}

function together(a: Line | undefined, b: Line | undefined): boolean {
  if (a === undefined || b === undefined || a.from !== b.from || a.author !== b.author) return false;
  return a.at === undefined || b.at === undefined || Date.parse(b.at) - Date.parse(a.at) < GROUP_MS;
}
