import { canonicalJson } from '../kernel/index.ts';
import type { Step } from './decide.ts';
import { type SayEffect, sayOf } from './reply.ts';
import type { Run } from './run-steps.ts';
import type { TurnRequest } from './turn-request.ts';

/**
 * What the steps of a turn say, in order, once each. Of several questions only the last one stands. Asking again
 * is left out where another step of the turn has led elsewhere and spoken already.
 */
export function saysOfTurn({ release, flow, facts }: TurnRequest, run: Run): SayEffect[] {
  const { replies } = release.replies.manifest;
  const lines = run.steps.flatMap((step) => linesOf(step).filter(({ reply }) => mayBeSaid(reply, step)));
  const moved = run.steps.filter(({ trace }) => trace.from !== trace.to);
  const asksAgain = run.steps.filter(({ effects }) => effects.some(({ type }) => type === 'reask'));
  const again =
    asksAgain.length > 0 && moved.every((step) => asksAgain.includes(step))
      ? sayOf({ release, flow, facts, snapshot: run.snapshot })
      : undefined;
  const all = again === undefined ? lines : [...lines, again];
  const asks = ({ reply }: SayEffect) => replies[reply]?.asks === true;
  const lastQuestion = all.findLastIndex(asks);
  return all.filter((say, i) => (asks(say) ? i === lastQuestion : all.findIndex(same(say)) === i));

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
