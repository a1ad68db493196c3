import { aCase, TODAY } from '../domain/domain.fixture.ts';
import type { Case, Command, CommandType } from '../domain/index.ts';
import {
  addDays,
  dayOf,
  type Instant,
  instantOf,
  type Language,
  type LocalDateTime,
  localDateTimeAt,
  minor,
  plusMs,
} from '../kernel/index.ts';
import type { ConversationState } from './conversation-state.ts';
import type { Channel, Facts, PersonInput, SystemEvent } from './facts.ts';
import { shippedRelease } from './release.fixture.ts';
import type { Release } from './release.ts';
import { pathOf } from './state-map.ts';
import { type DecidedTurn, decideTurn } from './turn.ts';
import type { TurnInput, TurnRecord } from './turn-record.ts';
import type { TurnRequest } from './turn-request.ts';

/** A command by its name, or with its values. */
export type Said = CommandType | Omit<Command, 'evidence'>;

export const BIRTH_DATE: Said = {
  type: 'provide_factor',
  factor: { kind: 'date_of_birth', value: '1980-02-29' },
};
export const POSTCODE: Said = { type: 'provide_factor', factor: { kind: 'postcode', value: '00-950' } };
export const WRONG: Said = { type: 'provide_factor', factor: { kind: 'date_of_birth', value: '1999-09-09' } };

/** A consumer's debt of 1 200 zł; 120 days past due. */
const CONSUMER_CASE: Case = aCase({ dueOn: addDays(TODAY, -120) });

const third = minor(40_000);
const invoice = (n: number) => ({
  id: `inv-${n}`,
  number: `FV/2026/${n}17`,
  dueOn: addDays(TODAY, -120),
  balance: third,
  disputed: false,
});

/** A business that owes three invoices of 400 zł. */
export const BUSINESS_CASE: Case = aCase({
  dueOn: addDays(TODAY, -120),
  invoices: [invoice(1), invoice(2), invoice(3)],
  debtor: {
    ...aCase().debtor,
    kind: 'business',
    factors: [
      { kind: 'id_digits', value: '4821' },
      { kind: 'postcode', value: '00-950' },
    ],
  },
});

export interface TalkOptions {
  readonly flow?: string;
  readonly subject?: Case;
  readonly release?: Release;
  readonly channel?: Channel;
  readonly locale?: string;
}

/** A conversation turn by turn, without store or understanding: what is said is given as commands. */
export class Talk {
  /** Null before the first turn. */
  state: ConversationState | null = null;
  now: Instant = instantOf(`${TODAY}T12:00` as LocalDateTime, 'Europe/Warsaw');
  contactId = 'first';
  subject: Case;
  readonly turns: DecidedTurn[] = [];
  private readonly flow: string;
  private readonly release: Release;
  private readonly channel: Channel;
  private readonly locale: string;

  constructor(options: TalkOptions = {}) {
    const { flow = 'settlement', subject = CONSUMER_CASE, channel = 'webchat', locale = 'en-GB' } = options;
    this.flow = flow;
    this.subject = subject;
    this.channel = channel;
    this.locale = locale;
    this.release = options.release ?? shippedRelease();
  }

  /** Greets, as every conversation begins. */
  static begun(options?: TalkOptions): Talk {
    const talk = new Talk(options);
    talk.system('conversation.start');
    return talk;
  }

  /** Greeted, and identified by two factors. */
  static opened(options?: TalkOptions): Talk {
    const talk = Talk.begun(options);
    talk.identify();
    return talk;
  }

  identify(): DecidedTurn {
    const [first, second] = this.subject.debtor.factors;
    this.says({ type: 'provide_factor', factor: first! });
    return this.says({ type: 'provide_factor', factor: second! });
  }

  says(...said: Said[]): DecidedTurn {
    return this.hears(said);
  }

  /** A message in a language, certain or guessed. */
  hears(
    said: readonly Said[],
    language: Language = 'en',
    languageCertain = false,
    besides: Partial<Extract<TurnInput, { kind: 'debtor' }>> = {},
  ): DecidedTurn {
    const commands = said.map(
      (one): Command => ({ ...(typeof one === 'string' ? { type: one } : one), evidence: 'as said' }),
    );
    const messageIds = [`m${this.turns.length + 1}`];
    const input: TurnInput = { kind: 'debtor', text: 'as said', messageIds, ...besides };
    return this.take(input, { language, languageCertain, commands, dropped: [], via: 'grammar', ms: 0 });
  }

  system(event: SystemEvent): DecidedTurn {
    return this.take({ kind: 'system', event });
  }

  person(event: SystemEvent, input: Partial<PersonInput> = {}): DecidedTurn {
    const person: PersonInput = { agentId: 'a1', agentName: 'Ewa', role: 'agent', ...input };
    return this.take({ kind: 'person', event, person });
  }

  /** Lets a timer that is armed, or was once, come due. */
  timer(id: string, stale = this.state?.timers[id] === undefined): DecidedTurn {
    return this.take({ kind: 'timer', timerId: id, event: id, stale });
  }

  /** The id of the armed timer whose name holds a text. */
  armed(text: string): string | undefined {
    return Object.keys(this.state?.timers ?? {}).find((id) => id.includes(text));
  }

  /** Another contact, or an earlier one, speaks from now on; a new one is announced as opening a session. */
  from(contactId: string): void {
    this.contactId = contactId;
  }

  wait(days: number): void {
    this.now = plusMs(this.now, days * 86_400_000);
  }

  get path(): string {
    return this.state === null ? 'protocol.opening' : pathOf(this.state.snapshot.value);
  }

  get context() {
    return this.state!.snapshot.context;
  }

  get records(): TurnRecord[] {
    return this.turns.map(({ record }) => record);
  }

  /** The request of a turn that has not been taken. */
  request(input: TurnInput, heard?: TurnRequest['heard']): TurnRequest {
    return {
      release: this.release,
      flow: this.release.flows.get(this.flow)!,
      conversationId: 'cv_1',
      state: this.state,
      input,
      heard,
      facts: this.facts(),
    };
  }

  private take(input: TurnInput, heard?: TurnRequest['heard']): DecidedTurn {
    const turn = decideTurn(this.request(input, heard));
    this.state = turn.state;
    this.turns.push(turn);
    return turn;
  }

  private facts(): Facts {
    const localNow = localDateTimeAt(this.now, this.subject.debtor.timeZone);
    return {
      now: this.now,
      localNow,
      today: dayOf(localNow),
      channel: this.channel,
      locale: this.locale,
      contactId: this.contactId,
      case: this.subject,
      turn: this.turns.length + 1,
    };
  }
}

/** Types of the effects of a turn, in order, but for what it says. */
export function effectsOf(turn: DecidedTurn): string[] {
  return turn.effects.map(({ type }) => type).filter((type) => type !== 'say');
}

/** Ids of the replies of a turn, in order. */
export function repliesOf(turn: DecidedTurn): readonly string[] {
  return turn.reply?.replies ?? [];
}
