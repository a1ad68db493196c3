import { LIMITS, languageOf } from '../kernel/index.ts';
import type { Phrased, PhraseInput } from './phrase.ts';
import { joinReplies, type Reply, type WrittenReply } from './reply.ts';
import { checkOutbound, checkPhrased, fillPlaceholders } from './say/index.ts';
import { stateInfo } from './state-map.ts';
import type { DecidedTurn } from './turn.ts';
import type { PhrasedTrace } from './turn-record.ts';
import type { TurnRequest } from './turn-request.ts';

/**
 * What a model may put in other words of a decided turn; undefined where nothing may be. Never a reviewed reply,
 * never a turn that says what it must (crisis, opt-out) or that failed closed, never where the flow says so.
 */
export function phraseInputOf(
  { flow }: Pick<TurnRequest, 'flow'>,
  { reply, record, locale }: DecidedTurn,
): PhraseInput | undefined {
  if (reply === null || reply.mandatory || record.failedClosed) return undefined;
  const states = [record.stateBefore, record.stateAfter];
  if (states.some((path) => stateInfo(flow, path).meta.verbatim === true)) return undefined;
  const templates = phrasable(reply).map(({ rendered }) => rendered.template);
  if (templates.length === 0) return undefined;
  return { language: languageOf(locale) ?? 'en', tone: record.tone ?? 'plain', templates };
}

/** The replies of a bubble that a model may put in other words, in order. */
function phrasable({ written }: Reply): WrittenReply[] {
  return written.filter(
    ({ say, spec, rendered }) =>
      spec.fixed !== true &&
      !say.mandatory &&
      // A text that the template does not give back holds something that has no placeholder.
      fillPlaceholders(rendered.template, rendered.figures) === rendered.text,
  );
}

/**
 * Puts the words of a model in place of the replies they were made from, each that passes the check and, filled,
 * the outbound gate; the others go out as they are written. Pure: the same words give the same turn, so that a
 * replay needs no model.
 */
export function phraseTurn(
  { release }: Pick<TurnRequest, 'release'>,
  turn: DecidedTurn,
  { texts, model }: Phrased,
): DecidedTurn {
  const { reply, record } = turn;
  if (reply === null) return turn;
  const replaced = new Map<WrittenReply, Judged>(
    phrasable(reply).map((written, i) => [written, judge(written, texts[i])]),
  );
  const said = reply.said.map((trace, i) => {
    const judged = replaced.get(reply.written[i]!);
    if (judged === undefined) return trace;
    const { text } = judged;
    return text === undefined
      ? { ...trace, check: judged.trace.answer === null ? trace.check : ('fallback' as const) }
      : { ...trace, text };
  });
  const text = joinReplies(said.map((one) => one.text));
  if (text.length > LIMITS.outboundChars.value) {
    return phraseTurn({ release }, turn, { texts: texts.map(() => undefined), model });
  }
  const replies = [...replaced.values()].map(({ trace }) => trace);
  return {
    ...turn,
    reply: { ...reply, text, said },
    record: { ...record, said, phrasing: { model, replies } },
  };

  function judge({ say, spec, rendered }: WrittenReply, answer: string | undefined): Judged {
    const trace = { reply: say.reply, answer: answer?.slice(0, LIMITS.outboundChars.value) ?? null };
    if (answer === undefined) return { trace: { ...trace, kept: false, reasons: ['no_answer'] } };
    const { template, figures, literals } = rendered;
    const { locale } = turn;
    const words = answer.trim();
    const reasons: string[] = checkPhrased(words, { replies: release.replies, spec, template, locale });
    if (reasons.length > 0) return { trace: { ...trace, kept: false, reasons } };
    const filled = fillPlaceholders(words, figures);
    const language = languageOf(locale) ?? 'en';
    const gate = checkOutbound(filled, {
      language,
      locale,
      slots: say.slots,
      templateLiterals: literals,
      strict: true,
    });
    return gate.ok
      ? { trace: { ...trace, kept: true, reasons: [] }, text: filled }
      : { trace: { ...trace, kept: false, reasons: ['gate'] } };
  }
}

interface Judged {
  readonly trace: PhrasedTrace;
  /** The finished text; undefined where the words were dropped. */
  readonly text?: string;
}
