import { CHANNELS } from '../../dialogue/index.ts';
import type { Case } from '../../domain/index.ts';
import {
  AppError,
  type FakeClock,
  fakeClock,
  instant,
  instantOf,
  languageOf,
  localDateTime,
  systemClock,
} from '../../kernel/index.ts';
import { compose, type Engine } from '../compose.ts';
import { readConfigWith } from '../config.ts';
import { layDemo } from '../demo.ts';
import { talk } from './chat-talk.ts';
import { type CliArgs, type CliCommand, UsageError } from './command.ts';

/** Channels on which a terminal can stand in for the debtor's side. */
const LOCAL = ['terminal', 'webchat'] as const;

export const chat: CliCommand = {
  name: 'chat',
  usage: 'chat [--case ID] [--channel C] [--locale L] [--now ISO] [--json]',
  summary: 'A conversation on the terminal; your lines on standard input, /1 presses the first button.',
  options: {
    case: { type: 'string' },
    channel: { type: 'string' },
    locale: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean' },
    data: { type: 'string' },
  },
  run: async (args) => {
    const { values, flags } = args;
    const channel = channelOf(values['channel']);
    const locale = localeOf(values['locale']);
    const config = readConfigWith({ data: values['data'] });
    const clock = values['now'] === undefined ? undefined : fakeClock(systemClock.now());
    const engine = await compose(config, clock ? { clock } : {});
    try {
      if (config.demo) await layDemo(engine);
      const subject = await caseOf(engine, values['case'], locale);
      if (clock) setClock(clock, args, subject);
      await talk(engine, { case: subject, channel, locale, json: flags.has('json') });
      return 0;
    } finally {
      await engine.close();
    }
  },
};

function channelOf(text: string | undefined): (typeof LOCAL)[number] {
  const channel = LOCAL.find((known) => known === (text ?? 'terminal'));
  if (channel) return channel;
  const known = (CHANNELS as readonly string[]).includes(text!);
  throw new UsageError(
    known ? `the channel ${text} needs a carrier; take ${LOCAL.join(' or ')}` : `there is no channel ${text}`,
  );
}

function localeOf(text: string | undefined): string | undefined {
  if (text !== undefined && languageOf(text) === undefined) {
    throw new UsageError(`the locale ${text} is not spoken; take one of en-…, pl-…, pt-…, es-…`);
  }
  return text;
}

/** The case of this id or reference; without one, the first case in the language asked for. */
async function caseOf(engine: Engine, wanted: string | undefined, locale: string | undefined): Promise<Case> {
  const cases = await engine.store.cases.list();
  const language = languageOf(locale ?? 'en');
  const fold = (text: string) => text.toLowerCase().replaceAll(' ', '');
  const found =
    wanted === undefined
      ? cases.find(({ debtor }) => languageOf(debtor.locale) === language)
      : cases.find(({ id, reference }) => id === wanted || fold(reference) === fold(wanted));
  if (found) return found;
  throw new AppError('NOT_FOUND', {
    detail:
      wanted === undefined
        ? 'There is no case to talk about yet.'
        : 'There is no case with that id or reference.',
  });
}

/** An instant, or a local time at the debtor where no offset is given. */
function setClock(clock: FakeClock, { values }: CliArgs, { debtor }: Case): void {
  const text = values['now']!;
  try {
    const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text);
    clock.set(hasOffset ? instant(text) : instantOf(localDateTime(text), debtor.timeZone));
  } catch {
    throw new UsageError('--now takes an ISO time such as 2026-11-24T10:00 or 2026-11-24T10:00:00Z');
  }
}
