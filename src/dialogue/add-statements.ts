import type { Case } from '../domain/index.ts';
import { DEFAULT_LOCALE, invariant, type LocalDate, type Locale, languageOf } from '../kernel/index.ts';
import type { Channel } from './facts.ts';
import type { Release } from './release.ts';
import { joinReplies } from './reply.ts';
import { render, type SlotValue } from './say/index.ts';

/** What a statement may name: it is made at any moment, by the bot or beside the words of a person. */
const STATEMENT_SLOTS: Readonly<Record<string, (debt: Case) => SlotValue>> = {
  creditorPublicName: ({ creditor }) => ({ type: 'text', value: creditor.publicName }),
  creditorName: ({ creditor }) => ({ type: 'text', value: creditor.name }),
  creditorPhone: ({ creditor }) => ({ type: 'phone', value: creditor.phone }),
};

export const STATEMENT_SLOT_NAMES: readonly string[] = Object.keys(STATEMENT_SLOTS);

/** A finished text that lacks statements. */
export interface Lacking {
  readonly text: string;
  /** Language that the text is written in. */
  readonly language: string;
  /** Catalogue ids of the statements that it must hold and does not. */
  readonly say: readonly string[];
  readonly case: Case;
  readonly channel: Channel;
  readonly today: LocalDate;
}

/**
 * Adds statements to a text that is about to leave, a person's words above all: what opens a message before it,
 * the others after. Pure.
 */
export function addStatements(release: Release, { text, say, ...about }: Lacking): string {
  const atStart = new Set(
    release.rules.packs.flatMap(({ rules }) =>
      rules.flatMap(({ action }) => (action.kind === 'say' && action.at === 'start' ? [action.reply] : [])),
    ),
  );
  const written = (ids: readonly string[]) => ids.map((id) => statement(release, id, about));
  return joinReplies([
    ...written(say.filter((id) => atStart.has(id))),
    text,
    ...written(say.filter((id) => !atStart.has(id))),
  ]);
}

function statement(release: Release, replyId: string, about: Omit<Lacking, 'text' | 'say'>): string {
  const spec = release.replies.manifest.replies[replyId];
  invariant(spec, `There is no reply ${replyId}.`);
  const slots = Object.fromEntries(
    Object.keys(spec.slots).map((name) => [name, STATEMENT_SLOTS[name]!(about.case)]),
  );
  const { channel, today } = about;
  return render(release.replies, { replyId, locale: localeOf(about), channel, slots, today }).text;
}

/** The debtor's own locale where the text is in its language, else the language's default. */
function localeOf({ language, case: { debtor } }: Pick<Lacking, 'language' | 'case'>): Locale {
  const spoken = languageOf(language) ?? 'en';
  return languageOf(debtor.locale) === spoken ? debtor.locale : DEFAULT_LOCALE[spoken];
}
