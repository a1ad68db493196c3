import {
  type ConversationState,
  type DecidedTurn,
  decideTurn,
  type Facts,
  failClosed,
  type Heard,
  hearInput,
  type ModelUse,
  type Phrase,
  type Release,
  type TurnInput,
  type TurnRequest,
  type Understand,
} from '../dialogue/index.ts';
import {
  AppError,
  type Clock,
  dayOf,
  invariant,
  LIMITS,
  type Log,
  languageOf,
  localDateTimeAt,
  type Reach,
  stopwatch,
} from '../kernel/index.ts';
import { LOCAL_CHANNELS } from './local-channels.ts';
import { mergePending } from './merge-pending.ts';
import { type OutboxOptions, outboxOf } from './outbox-of.ts';
import { phraseReply } from './phrase-reply.ts';
import type { Claim, LiveBus, PendingMessage, TurnStore } from './ports.ts';

export interface TurnWorkerOptions extends OutboxOptions {
  readonly store: Pick<TurnStore, 'complete' | 'abandon' | 'renew'>;
  /** The release of this hash, compiled; kept in memory by whoever provides it. */
  readonly release: (hash: string) => Promise<Release>;
  readonly understand: Understand;
  readonly model: ModelUse;
  /** Puts replies in other words; absent: they go out as they are written. */
  readonly phrase?: Phrase | undefined;
  readonly clock: Clock;
  readonly bus: LiveBus;
  readonly reach: Reach;
}

/** `to_send`: done, and a reply waits for its sender. */
export type TurnOutcome = 'done' | 'to_send' | 'fenced' | 'abandoned';

/** Takes a leased conversation through one turn: hear, decide, say, phrase, commit. Never throws. */
export type TurnWorker = (claim: Claim) => Promise<TurnOutcome>;

export function createTurnWorker(options: TurnWorkerOptions): TurnWorker {
  const { store, log, bus, reach } = options;
  return async (claim) => {
    const renewal = keepLease(store, claim);
    try {
      reach('turn.claimed');
      const taken = mergePending(claim.pending);
      const decided = await takeTurn(options, claim, taken);
      reach('turn.decided');
      const outbox = outboxOf(options, claim, taken, decided);
      const outcome = await store.complete(claim, {
        lastSeq: taken.at(-1)!.seq,
        state: decided.state,
        locale: decided.locale,
        record: decided.record,
        outbox,
        timers: decided.timers,
        effects: decided.effects,
        deliveredBy: LOCAL_CHANNELS,
      });
      reach('turn.committed');
      if (outcome === 'done') tell(bus, claim, decided);
      reach('turn.told');
      return outcome === 'done' && outbox.some(({ channel }) => !LOCAL_CHANNELS.includes(channel))
        ? 'to_send'
        : outcome;
    } catch (error) {
      log.error({ error, conversationId: claim.conversationId, attempts: claim.attempts }, 'A turn failed.');
      await giveBack(store, claim, log);
      return 'abandoned';
    } finally {
      clearInterval(renewal);
    }
  };
}

async function takeTurn(
  options: TurnWorkerOptions,
  claim: Claim,
  taken: readonly PendingMessage[],
): Promise<DecidedTurn> {
  const release = await options.release(claim.releaseHash);
  const flow = release.flows.get(claim.flow);
  invariant(flow, 'The release of the conversation does not have its flow.');
  options.reach('turn.loaded');
  const facts = factsOf(claim, taken.at(-1)!, options.clock);
  const input = inputOf(taken, claim.state);
  const request = { release, flow, conversationId: claim.conversationId, state: claim.state, input, facts };
  if (claim.attempts >= LIMITS.turnAttempts.value) return failClosed(request);
  const elapsed = stopwatch();
  const heard =
    input.kind === 'debtor' && saysAnything(input) ? await hear(options, request, input) : undefined;
  options.reach('turn.heard');
  const decided = decideTurn({ ...request, heard });
  const { phrase, log } = options;
  if (phrase === undefined || claim.controller !== 'bot') return decided;
  return phraseReply({ phrase, log }, { request, decided, heard, elapsedMs: elapsed() });
}

