import { fillSlots, type LiveStep } from '../decide.ts';
import type { DialogueContext } from '../facts.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import type { Release } from '../release.ts';
import type { ReplySpec, Slots } from '../say/index.ts';
import { type StateInfo, stateInfo } from '../state-map.ts';
import type { Input } from './inputs.ts';

/** A reply that a step says, asked again or outright. */
export interface Told {
  readonly reply: string;
  readonly mandatory: boolean;
  readonly spec: ReplySpec;
  readonly slots: Slots;
}

/** Which terms on the table the debtor has been told exactly: only those can be agreed. */
export interface ReadBack {
  readonly proposal: boolean;
  readonly promise: boolean;
}

/** One step of a proof with everything that the laws look at. */
export interface Judged {
  readonly release: Release;
  readonly flow: CompiledFlow;
  readonly input: Input;
  readonly step: LiveStep;
  readonly from: StateInfo;
  readonly to: StateInfo;
  /** What was remembered before and after, seen from the contact of the event. */
  readonly before: DialogueContext;
  readonly after: DialogueContext;
  readonly told: readonly Told[];
  /** What had been read back before this step. */
  readonly readBack: ReadBack;
}

/** A law that a step broke. */
export interface Breach {
  readonly problem: string;
  readonly fix: string;
}

/** Looks at one step; gives what it breaks. */
export type Law = (judged: Judged) => readonly Breach[];

/** Puts a step together for the laws. Throws `INVARIANT_BROKEN` where asking again is not possible there. */
export function judge(
  scene: Pick<Judged, 'release' | 'flow' | 'input' | 'readBack'>,
  step: LiveStep,
): Judged {
  const { flow } = scene;
  return {
    ...scene,
    step,
    from: stateInfo(flow, step.trace.from),
    to: stateInfo(flow, step.trace.to),
    before: step.before,
    after: step.live.context,
    told: toldBy(scene, step),
  };
}

function toldBy(
  { release, flow, input }: Pick<Judged, 'release' | 'flow' | 'input'>,
  { effects, live, trace }: LiveStep,
): Told[] {
  const { replies } = release.replies.manifest;
  const { ask } = stateInfo(flow, trace.to).meta;
  return effects.flatMap((effect): Told[] => {
    if (effect.type === 'say') {
      const { reply, mandatory, slots } = effect;
      return [{ reply, mandatory, slots, spec: replies[reply]! }];
    }
    if (effect.type !== 'reask' || ask === undefined) return [];
    const { facts } = input.event;
    const { policy, articles } = flow;
    const moment = { context: live.context, event: { type: 'reask', facts }, facts, policy, articles };
    return [{ reply: ask, mandatory: false, slots: fillSlots(release, ask, moment), spec: replies[ask]! }];
  });
}

/** What stands read back once the step is over. */
export function readBackAfter({ before, after, told, readBack }: Judged): ReadBack {
  const names = (slot: string) => told.some(({ spec, slots }) => spec.asks && slots[slot] !== undefined);
  return {
    proposal:
      after.proposal !== null &&
      (names('schedule') || (readBack.proposal && before.proposal?.id === after.proposal.id)),
    promise:
      after.promise !== null &&
      ((names('promiseAmount') && names('promiseOn')) ||
        (readBack.promise && before.promise === after.promise)),
  };
}
