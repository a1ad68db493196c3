import { canonicalJson } from '../kernel/index.ts';
import type { Step } from './decide.ts';
import { type SayEffect, sayOf } from './reply.ts';
import type { Run } from './run-steps.ts';
import type { TurnRequest } from './turn-request.ts';

/**
 * What the steps of a turn say, in order, once each, and at the end the one question that is open now: the last one
 * that was put since the turn came to its last state. Asking again is left out where another step of the turn has
 * led elsewhere and spoken already.
 */
export function saysOfTurn({ release, flow, facts }: TurnRequest, run: Run): SayEffect[] {
  const { replies } = release.replies.manifest;
  const asks = ({ reply }: SayEffect) => replies[reply]?.asks === true;
  const { steps } = run;
  const spoken = steps.map((step) => linesOf(step).filter(({ reply }) => mayBeSaid(reply, step)));
  const moved = steps.filter(({ trace }) => trace.from !== trace.to);
  const asksAgain = steps.filter(({ effects }) => effects.some(({ type }) => type === 'reask'));
  const again =
    asksAgain.length > 0 && moved.every((step) => asksAgain.includes(step))
      ? sayOf({ release, flow, facts, snapshot: run.snapshot })
      : undefined;
  const arrived = Math.max(
    0,
    steps.findLastIndex(({ trace }) => trace.from !== trace.to),
  );
  const question = again ?? spoken.slice(arrived).flat().findLast(asks);
  const lines = spoken.flat().filter((say) => !asks(say) && say.reply !== question?.reply);
  const once = lines.filter((say, i) => lines.findIndex(same(say)) === i);
  return question === undefined ? once : [...once, question];

  /** What was meant for a verified debtor is not said once the same message shows that somebody else listens. */
  function mayBeSaid(reply: string, { snapshot }: Step): boolean {
    const lost = snapshot.context.verified && !run.snapshot.context.verified;
    return !(lost && replies[reply]?.discloses === true);
  }
}

function linesOf({ effects }: Step): SayEffect[] {
  return effects.filter((effect): effect is SayEffect => effect.type === 'say');
}

function same(say: SayEffect): (other: SayEffect) => boolean {
  return (other) => other.reply === say.reply && canonicalJson(other.slots) === canonicalJson(say.slots);
}
