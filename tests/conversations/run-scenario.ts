import { expect } from 'vitest';
import type { Engine } from '../../src/app/compose.ts';
import type { TurnRecord } from '../../src/dialogue/index.ts';
import { debtHints } from '../../src/dialogue/say/index.ts';
import type { Case } from '../../src/domain/index.ts';
import type { Agent } from '../../src/handoff/index.ts';
import {
  dayOf,
  type FakeClock,
  instantOf,
  type LocalDateTime,
  localDateTime,
} from '../../src/kernel/index.ts';
import type { ContactAddress } from '../../src/store/index.ts';
import { BIRTH_DATE, ID_DIGITS, scenarioCase } from './cases.ts';
import type { Line, OpenLine, Said, Seen } from './line.ts';
import type { Scenario, ScenarioTurn } from './scenario.ts';

const AGENT: Agent = { id: 'agent-1', name: 'Ewa', login: 'ewa', role: 'creditor' };

export interface Stage {
  readonly engine: Engine;
  readonly clock: FakeClock;
  /** Told apart from other runs of the same scenario on this engine. */
  readonly name: string;
  readonly open: OpenLine;
  /** Numbers of the debtor. */
  readonly addresses?: (subject: Case) => readonly Omit<ContactAddress, 'caseId'>[];
}

/** Plays a scenario over the whole pipeline and checks each turn. */
export async function runScenario(stage: Stage, scenario: Scenario): Promise<void> {
  const play = await Play.begin(stage, scenario);
  if (scenario.verified) await play.verify();
  for (const [i, turn] of scenario.turns.entries()) {
    const outcome = await play.act(turn);
    check(turn, outcome, `${scenario.file}, turn ${i + 1}`, play.subject);
  }
}

interface Outcome {
  readonly record: TurnRecord | undefined;
  /** What reached the debtor in this turn. */
  readonly seen: readonly Seen[];
  readonly offers: number;
  readonly queue: string;
}

class Play {
  readonly subject: Case;
  private readonly stage: Stage;
  private readonly line: Line;
  private turnsSeen = 0;
  private replies = 0;

  private constructor(stage: Stage, subject: Case, line: Line) {
    this.stage = stage;
    this.subject = subject;
    this.line = line;
  }

  static async begin(stage: Stage, scenario: Scenario): Promise<Play> {
    const { engine, clock, name, open, addresses } = stage;
    const local = localDateTime(scenario.now);
    const id = `${scenario.file.replaceAll(/[^a-z0-9]+/gi, '-')}-${name}`;
    const subject = scenarioCase(scenario.case, id, dayOf(local));
    clock.set(instantOf(local as LocalDateTime, subject.debtor.timeZone));
    const imported = await engine.store.cases.importCases(
      [subject],
      [{ id: 'scenarios', name: 'Scenarios' }],
      addresses?.(subject).map((address) => ({ caseId: id, ...address })),
    );
    expect(imported.ok, `${scenario.file}: the case is laid`).toBe(true);
    const play = new Play(stage, subject, await open(subject));
    await play.settle();
    return play;
  }

  /** Through the greeting and both factors, as a debtor in a hurry would. */
  async verify(): Promise<void> {
    const [, second] = this.subject.debtor.factors;
    await this.say('👍');
    await this.say(this.subject.debtor.kind === 'business' ? ID_DIGITS : BIRTH_DATE);
    const outcome = await this.say(second!.value);
    expect(outcome.record?.stateAfter, 'verified by two factors').toMatch(/^flow\./);
  }

  async act(turn: ScenarioTurn): Promise<Outcome> {
    if ('debtor' in turn) return this.say(turn.debtor.repeat(turn.times));
    if ('burst' in turn) return this.send(turn.burst.map((text) => ({ text })));
    if ('button' in turn) return this.send([{ choice: turn.button }]);
    if ('payload' in turn) return this.send([{ payload: turn.payload }]);
    if ('wait' in turn) {
      this.stage.clock.advanceMs(durationMs(turn.wait));
      return this.settle();
    }
    if ('contact' in turn) {
      await this.line.changeContact(turn.contact);
      return this.settle();
    }
    await this.actAsAgent(turn.agent);
    return this.settle();
  }

  private say(text: string): Promise<Outcome> {
    return this.send([{ text }]);
  }

  private async send(said: readonly Said[]): Promise<Outcome> {
    this.stage.clock.advanceMs(1_000);
    await this.line.send(said);
    return this.settle();
  }

