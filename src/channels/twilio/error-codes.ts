/**
 * What a carrier's error code asks of us.
 * - `suppress`: this person does not want us here: nothing leaves to the address any more
 * - `bad_address`: nobody can be reached there: another channel
 * - `retry`: the request was refused and may be repeated after a pause
 * - `retry_once`: the phone could not be reached: once more, later
 * - `wait_a_day`: not before 24 h
 * - `needs_template`: outside the window: only an approved template
 * - `late`: it did not leave in time: an agent decides
 * - `stop_sender`: carrier or platform refuses the sender: an operator must act, nothing more leaves from it
 * - `configuration`: our settings are wrong: an operator must act
 * - `refuse`: final for this message only
 */
export type ErrorAction =
  | 'suppress'
  | 'bad_address'
  | 'retry'
  | 'retry_once'
  | 'wait_a_day'
  | 'needs_template'
  | 'late'
  | 'stop_sender'
  | 'configuration'
  | 'refuse';

/** Sources: Twilio's error pages of these numbers; "WhatsApp error code mapping". */
const ACTIONS: Readonly<Record<number, ErrorAction>> = {
  20003: 'configuration',
  20429: 'retry',
  21211: 'bad_address',
  21606: 'configuration',
  21608: 'configuration',
  21610: 'suppress',
  21611: 'retry',
  21612: 'configuration',
  21614: 'bad_address',
  21635: 'bad_address',
  30001: 'retry',
  30003: 'retry_once',
  30004: 'stop_sender',
  30005: 'retry_once',
  30006: 'bad_address',
  30007: 'stop_sender',
  30008: 'retry_once',
  30034: 'stop_sender',
  30036: 'late',
  30460: 'stop_sender',
  30466: 'stop_sender',
  30863: 'stop_sender',
  30869: 'stop_sender',
  63014: 'suppress',
  63016: 'needs_template',
  63018: 'retry',
  63024: 'bad_address',
  63032: 'bad_address',
  63049: 'wait_a_day',
};

/** What an error code asks for; a code that is not known is final for its message. */
export function errorAction(code: number | undefined): ErrorAction {
  return (code === undefined ? undefined : ACTIONS[code]) ?? 'refuse';
}