/** A picture without a caption, or a code alone, has no words to understand. */
function saysAnything({ text, button, received, opening }: Extract<TurnInput, { kind: 'debtor' }>): boolean {
  return text !== '' || button !== undefined || (received === undefined && opening === undefined);
}

/** Understanding never fails a turn: what cannot be heard is answered as not understood. */
async function hear(
  { understand, model, log }: TurnWorkerOptions,
  request: TurnRequest,
  input: Extract<TurnInput, { kind: 'debtor' }>,
): Promise<Heard> {
  const elapsed = stopwatch();
  try {
    return await understand(hearInput({ ...request, text: input.text, button: input.button, model }));
  } catch (error) {
    log.error({ error, conversationId: request.conversationId }, 'Understanding failed.');
    return {
      language: languageOf(request.facts.locale) ?? 'en',
      languageCertain: false,
      commands: [{ type: 'cannot_understand', evidence: '' }],
      dropped: [{ type: 'cannot_understand', evidence: '', reason: 'understanding_failed' }],
      via: 'grammar',
      ms: elapsed(),
    };
  }
}

function factsOf(claim: Claim, last: PendingMessage, clock: Clock): Facts {
  const now = clock.now();
  const localNow = localDateTimeAt(now, claim.case.debtor.timeZone);
  return {
    now,
    localNow,
    today: dayOf(localNow),
    channel: last.channel,
    locale: claim.locale,
    contactId: last.contactId,
    case: claim.case,
    turn: claim.turns + 1,
  };
}

function inputOf(taken: readonly PendingMessage[], state: ConversationState | null): TurnInput {
  const { payload } = taken[0]!;
  switch (payload.kind) {
    case 'debtor':
      return {
        kind: 'debtor',
        text: taken
          .map((message) => (message.payload.kind === 'debtor' ? message.payload.text : ''))
          .join('\n'),
        button: payload.button,
        messageIds: taken.map(({ messageId }) => messageId),
        ...(payload.opening === undefined ? {} : { opening: payload.opening }),
        ...(payload.linkedTo === undefined ? {} : { linkedTo: payload.linkedTo }),
        ...(payload.received === undefined ? {} : { received: payload.received }),
      };
    case 'timer': {
      const stale = state?.timers[payload.timerId] !== payload.armedTurn;
      return { kind: 'timer', timerId: payload.timerId, event: payload.event, stale };
    }
    case 'person':
      return { kind: 'person', event: payload.event, person: payload.person };
    case 'system':
      return { kind: 'system', event: payload.event };
  }
}

function tell(bus: LiveBus, { conversationId }: Claim, { effects }: DecidedTurn): void {
  bus.publish({ conversationId, kind: 'thread' });
  if (effects.some(({ type }) => type === 'requestHandoff' || type === 'closeHandoff')) {
    bus.publish({ conversationId, kind: 'queue' });
  }
}

function keepLease(store: TurnWorkerOptions['store'], claim: Claim): NodeJS.Timeout {
  const leaseMs = LIMITS.leaseMs.value;
  const timer = setInterval(() => {
    store.renew(claim, leaseMs).catch(() => {});
  }, leaseMs / 3);
  return timer.unref();
}

/** A turn that failed is tried again after a pause that doubles; the lease ends by itself where even this fails. */
async function giveBack(store: TurnWorkerOptions['store'], claim: Claim, log: Log): Promise<void> {
  const pauseMs = LIMITS.retryBaseMs.value * 2 ** Math.min(claim.attempts, 6);
  try {
    await store.abandon(claim, pauseMs);
  } catch (error) {
    log.warn({ error, retryable: error instanceof AppError }, 'A turn could not be given back.');
  }
}