  private async actAsAgent(act: Extract<ScenarioTurn, { agent: unknown }>['agent']): Promise<void> {
    const { handoff, store } = this.stage.engine;
    const { conversationId } = this.line;
    const view = await store.handoffs.view(conversationId);
    const controlEpoch = view!.controlEpoch;
    if (act === 'claim') {
      expect(await handoff.claim(conversationId, AGENT)).toMatchObject({ ok: true });
    } else if ('reply' in act) {
      const request = { clientId: `${this.subject.id}-${this.replies}`, text: act.reply, controlEpoch };
      const sent = await handoff.reply(conversationId, AGENT, { ...request, acknowledged: true });
      expect(sent).toMatchObject({ ok: true, sent: true });
      this.replies += 1;
    } else if ('giveBack' in act) {
      const given = await handoff.giveBack(conversationId, AGENT, { controlEpoch, resume: act.giveBack });
      expect(given).toMatchObject({ ok: true });
    } else {
      const decision =
        act.decide === 'counter'
          ? { decision: 'counter' as const, terms: { instalments: 6 } }
          : act.decide === 'refuse'
            ? { decision: 'refuse' as const, reason: 'not possible' }
            : { decision: 'approve' as const };
      expect(await handoff.decide(conversationId, AGENT, { ...decision, controlEpoch })).toMatchObject({
        ok: true,
      });
    }
  }

  private async settle(): Promise<Outcome> {
    const { handoffs } = this.stage.engine.store;
    const { conversationId } = this.line;
    const seen = await this.line.settle();
    const turns = await handoffs.turns(conversationId);
    const view = await handoffs.view(conversationId);
    const record = turns.length > this.turnsSeen ? turns.at(-1) : undefined;
    this.turnsSeen = turns.length;
    const open = view?.entry !== null && view?.entry?.state !== 'closed';
    return {
      record,
      seen,
      offers: view?.offers.length ?? 0,
      queue: open ? (view?.entry?.reason ?? 'none') : 'none',
    };
  }
}

function durationMs(text: string): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(text);
  expect(match, `${text} is a duration such as PT30M or P3D`).not.toBeNull();
  const [days, hours, minutes] = match!.slice(1).map((part) => Number(part ?? 0));
  return ((days! * 24 + hours!) * 60 + minutes!) * 60_000;
}

function check(turn: ScenarioTurn, outcome: Outcome, place: string, subject: Case): void {
  const { record, seen } = outcome;
  const text = seen.map((one) => one.text).join('\n');
  const heard = record?.commands.map(({ type }) => type) ?? [];
  const context = `${place}\n  heard: ${JSON.stringify(record?.commands ?? [])}\n  said: ${JSON.stringify(text)}`;
  if (turn.commands) expect(heard, context).toEqual(turn.commands);
  for (const [name, value] of Object.entries(turn.values ?? {})) {
    const [type, entity] = name.split('.');
    const command = record?.commands.find((one) => one.type === type) as Record<string, unknown> | undefined;
    expect(command?.[entity!], `${context}\n  ${name}`).toEqual(value);
  }
  if (turn.state) expect(record?.stateAfter.replace(/^flow\./, ''), context).toBe(turn.state);
  const effects = record?.effects.map(({ type }) => type) ?? [];
  for (const effect of turn.effects ?? []) expect(effects, context).toContain(effect);
  const replies = record?.said.map(({ reply }) => reply) ?? [];
  for (const reply of turn.replies ?? []) expect(replies, context).toContain(reply);
  if (turn.answered !== undefined) expect(seen.length > 0, context).toBe(turn.answered);
  for (const word of turn.absent ?? []) expect(forbidden(word, text, subject), context).toEqual([]);
  for (const word of turn.contains ?? []) expect(text, context).toContain(word);
  if (turn.language) expect(record?.language, context).toBe(turn.language);
  if (turn.offers !== undefined) expect(outcome.offers, context).toBe(turn.offers);
  if (turn.queue) expect(outcome.queue, context).toBe(turn.queue);
}

/** What of a forbidden kind stands in a text. */
function forbidden(kind: string, text: string, subject: Case): string[] {
  const { locale } = subject.debtor;
  if (kind === 'money')
    return text.match(/(?:[$€£]|R\$|zł|PLN|BRL|EUR|USD|GBP)\s?\d|\d\s?(?:zł|€|PLN|EUR|USD|BRL)/gu) ?? [];
  if (kind === 'date') return text.match(/\b\d{1,2}[ ./-](?:\d{1,2}|\p{L}{3,})[ ./-]?\d{0,4}\b/gu) ?? [];
  if (kind === 'debt') return debtHints(text, locale);
  return text.toLowerCase().includes(kind.toLowerCase()) ? [kind] : [];
}
