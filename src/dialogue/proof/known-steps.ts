import type { DialogueContext } from '../facts.ts';
import { FLOW } from '../flow/compose.ts';
import { UPDATES } from '../registry/index.ts';
import type { Input } from './inputs.ts';
import type { Judged } from './judged.ts';
import type { Situation } from './situation.ts';

type Key = keyof DialogueContext;

/** A step taken before: what it looked at, and where it led if it moved. */
interface KnownStep {
  readonly looked: ReadonlyMap<Key, unknown>;
  readonly leads: Situation | undefined;
}

/** What the laws and the keys of situations look at in every step. */
const ALWAYS: readonly Key[] = ['verified', 'opened', 'factorsMatched'];

/**
 * Steps that need not be taken again: from the same state, with the same values of all that the guards, actions
 * and replies of the step looked at, the same input has the same outcome. Kept of steps that change nothing that
 * is remembered and stay where they are, or lead from the flow to the protocol: where those lead is told by the
 * state alone. This spares two thirds of the steps of a proof.
 */
export class KnownSteps {
  private readonly steps = new Map<string, KnownStep[]>();
  private readonly changing = new Set<string>();

  /** Whether a step is worth watching: those that changed something once are taken every time. */
  worthwhile(path: string, input: Input): boolean {
    return !this.changing.has(keyOf(path, input));
  }

  /** The context, noting in `looked` what is read of it. */
  watch(context: DialogueContext, looked: Map<Key, unknown>): DialogueContext {
    for (const key of ALWAYS) looked.set(key, context[key]);
    return new Proxy(context, {
      get: (target, key) => {
        const value = target[key as Key];
        looked.set(key as Key, value);
        return value;
      },
    });
  }

  find(path: string, input: Input, seen: () => DialogueContext): KnownStep | undefined {
    const known = this.steps.get(keyOf(path, input));
    if (known === undefined) return undefined;
    const context = seen();
    return known.find(({ looked }) => {
      for (const [key, value] of looked) if (!equal(context[key], value)) return false;
      return true;
    });
  }

  keep({ step, input }: Judged, looked: ReadonlyMap<Key, unknown>, leads: Situation): void {
    const { from, to, actions } = step.trace;
    const stays = from === to && step.timers.length === 0;
    const leaves = from.startsWith(`${FLOW}.`) && !to.startsWith(`${FLOW}.`);
    const key = keyOf(from, input);
    if (input.event.person || !(stays || leaves) || actions.some((name) => UPDATES.has(name))) {
      this.changing.add(key);
      return;
    }
    const known = this.steps.get(key) ?? [];
    known.push({ looked, leads: leaves ? leads : undefined });
    this.steps.set(key, known);
  }
}

/** Values that cannot be told apart; of lists, those with the same things in them. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => one === b[i]);
}

function keyOf(path: string, { label, contact }: Input): string {
  return `${path} ${contact} ${label}`;
}
