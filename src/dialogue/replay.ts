import { canonicalJson, invariant } from '../kernel/index.ts';
import type { ConversationState } from './conversation-state.ts';
import type { Phrased } from './phrase.ts';
import { phraseTurn } from './phrase-turn.ts';
import type { Release } from './release.ts';
import { type DecidedTurn, decideTurn, failClosed } from './turn.ts';
import type { PhrasingTrace, TurnRecord } from './turn-record.ts';
import type { TurnRequest } from './turn-request.ts';

/** A turn decided once more from its record. */
export interface ReplayedTurn {
  readonly record: TurnRecord;
  readonly same: boolean;
  /** What came out otherwise: `snapshot`, `effects`, `timers`, `said`. */
  readonly differs: readonly string[];
}

/**
 * Decides the turns of a conversation again, from what was heard and known then, on the release each was
 * decided by, and compares. Needs no model: what was understood and how it was phrased stand in the record.
 */
export async function replayTurns(
  records: readonly TurnRecord[],
  releaseOf: (hash: string) => Promise<Release>,
): Promise<ReplayedTurn[]> {
  const replayed: ReplayedTurn[] = [];
  let state: ConversationState | null = null;
  for (const record of records) {
    const release = await releaseOf(record.release);
    const flow = release.flows.get(record.flow);
    invariant(flow, 'The release of the turn does not have its flow.');
    const { input, facts, conversationId } = record;
    const request: TurnRequest = {
      release,
      flow,
      conversationId,
      state,
      input,
      facts,
      heard: heardOf(record),
    };
    const decided: DecidedTurn = record.failedClosed ? failClosed(request) : decideTurn(request);
    const again =
      record.phrasing === undefined ? decided : phraseTurn(request, decided, wordsOf(record.phrasing));
    const differs = differences(record, again.record);
    replayed.push({ record, same: differs.length === 0, differs });
    state = again.state;
  }
  return replayed;
}

/** The words of the model that went out then; those that were dropped are not looked at again. */
function wordsOf({ model, replies }: PhrasingTrace): Phrased {
  return { model, texts: replies.map(({ answer, kept }) => (kept && answer !== null ? answer : undefined)) };
}

function heardOf(record: TurnRecord) {
  const { input, language, languageCertain, commands, dropped, passedOver, via } = record;
  if (input.kind !== 'debtor' || via === 'none') return undefined;
  return { language, languageCertain, commands, dropped, passedOver, via, ms: 0 };
}

function differences(before: TurnRecord, after: TurnRecord): string[] {
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
  const texts = (record: TurnRecord) => record.said.map(({ text }) => text);
  return [
    ...(before.snapshotAfter === after.snapshotAfter ? [] : ['snapshot']),
    ...(same(before.effects, after.effects) ? [] : ['effects']),
    ...(same(before.timers, after.timers) ? [] : ['timers']),
    ...(same(texts(before), texts(after)) ? [] : ['said']),
  ];
}
