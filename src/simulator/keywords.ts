/** Words that the carrier takes for itself when they are the whole message. Source: Twilio, Advanced Opt-Out, defaults. */
const STOP: ReadonlySet<string> = new Set([
  'STOP',
  'STOPALL',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPTOUT',
]);
const START: ReadonlySet<string> = new Set(['START', 'YES', 'UNSTOP']);
const HELP: ReadonlySet<string> = new Set(['HELP', 'INFO']);

export type Keyword = 'STOP' | 'START' | 'HELP';

export function keywordOf(text: string): Keyword | undefined {
  const word = text.trim().toUpperCase();
  if (STOP.has(word)) return 'STOP';
  if (START.has(word)) return 'START';
  return HELP.has(word) ? 'HELP' : undefined;
}

/** What the carrier itself answers. */
export const KEYWORD_ANSWERS: Readonly<Record<Keyword, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};
