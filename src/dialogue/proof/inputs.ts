import { type Case, COMMAND_TYPES, type Command, type Offer, type Policy } from '../../domain/index.ts';
import { addDays, type LocalDate, toMajor } from '../../kernel/index.ts';
import type { DialogueContext, DialogueEvent, Facts, PersonInput } from '../facts.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import { ALL_COUNTRIES } from '../knowledge/index.ts';
import { optionsNow } from '../registry/options.ts';
import { type Contact, specimenFacts, TURN_UP } from './specimen.ts';

/** One thing that can happen, with the words that a counter-example shows for it. */
export interface Input {
  readonly label: string;
  readonly contact: Contact;
  readonly event: DialogueEvent;
}

/** Questions that an approved article may answer. */
const FROM_ARTICLES: readonly Command['type'][] = [
  'ask_question',
  'ask_consequences',
  'ask_credit_reporting',
  'ask_payment_methods',
];

/** Makes the events of a proof over one case; every call with the same arguments gives the same events. */
export class Inputs {
  private readonly policy: Policy;
  private readonly articles: CompiledFlow['articles'];
  private readonly subject: Case;
  private readonly facts: Readonly<Record<Contact, Facts>>;

  constructor(subject: Case, { policy, articles }: Pick<CompiledFlow, 'policy' | 'articles'>) {
    this.policy = policy;
    this.articles = articles;
    this.subject = subject;
    this.facts = {
      known: specimenFacts(subject, policy, 'known'),
      other: specimenFacts(subject, policy, 'other'),
      later: specimenFacts(subject, policy, 'later'),
    };
  }

  /** A command of the debtor with the values given. */
  command(contact: Contact, command: Omit<Command, 'evidence'>, label: string = command.type): Input {
    const event = {
      type: command.type,
      command: { ...command, evidence: label },
      facts: this.facts[contact],
    };
    return { label, contact, event };
  }

  system(contact: Contact, type: string, person?: PersonInput, label = type): Input {
    const event = { type, facts: this.facts[contact], ...(person ? { person } : {}) };
    return { label, contact, event };
  }

  /** Everything that can happen at a moment: commands with telling values, people, and the machine's timers. */
  all(contact: Contact, context: DialogueContext, timers: readonly string[]): Input[] {
    return [
      ...COMMAND_TYPES.flatMap((type) =>
        this.variants(type).map((v) => this.command(contact, v.command, v.label)),
      ),
      this.system(contact, 'silence'),
      this.system(contact, 'aside.over'),
      this.system(contact, 'payment.received'),
      this.system(contact, 'media.received'),
      this.system(contact, 'person.claimed'),
      ...this.people(contact, context),
      ...timers.map((timer) => this.system(contact, timer)),
      ...TURN_UP[contact].map((next) =>
        this.system(next, 'contact.changed', undefined, `contact.changed to ${next}`),
      ),
    ];
  }

  private people(contact: Contact, context: DialogueContext): Input[] {
    const someone = { agentId: 'agent', agentName: 'Alex', role: 'agent' as const };
    const facts = this.facts[contact];
    const { policy, articles } = this;
    const moment = { context, event: { type: 'person.decided', facts }, facts, policy, articles };
    const [first] = optionsNow(moment);
    const offer: Offer | undefined = first && { ...first, id: 'of_a_person' };
    const decisions = (['approve', 'counter', 'refuse'] as const).flatMap((decision) =>
      decision === 'refuse' || offer === undefined
        ? [{ ...someone, decision }]
        : [
            { ...someone, decision },
            { ...someone, decision, offer },
          ],
    );
    return [
      ...decisions.map((person) =>
        this.system(contact, 'person.decided', person, `person.decided ${person.decision}`),
      ),
      ...(['where_left', 'offers', 'close'] as const).map((resume) =>
        this.system(contact, 'person.gave_back', { ...someone, resume }, `person.gave_back ${resume}`),
      ),
    ];
  }

  /** A question to an article that anybody may be told, and to one for the verified debtor only. */
  private answers(type: Command['type']): { label: string; command: Omit<Command, 'evidence'> }[] {
    return [false, true].flatMap((discloses) => {
      const article = this.articles.find(
        (one) => one.discloses === discloses && one.countries === ALL_COUNTRIES && one.language === 'en',
      );
      if (article === undefined) return [];
      const label = `${type} ${discloses ? 'about the matter' : 'that anybody may ask'}`;
      return [{ label, command: { type, article: article.id } }];
    });
  }

  /** The values of a command that lead to different answers. */
  private variants(type: Command['type']): { label: string; command: Omit<Command, 'evidence'> }[] {
    const { balance, currency, dueOn } = this.subject;
    const share = (part: number) => Math.max(0.01, Math.round(toMajor(balance, currency) * part * 100) / 100);
    const day = (days: number): LocalDate => addDays(this.facts.known.today, days);
    const one = (label: string, values: Omit<Command, 'evidence' | 'type'>) => ({
      label: `${type} ${label}`,
      command: { type, ...values },
    });
    const plain = { label: type as string, command: { type } };
    if (FROM_ARTICLES.includes(type)) return [...this.answers(type), plain];
    switch (type) {
      case 'provide_factor':
        return [
          one('right birth date', { factor: { kind: 'date_of_birth', value: '1980-01-02' } }),
          one('right postcode', { factor: { kind: 'postcode', value: '00950' } }),
          one('wrong', { factor: { kind: 'date_of_birth', value: '1990-05-05' } }),
          plain,
        ];
      case 'accept_offer':
        return [
          one('1', { option_index: 1 }),
          one('2', { option_index: 2 }),
          one('gone', { offer_id: 'gone' }),
          plain,
        ];
      case 'counter_offer_instalments':
        return [
          one('a quarter a month', { instalment_amount: share(0.25) }),
          one('a twelfth a month', { instalment_amount: share(1 / 12) }),
          one('very little a month', { instalment_amount: share(0.01) }),
          one('90 payments', { instalments: 90 }),
          plain,
        ];
      case 'counter_offer_lump_sum':
        return [
          one('almost all', { amount: share(0.98) }),
          one('half', { amount: share(0.5) }),
          one('next to nothing', { amount: share(0.02) }),
          plain,
        ];
      case 'promise_to_pay':
      case 'reschedule_payment':
        return [
          one('soon', { date: day(5) }),
          one('far', { date: day(900) }),
          one('past', { date: dueOn }),
          plain,
        ];
      case 'pay_in_full':
        return [one('soon', { date: day(5) }), plain];
      case 'affordability_info':
        return [
          one('nothing left', { disposable_income: 0 }),
          one('something left', { disposable_income: share(0.2) }),
          plain,
        ];
      case 'dispute_amount':
      case 'dispute_service':
        return this.subject.invoices.length > 0
          ? [one('first invoice', { reference: this.subject.invoices[0]!.number }), plain]
          : [plain];
      case 'language_switch':
        return [one('to Polish', { to: 'pl' }), one('to German', { to: 'de' }), plain];
      default:
        return [plain];
    }
  }
}
