import { plusMs } from '../kernel/index.ts';
import type { ConversationState } from './conversation-state.ts';
import type { TimerChange } from './effects.ts';
import type { Facts } from './facts.ts';
import type { CompiledFlow } from './flow/compile.ts';
import { pathOf, stateInfo } from './state-map.ts';

/** Id of the timer that ends a wait for the debtor's answer. */
const SILENCE = 'silence';

/**
 * The wait for an answer, written once for all flows: a state that expects something and is no resting place
 * gets a reminder after each rung of the policy's ladder; anything else calls a waiting one off.
 */
export function silenceTimer(
  flow: CompiledFlow,
  state: Pick<ConversationState, 'snapshot' | 'timers'>,
  facts: Facts,
): TimerChange[] {
  const { meta } = stateInfo(flow, pathOf(state.snapshot.value));
  const { voiceSeconds, chatSeconds } = flow.policy.silence;
  const rungs = facts.channel === 'voice' ? voiceSeconds : chatSeconds;
  const seconds = rungs[state.snapshot.context.silences];
  const waits = meta.expects !== undefined && meta.rest !== true && meta.silent !== true;
  if (waits && seconds !== undefined) {
    return [{ type: 'set', id: SILENCE, event: SILENCE, dueAt: plusMs(facts.now, seconds * 1_000) }];
  }
  return state.timers[SILENCE] === undefined ? [] : [{ type: 'cancel', id: SILENCE }];
}
