import type { Case } from '../domain/index.ts';
import type {
  CarrierInbound,
  CarrierInbox,
  Claim,
  StrayInbound,
  StrayStore,
  TakenStatus,
} from '../jobs/index.ts';
import { invariant, LIMITS, sha256 } from '../kernel/index.ts';
import { conversationOf } from './case-key.ts';
import type { Database } from './database.ts';
import { toJson } from './json.ts';
import type { Pin } from './ports.ts';

/** Cases of one address among which a message may move while its conversation is being begun. */
const TRIES = 4;

interface Answer {
  readonly status: TakenStatus | 'needs_opening';
  readonly conversationId?: string;
  readonly claim?: Claim | null;
  readonly case?: Case;
}

/** What carriers hand over, led to the conversation of its address. */
export function createCarrierInbox(database: Database, pin: Pin): CarrierInbox {
  return {
    takeInbound: async (message, now, node, leaseMs) => {
      let open: object | null = null;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const answer = await take(database, message, [open && toJson(open), now, node, leaseMs]);
        const { status, conversationId, claim, case: subject } = answer;
        if (status !== 'needs_opening') return { status, conversationId, claim: claim ?? undefined };
        invariant(subject, 'A conversation to be begun has a case.');
        const locale = subject.debtor.locale;
        open = { caseId: subject.id, locale, conversationId: conversationOf(subject.id), ...pin(subject) };
      }
      invariant(false, 'A message found another conversation each time that one was begun for it.');
    },
  };
}

async function take(database: Database, message: CarrierInbound, rest: readonly unknown[]): Promise<Answer> {
  const { text } = message.payload;
  const codes = codesIn(text);
  const number = message.channel === 'sms' ? bareNumber(text) : undefined;
  const answer = await database.value<Answer>(
    'take_inbound',
    'select take_inbound($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      toJson({
        ...message,
        textWithoutCode: codes.reduce((left, code) => left.replace(code, ''), text).trim(),
      }),
      codes.map(codeHash),
      number ?? null,
      ...rest,
      LIMITS.burstMessages.value,
    ],
  );
  invariant(answer, 'A function of the database answers.');
  return answer;
}

/** Codes of a continuation are told in this form, wherever they stand in a message. */
const CODE = /\bUG-[A-HJ-NP-Z2-9]{8}\b/g;

/** At most this many codes of one message are looked up. */
const CODES = 3;

function codesIn(text: string): string[] {
  return [...new Set(text.match(CODE) ?? [])].slice(0, CODES);
}

/** The form in which a code is kept. */
export function codeHash(code: string): string {
  return sha256(`continuation ${code}`);
}

/** "2", "2." or "(2)": the number of a choice, 1 to 99. */
function bareNumber(text: string): number | undefined {
  const [, digits] = /^\s*\(?([1-9]\d?)[.)]?\s*$/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

export function createStrayStore(database: Database): StrayStore {
  return {
    list: async (limit) => {
      const rows = await database.rows<{ stray: StrayInbound }>(
        'stray_inbound',
        'select stray_inbound($1) as stray',
        [limit],
      );
      return rows.map(({ stray }) => stray);
    },
  };
}
