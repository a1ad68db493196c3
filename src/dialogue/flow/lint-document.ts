import { COMMAND_TYPES } from '../../domain/index.ts';
import type { Problem } from '../../kernel/index.ts';
import { SYSTEM_EVENTS } from '../facts.ts';
import { DELAYS, EFFECTS, GUARDS, UPDATES } from '../registry/index.ts';
import type { Manifest } from '../say/index.ts';
import type { FlowDocument, NamedRef, StateDoc, TransitionDoc, TransitionsDoc } from './document.ts';
import { nearest } from './nearest.ts';

/** Events that a document may answer: commands and system events. */
const EVENTS: readonly string[] = [...COMMAND_TYPES, ...SYSTEM_EVENTS];

/**
 * Checks one document by itself: that every guard, action, event, delay and reply it names is there with the
 * right params, and that no transition stands behind one that is always taken.
 */
export function lintDocument(document: FlowDocument, manifest: Manifest): Problem[] {
  const linter = new DocumentLinter(manifest);
  const { id } = document;
  linter.states(document.states, id);
  for (const [name, list] of Object.entries(document.routes ?? {})) {
    linter.list(list, `${id} > routes > ${name}`);
  }
  if (document.kind === 'protocol') {
    linter.events(document.on, `${id} > on`);
    linter.events(document.inFlow ?? {}, `${id} > inFlow`);
  }
  if (document.kind === 'flow') {
    for (const [name, { actions }] of Object.entries(document.points)) {
      for (const action of actions ?? []) linter.action(action, `${id} > points > ${name}`);
    }
  }
  return linter.problems;
}

class DocumentLinter {
  readonly problems: Problem[] = [];
  private readonly manifest: Manifest;

  constructor(manifest: Manifest) {
    this.manifest = manifest;
  }

  states(states: Readonly<Record<string, StateDoc>>, above: string): void {
    for (const [name, state] of Object.entries(states)) {
      const place = `${above} > ${name}`;
      if (state.meta?.ask !== undefined) this.reply(state.meta.ask, `${place} > meta > ask`);
      this.events(state.on ?? {}, place);
      for (const [delay, list] of Object.entries(state.after ?? {})) {
        if (!DELAYS.has(delay)) {
          this.problems.push({
            place,
            problem: `there is no delay ${delay}`,
            fix: `name one of: ${[...DELAYS.keys()].join(', ')}`,
          });
        }
        this.list(list, `${place} > ${delay}`);
      }
      this.states(state.states ?? {}, place);
    }
  }

  events(on: Readonly<Record<string, TransitionsDoc>>, place: string): void {
    for (const [event, list] of Object.entries(on)) {
      if (!EVENTS.includes(event)) {
        this.problems.push({
          place,
          problem: `the event ${event} is neither a command nor a system event`,
          fix: `did you mean ${nearest(event, EVENTS)}?`,
        });
      }
      this.list(list, `${place} > ${event}`);
    }
  }

  list(doc: TransitionsDoc, place: string): void {
    if ('route' in doc) return;
    const list: readonly TransitionDoc[] = Array.isArray(doc) ? doc : [doc];
    list.forEach(({ guard, actions }, i) => {
      if (i < list.length - 1 && guard === undefined) {
        this.problems.push({
          place,
          problem: `the transitions after number ${i + 1} are never taken, for it has no guard`,
          fix: 'give it a guard, or move it to the end',
        });
      }
      if (guard) this.guard(guard, place);
      for (const action of actions ?? []) this.action(action, place);
    });
  }

  action(action: NamedRef, place: string): void {
    const known = UPDATES.get(action.type) ?? EFFECTS.get(action.type);
    if (!known) {
      this.unknown('action', action.type, [...UPDATES.keys(), ...EFFECTS.keys()], place);
      return;
    }
    this.params(action, known.params, place, 'action');
    const reply = action.params?.['reply'];
    if (action.type !== 'say' || typeof reply !== 'string') return;
    this.reply(reply, place);
    const spec = this.manifest.replies[reply];
    if (action.params?.['mandatory'] === true && spec !== undefined && spec.fixed !== true) {
      this.problems.push({
        place,
        problem: `the mandatory reply ${reply} could be put in other words by a model`,
        fix: 'mark it "fixed": true in prompts/replies/replies.json',
      });
    }
  }

  private guard(guard: NamedRef, place: string): void {
    const known = GUARDS.get(guard.type);
    if (known) this.params(guard, known.params, place, 'guard');
    else this.unknown('guard', guard.type, [...GUARDS.keys()], place);
  }

  private params(
    ref: NamedRef,
    schema: { safeParse(value: unknown): { success: boolean; error?: ParamsError } },
    place: string,
    kind: string,
  ): void {
    for (const issue of schema.safeParse(ref.params ?? {}).error?.issues ?? []) {
      this.problems.push({
        place,
        problem: `the params of the ${kind} ${ref.type} are wrong: ${[...issue.path.map(String), issue.message].join(' ')}`,
        fix: `write the params that docs/authoring.md lists for ${ref.type}`,
      });
    }
  }

  private reply(reply: string, place: string): void {
    if (this.manifest.replies[reply] !== undefined) return;
    this.problems.push({
      place,
      problem: `there is no reply ${reply}`,
      fix: `add it to prompts/replies/replies.json and every locale, or name ${nearest(reply, Object.keys(this.manifest.replies))}`,
    });
  }

  private unknown(kind: string, name: string, known: readonly string[], place: string): void {
    this.problems.push({
      place,
      problem: `there is no ${kind} ${name}`,
      fix: `did you mean ${nearest(name, known)}? Known: ${known.join(', ')}`,
    });
  }
}

interface ParamsError {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}
