/** A limit with its unit, why it has this value, and where the value comes from. */
export interface Limit {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/**
 * Every limit of the engine that is not a business policy (those are in `flows/policies/`).
 * `docs/limits.md` is held equal to this table by a test.
 */
export const LIMITS = {
  messageChars: {
    value: 4_000,
    unit: 'characters',
    source: 'project: a debtor message beyond is cut for understanding and kept whole in the record',
  },
  messageTokens: {
    value: 1_200,
    unit: 'words, numbers and signs',
    source:
      'project: more than people write in messageChars; of more the first 840 and the last 360 are read, and the record says so',
  },
  messageBytes: {
    value: 131_072,
    unit: 'bytes',
    source: 'project: the largest message body a channel accepts',
  },
  commandsPerTurn: { value: 4, unit: 'commands', source: 'vocabulary: an ordered list of at most four' },
  burstMessages: { value: 20, unit: 'messages', source: 'project: messages merged into one turn' },
  offersShown: { value: 4, unit: 'offers', source: 'project: two to four options' },
  leaseMs: { value: 30_000, unit: 'ms', source: 'scale reference section 4: lease 30 s' },
  modelTimeoutMs: { value: 8_000, unit: 'ms', source: 'project: below the lease with room for one retry' },
  modelIdleMs: {
    value: 3_000,
    unit: 'ms',
    source: 'project: a stream without a chunk for this long has stalled',
  },
  modelOutputTokens: { value: 400, unit: 'tokens', source: 'project: four commands with evidence' },
  modelThinkingTokens: {
    value: 1_000,
    unit: 'tokens',
    source: 'project: room beside the answer for a model that thinks first',
  },
  modelTailMs: {
    value: 250,
    unit: 'ms',
    source: 'project: wait for the token counts that follow a finished answer',
  },
  modelRetryPauseMs: { value: 150, unit: 'ms', source: 'project: before the one retry, unless told longer' },
  modelRetryLeastMs: {
    value: 500,
    unit: 'ms',
    source: 'project: with less of the budget left a retry is not begun',
  },
  phraseTimeoutMs: {
    value: 3_000,
    unit: 'ms',
    source: 'project: a template waits ready; with hearing never beyond modelTimeoutMs in one turn',
  },
  phraseLeastMs: {
    value: 400,
    unit: 'ms',
    source: 'project: with less of the turn left phrasing is not begun',
  },
  modelTurnTokens: {
    value: 1_100,
    unit: 'tokens',
    source: 'project: answers of a model in one turn: hearing, choosing an answer and phrasing together',
  },
  modelCharsPerToken: {
    value: 16,
    unit: 'characters',
    source: 'project: bounds an answer where a provider ignores the token limit',
  },
  pollMs: { value: 200, unit: 'ms', source: 'scale reference section 0: poll 100–250 ms as backstop' },
  pollBusyMs: { value: 5, unit: 'ms', source: 'project: pause between claims while work is found' },
  turnsInFlight: { value: 32, unit: 'conversations', source: 'scale reference section 1: slots of a worker' },
  sendLeaseMs: { value: 30_000, unit: 'ms', source: 'project: a send not settled by then is unknown' },
  reconcileGraceMs: {
    value: 90_000,
    unit: 'ms',
    source: 'scale reference section 4: grace of 60–120 s before an unknown send is reconciled; it doubles',
  },
  carrierBodyChars: { value: 1_600, unit: 'characters', source: 'Twilio, Messages resource: Body' },
  smsBubbleSegments: {
    value: 4,
    unit: 'segments',
    source: 'project: longer texts leave as several messages, split between sentences',
  },
  whatsappBodyChars: {
    value: 1_024,
    unit: 'characters',
    source: 'Twilio Content: body with buttons or a list',
  },
  whatsappButtons: { value: 3, unit: 'buttons', source: 'Twilio Content: quick replies in session' },
  whatsappButtonChars: { value: 20, unit: 'characters', source: 'WhatsApp: title of a reply button' },
  whatsappRows: { value: 10, unit: 'rows', source: 'Twilio Content: list picker' },
  whatsappRowChars: { value: 24, unit: 'characters', source: 'Twilio Content: item of a list picker' },
  whatsappRowDetailChars: {
    value: 72,
    unit: 'characters',
    source: 'Twilio Content: description in a list picker',
  },
  carrierTimeoutMs: {
    value: 10_000,
    unit: 'ms',
    source: 'project: a carrier that has not answered by then leaves the outcome unknown',
  },
  carrierRetryMs: {
    value: 5_000,
    unit: 'ms',
    source: 'project: pause after a request that surely sent nothing',
  },
  smsPaceMs: {
    value: 4_000,
    unit: 'ms',
    source:
      'messaging reference section 3.2: the next message waits for the report of the last, at most so long',
  },
  whatsappPaceMs: {
    value: 6_000,
    unit: 'ms',
    source: 'messaging reference section 2.7: one message in 6 s to one person',
  },
  unreachableRetryMs: {
    value: 600_000,
    unit: 'ms',
    source: 'project: pause before the one repeat to a phone that could not be reached',
  },
  reconcileEveryMs: {
    value: 180_000,
    unit: 'ms',
    source: 'messaging reference section 3.4: every few minutes the carrier is asked what it told us',
  },
  reconcileOverlapMs: {
    value: 600_000,
    unit: 'ms',
    source: 'project: messages are read again for so long, as a list may be late',
  },
  reconcileFreshMs: { value: 30_000, unit: 'ms', source: 'project: a webhook may be under way for so long' },
  webhookBytes: {
    value: 65_536,
    unit: 'bytes',
    source: 'project: far above the longest webhook of a carrier',
  },
  webhooksPerMinute: {
    value: 60_000,
    unit: 'requests a minute and address',
    source: 'project: twice what one node takes in',
  },
  messageValiditySeconds: {
    value: 600,
    unit: 's',
    source: 'messaging reference section 2.4: a late reply is a wrong one (Twilio: 1 to 36 000)',
  },
  templateRefreshMs: {
    value: 3_600_000,
    unit: 'ms',
    source: 'project: how often the carrier is asked where approvals of templates stand',
  },
  reconcilePage: { value: 1_000, unit: 'messages', source: 'Twilio, Messages resource: the largest page' },
  reconcileTries: { value: 5, unit: 'tries', source: 'project: then an unknown send waits for a person' },
  machineMicrosteps: {
    value: 100,
    unit: 'microsteps',
    source: 'project: bound on eventless loops in one step',
  },
  turnAttempts: {
    value: 5,
    unit: 'tries',
    source: 'project: a turn that keeps failing fails closed and reaches a person',
  },
  retryBaseMs: { value: 500, unit: 'ms', source: 'project: first pause after a failed turn; doubles' },
  dedupDays: { value: 14, unit: 'days', source: 'scale reference section 4: deduplication window' },
  sessionHours: { value: 12, unit: 'hours', source: 'project: an agent signs in once a shift' },
  chatSessionDays: { value: 30, unit: 'days', source: 'project: a browser keeps its conversation' },
  loginAttempts: { value: 10, unit: 'attempts per 15 minutes', source: 'project: throttles guessing' },
  chatMessagesPerMinute: { value: 60, unit: 'messages', source: 'project: faster than a person types' },
  chatOpenAttempts: {
    value: 30,
    unit: 'attempts per 15 minutes and address',
    source: 'project: references are not to be found by trying',
  },
  continuationMs: {
    value: 900_000,
    unit: 'ms',
    source: 'project: a code by which a verified browser goes on over SMS or WhatsApp',
  },
  livePingMs: { value: 20_000, unit: 'ms', source: 'console reference section 3: ping 20 s' },
  liveMessageBytes: { value: 1_024, unit: 'bytes', source: 'project: listeners have nothing to say' },
  importBytes: { value: 33_554_432, unit: 'bytes', source: 'project: some 100 000 rows of a portfolio file' },
  importFieldChars: {
    value: 200,
    unit: 'characters',
    source: 'project: the longest name, title or address of a portfolio file',
  },
  importInvoices: { value: 100, unit: 'invoices', source: 'project: invoices of one imported case' },
  articleChars: { value: 600, unit: 'characters', source: 'project: an answer that is read in one breath' },
  articleQuestionsLeast: {
    value: 3,
    unit: 'questions',
    source: 'project: an article asked in fewer ways is hardly found',
  },
  outboundChars: { value: 2_000, unit: 'characters', source: 'project: the longest reply' },
} as const satisfies Record<string, Limit>;
