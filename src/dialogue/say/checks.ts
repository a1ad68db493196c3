import { type Locale, languageOf } from '../../kernel/index.ts';
import type { Channel } from '../facts.ts';
import type { Entry } from './catalogue.ts';
import { type Message, type MessageNode, nodesOf, pluralRules } from './message.ts';
import type { SlotType } from './slot-value.ts';
import { debtHints, reservedKeywordsAsked } from './wording.ts';

/** Which slots a text must and may name. */
export interface SlotRules {
  readonly required: Readonly<Record<string, SlotType>>;
  readonly optional: Readonly<Record<string, SlotType>>;
}

/** A finding in one text: what is wrong and how to mend it. */
export interface Finding {
  readonly problem: string;
  readonly fix: string;
}

/** The longest label that a WhatsApp reply button shows. Source: messaging reference 2.7. */
const LABEL_CHARS_MAX = 20;

/** The texts of an entry with the channel that each is for. */
export function textsOf(entry: Entry): readonly (readonly [Channel | 'default', Message])[] {
  return [['default', entry.default], ...(Object.entries(entry.channels) as [Channel, Message][])];
}

/** Slots, types and plurals of one text. */
export function checkMessage(message: Message, tag: Locale, rules: SlotRules): Finding[] {
  return [
    ...missingSlots(message, rules),
    ...[...nodesOf(message)].flatMap((node) =>
      checkNode(node, tag, { ...rules.optional, ...rules.required }),
    ),
  ];
}

/** Keywords that a carrier keeps for itself: asked for by none but the statement on stopping, and by that STOP. */
export function checkKeywords(message: Message, namesStop: boolean): Finding[] {
  const words = reservedKeywordsAsked(literalText(message));
  const wrong = words.filter((word) => !(namesStop && word === 'STOP'));
  return [
    ...wrong.map((word) => ({
      problem: `asks for the carrier keyword ${word}`,
      fix: 'Ask for a number or another word: the carrier keeps this answer for itself.',
    })),
    ...(namesStop && !words.includes('STOP')
      ? [
          {
            problem: 'does not tell to send STOP, though the reply is marked namesStop: true',
            fix: 'Write STOP in capitals: it ends the messages on every carrier.',
          },
        ]
      : []),
  ];
}

function missingSlots(message: Message, rules: SlotRules): Finding[] {
  const used = new Set([...nodesOf(message)].map((node) => ('name' in node ? node.name : '')));
  return Object.keys(rules.required)
    .filter((name) => !used.has(name))
    .map((name) => ({ problem: `does not use the slot {${name}}`, fix: `Write {${name}} into the text.` }));
}

function checkNode(node: MessageNode, tag: Locale, slots: Readonly<Record<string, SlotType>>): Finding[] {
  if (node.kind === 'unsupported') {
    return [
      {
        problem: `formats {${node.what}} itself`,
        fix: `Write {${node.what}}: the slot type decides the form.`,
      },
    ];
  }
  if (node.kind !== 'slot' && node.kind !== 'choice') return [];
  const type = slots[node.name];
  if (type === undefined) {
    return [
      {
        problem: `uses {${node.name}}, which the reply does not have`,
        fix: 'Take it out or declare the slot.',
      },
    ];
  }
  if (node.kind === 'slot') return [];
  const wanted: SlotType = node.by === 'value' ? 'text' : 'count';
  if (type !== wanted) {
    const form = node.by === 'value' ? 'select' : 'plural';
    return [
      {
        problem: `uses {${node.name}, ${form}} on a slot of type ${type}`,
        fix: `A ${form} needs a ${wanted}.`,
      },
    ];
  }
  return node.by === 'value' ? [] : checkPlural(node, tag);
}

type Plural = Extract<MessageNode, { kind: 'choice' }>;

function checkPlural(plural: Plural, tag: Locale): Finding[] {
  const type = plural.by === 'ordinal' ? 'ordinal' : 'cardinal';
  const known = pluralRules(tag, type).resolvedOptions().pluralCategories as string[];
  const written = Object.keys(plural.branches).filter((key) => !key.startsWith('='));
  // In Portuguese and Spanish `many` begins at a million: a count never gets there.
  const needed = known.filter((category) => category !== 'many' || languageOf(tag) === 'pl');
  return [
    ...needed
      .filter((category) => !written.includes(category))
      .map((category) => ({
        problem: `the plural of {${plural.name}} lacks the form ${category}`,
        fix: `${tag} needs the forms ${needed.join(', ')}.`,
      })),
    ...written
      .filter((category) => !known.includes(category))
      .map((category) => ({
        problem: `the plural of {${plural.name}} has the form ${category}, which ${tag} does not know`,
        fix: `${tag} has the forms ${known.join(', ')}.`,
      })),
  ];
}

/** What an undisclosing reply may not hint at. */
export function checkSilence(message: Message, tag: Locale): Finding[] {
  return debtHints(literalText(message), tag).map((word) => ({
    problem: `hints at a debt with the word "${word}", though the reply is marked discloses: false`,
    fix: 'Say it without the word, or mark the reply discloses: true.',
  }));
}

/** A reply that asks must end in its question: what stands last is what people answer. */
export function checkQuestion(message: Message): Finding[] {
  return endsInQuestion(message)
    ? []
    : [
        {
          problem: 'does not end in a question, though the reply is marked asks: true',
          fix: 'Put the question last, or mark the reply asks: false.',
        },
      ];
}

function endsInQuestion(message: Message): boolean {
  const last = message.findLast((node) => node.kind !== 'literal' || node.text.trim() !== '');
  if (last?.kind === 'literal') return last.text.trimEnd().endsWith('?');
  return last?.kind === 'choice' && Object.values(last.branches).every(endsInQuestion);
}

/** A label must fit a button and hold no slot. */
export function checkLabel(message: Message): Finding[] {
  const label = literalText(message);
  if (message.some((node) => node.kind !== 'literal')) {
    return [{ problem: 'a label cannot have slots', fix: 'Write plain words.' }];
  }
  return [...label].length <= LABEL_CHARS_MAX
    ? []
    : [
        {
          problem: `the label has ${[...label].length} characters`,
          fix: `A button shows at most ${LABEL_CHARS_MAX}.`,
        },
      ];
}

/** The literal text of a message, slots written as a dash, all branches one after another. */
function literalText(message: Message): string {
  return message
    .map((node) => {
      if (node.kind === 'literal') return node.text;
      if (node.kind !== 'choice') return '—';
      return ` ${Object.values(node.branches).map(literalText).join(' ')} `;
    })
    .join('');
}
