import { invariant, LIMITS, languageOf } from '../kernel/index.ts';
import type { MachineSnapshot } from './conversation-state.ts';
import { askOf, fillSlots } from './decide.ts';
import type { Effect } from './effects.ts';
import type { DialogueEvent, Facts } from './facts.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { Release } from './release.ts';
import { checkOutbound, type Rendered, type ReplySpec, render, renderLabel } from './say/index.ts';
import type { SaidTrace } from './turn-record.ts';

export type SayEffect = Extract<Effect, { type: 'say' }>;

/** One bubble: everything that a turn says. */
export interface Reply {
  readonly text: string;
  /** `detail`: what a choice stands for in one line, for channels that show a list. */
  readonly buttons: readonly {
    readonly payload: string;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  readonly replies: readonly string[];
  readonly discloses: boolean;
  readonly mandatory: boolean;
  readonly said: readonly SaidTrace[];
  /** What the text was written from, reply by reply. */
  readonly written: readonly WrittenReply[];
}

/** One reply of a bubble as it was written. */
export interface WrittenReply {
  readonly say: SayEffect;
  readonly spec: ReplySpec;
  readonly rendered: Rendered;
}

/** What stands between two replies of one bubble. */
const BETWEEN = '\n\n';

/** The text of a bubble, of its replies. */
export function joinReplies(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/** The say effect that asks again what the state of a snapshot waits for. */
export function sayOf(moment: {
  release: Release;
  flow: CompiledFlow;
  facts: Facts;
  snapshot: MachineSnapshot;
}): SayEffect | undefined {
  const { release, flow, facts, snapshot } = moment;
  const reply = askOf(flow, { snapshot });
  if (reply === undefined) return undefined;
  const event: DialogueEvent = { type: 'reask', facts };
  const slots = fillSlots(release, reply, {
    context: snapshot.context,
    event,
    facts,
    policy: flow.policy,
    articles: flow.articles,
  });
  return { type: 'say', reply, mandatory: false, slots };
}

/**
 * Writes what a turn says as one bubble and passes it through the one gate of every text: figures must come
 * from slots, and nothing that speaks of a debt goes to a contact that is not verified.
 */
export function composeReply(input: {
  release: Release;
  says: readonly SayEffect[];
  facts: Facts;
  snapshot: MachineSnapshot;
}): Reply | null {
  const { release, says, facts, snapshot } = input;
  if (says.length === 0) return null;
  const { locale, verified } = snapshot.context;
  const { channel, today } = facts;
  const written = says.map((say) => {
    const spec = release.replies.manifest.replies[say.reply]!;
    invariant(verified || !spec.discloses, `The reply ${say.reply} needs a verified contact.`);
    const rendered = render(release.replies, {
      replyId: say.reply,
      locale,
      channel,
      slots: say.slots,
      today,
    });
    check(release, rendered, say, locale);
    return { say, spec, rendered };
  });
  const text = joinReplies(written.map(({ rendered }) => rendered.text));
  invariant(text.length <= LIMITS.outboundChars.value, 'A reply is longer than the limit.');
  return {
    text,
    buttons: buttonsOf(release, written, snapshot, facts),
    replies: says.map(({ reply }) => reply),
    discloses: written.some(({ spec }) => spec.discloses),
    mandatory: says.some(({ mandatory }) => mandatory),
    said: written.map(({ say, rendered }) => ({
      reply: say.reply,
      text: rendered.text,
      slots: say.slots,
      ...(say.rules === undefined ? {} : { rules: say.rules }),
      check: 'passed' as const,
    })),
    written,
  };
}

/** What may stand in a text: the words of its template, and of the approved answers that it tells. */
function check(release: Release, rendered: Rendered, say: SayEffect, locale: string): void {
  const verdict = checkOutbound(rendered.text, {
    language: languageOf(locale) ?? 'en',
    locale,
    slots: say.slots,
    templateLiterals: [...rendered.literals, ...approvedWords(release, say)],
  });
  invariant(verdict.ok, `The reply ${say.reply} holds a figure that is in no slot.`);
}

/** The approved answers that a reply names, as the release has them: a slot vouches for no word of its own. */
function approvedWords({ approved }: Release, { slots }: SayEffect): string[] {
  return Object.values(slots).flatMap((slot) =>
    slot.type === 'article'
      ? approved.articles.filter(({ path }) => path === slot.path).map(({ answer }) => answer)
      : [],
  );
}

/** Buttons of the last reply that has any; a list of options brings one for each. */
function buttonsOf(
  release: Release,
  written: readonly WrittenReply[],
  { context }: MachineSnapshot,
  facts: Facts,
): Reply['buttons'] {
  const last = written.findLast(({ rendered }) => rendered.buttons.length > 0);
  if (last === undefined) return [];
  const [slot] = Object.entries(last.say.slots).find(([, { type }]) => type === 'options') ?? [];
  if (slot === undefined) return last.rendered.buttons;
  const labels = optionLabels(release, context.locale, facts);
  const lines = last.rendered.figures[slot]!.split('\n').map((line) => line.replace(/^\d+\. /, ''));
  return [
    ...context.offers
      .slice(0, labels.length)
      .map((offer, i) => ({ payload: `offer:${offer.id}`, label: labels[i]!, detail: lines[i] })),
    ...last.rendered.buttons,
  ];
}

/** Labels of the buttons under a list of options, as many as are ever shown. */
function optionLabels(release: Release, locale: string, { channel, today }: Facts): string[] {
  return Array.from({ length: LIMITS.offersShown.value }, (_, i) =>
    renderLabel(release.replies, { buttonId: `option${i + 1}`, locale, channel, today }),
  );
}
