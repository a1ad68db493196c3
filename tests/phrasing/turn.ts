import { type DecidedTurn, replayTurns } from '../../src/dialogue/index.ts';
import type { Claim, SendFacts, TurnCommit } from '../../src/jobs/index.ts';
import { createTurnWorker, inProcessBus } from '../../src/jobs/index.ts';
import { createLog, passBy, systemClock } from '../../src/kernel/index.ts';
import { createPhrasing, createUnderstanding } from '../../src/understanding/index.ts';
import { modelBehind } from '../llm/model-behind.ts';
import type { Behaviour } from '../llm/stand-in.ts';
import { factsOf, prompts, release, Talk } from '../understanding/conversation.ts';

/** A conversation of a debtor who is known and waits to say something. */
export function known(): Talk {
  return new Talk(release.flows.get('settlement')!).verify();
}

const UNKNOWN_CONTACT: SendFacts = {
  address: null,
  addressKind: null,
  verified: false,
  saidHere: [],
  saidInConversation: [],
  holds: [],
  disputes: [],
  tickets: [],
  suppressions: [],
  ledger: [],
};

/** What waits for the worker: a message of the debtor in such a conversation. */
function claimOf(talk: Talk, text: string, controller = 'bot'): Claim {
  const facts = factsOf(talk.subject, talk.turns.length + 1);
  return {
    bucket: 1,
    conversationId: 'conv_1',
    epoch: 1,
    token: 't',
    turns: talk.turns.length,
    releaseHash: release.hash,
    flow: talk.flow.id,
    locale: talk.subject.debtor.locale,
    case: talk.subject,
    state: talk.state,
    controller,
    controlEpoch: 0,
    attempts: 0,
    contact: UNKNOWN_CONTACT,
    pending: [
      {
        conversationId: 'conv_1',
        messageId: 'm1',
        channel: 'webchat',
        contactId: facts.contactId,
        payload: { kind: 'debtor', text },
        seq: 1,
        receivedAt: facts.now,
      },
    ],
  };
}

/** Longest wait for one answer in these tests, in ms: the limits of the house are too long to sit through. */
export const PATIENCE_MS = 700;

/** One whole turn with the real worker, client, prompts and grammar, and a provider that behaves so. */
export async function turnWith(
  behaviours: Behaviour[],
  options: {
    readonly text: string;
    readonly talk?: Talk;
    readonly model?: 'off' | 'auto' | 'always';
    readonly phrasing?: boolean;
    readonly controller?: string;
  },
) {
  const { text, talk = known(), model = 'off', phrasing = true, controller } = options;
  const { llm, provider } = await modelBehind(behaviours);
  const phrase = createPhrasing({ llm, prompts });
  const calls: string[] = [];
  let commit: TurnCommit | undefined;
  const worker = createTurnWorker({
    store: {
      complete: async (_claim, made) => {
        calls.push(`complete after ${provider.requests.length}`);
        commit = made;
        return 'done';
      },
      abandon: async () => {
        calls.push('abandon');
      },
      renew: async () => 'renewed',
    },
    release: async () => release,
    understand: createUnderstanding({ llm, prompts, timeoutMs: PATIENCE_MS }),
    model,
    bubbles: (reply) => [reply],
    judge: ({ body }) => ({ decision: { verdict: 'send', until: null, reason: null, rules: [] }, body }),
    phrase: phrasing
      ? (input, budget) => phrase(input, { ...budget, timeoutMs: Math.min(budget.timeoutMs, PATIENCE_MS) })
      : undefined,
    clock: systemClock,
    log: createLog('silent'),
    bus: inProcessBus(),
    reach: passBy,
  });
  const outcome = await worker(claimOf(talk, text, controller));
  return { outcome, commit: commit!, calls, provider, talk };
}

/** Whether the records of a conversation and the turn that followed are decided the same once more. */
export async function replaysAlike(talk: Talk, commit: TurnCommit): Promise<boolean> {
  const records = [...talk.turns.map(({ record }: DecidedTurn) => record), commit.record];
  return (await replayTurns(records, async () => release)).every(({ same }) => same);
}
