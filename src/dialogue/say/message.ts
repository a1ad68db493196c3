import { IntlMessageFormat } from 'intl-messageformat';

/** One piece of a parsed ICU message. */
export type MessageNode =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  /** `#` inside a plural: the number itself. */
  | { readonly kind: 'number' }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly by: 'cardinal' | 'ordinal' | 'value';
      readonly offset: number;
      readonly branches: Readonly<Record<string, readonly MessageNode[]>>;
    }
  /** Number, date, time skeletons and tags: formatting belongs to the slot type, not to the text. */
  | { readonly kind: 'unsupported'; readonly what: string };

export type Message = readonly MessageNode[];

/** The parser's own node, of which only what is used here is named. */
interface RawNode {
  readonly type: number;
  readonly value: string;
  readonly offset?: number;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly options?: Readonly<Record<string, { readonly value: readonly RawNode[] }>>;
}

/** Node kinds of the ICU parser by number; those left out are number, date, time and tag. */
const RAW = { literal: 0, argument: 1, select: 5, plural: 6, pound: 7 } as const;

/** Parses an ICU MessageFormat text; a syntax error is named by the parser's code and its column. */
export function parseMessage(text: string): { message: Message } | { syntaxError: string } {
  try {
    const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
    return { message: (ast as unknown as readonly RawNode[]).map(toNode) };
  } catch (error) {
    const { message, location } = error as Error & { location?: { start: { offset: number } } };
    const at = location === undefined ? '' : ` at character ${location.start.offset + 1}`;
    return { syntaxError: `${message.toLowerCase().replaceAll('_', ' ')}${at}` };
  }
}

function toNode(raw: RawNode): MessageNode {
  switch (raw.type) {
    case RAW.literal:
      return { kind: 'literal', text: raw.value };
    case RAW.argument:
      return { kind: 'slot', name: raw.value };
    case RAW.pound:
      return { kind: 'number' };
    case RAW.select:
    case RAW.plural:
      return {
        kind: 'choice',
        name: raw.value,
        by: raw.type === RAW.select ? 'value' : (raw.pluralType ?? 'cardinal'),
        offset: raw.offset ?? 0,
        branches: Object.fromEntries(
          Object.entries(raw.options ?? {}).map(([key, option]) => [key, option.value.map(toNode)]),
        ),
      };
    default:
      return { kind: 'unsupported', what: raw.value };
  }
}

/** Every node of a message, those inside branches too. */
export function* nodesOf(message: Message): Generator<MessageNode> {
  for (const node of message) {
    yield node;
    if (node.kind === 'choice') for (const branch of Object.values(node.branches)) yield* nodesOf(branch);
  }
}

/** What a message needs to be written out. */
export interface Writing {
  /** Chooses the plural category. */
  readonly locale: string;
  /** The value that a select or plural looks at. */
  readonly choose: (name: string) => string | number;
  /** The written form of a slot. */
  readonly write: (name: string) => string;
  /** The written form of `#`: the number that the plural around it counts by, less its offset. */
  readonly writeNumber: (value: number, name: string) => string;
  /** Told every piece of literal text in order. */
  readonly onLiteral?: (text: string) => void;
}

/** The plural around a `#`. */
interface Counted {
  readonly name: string;
  readonly value: number;
}

/** Writes a message out. The branch `other` takes what no branch names: the loader makes sure it is there. */
export function writeMessage(message: Message, writing: Writing, plural?: Counted): string {
  let text = '';
  for (const node of message) {
    switch (node.kind) {
      case 'literal':
        writing.onLiteral?.(node.text);
        text += node.text;
        break;
      case 'slot':
        text += writing.write(node.name);
        break;
      case 'number':
        if (plural !== undefined) text += writing.writeNumber(plural.value, plural.name);
        break;
      case 'choice': {
        const value = writing.choose(node.name);
        const counted =
          node.by === 'value' ? plural : { name: node.name, value: Number(value) - node.offset };
        text += writeMessage(branchOf(node, value, writing.locale), writing, counted);
        break;
      }
      case 'unsupported':
        break;
    }
  }
  return text;
}

type Choice = Extract<MessageNode, { kind: 'choice' }>;

function branchOf(choice: Choice, value: string | number, locale: string): Message {
  const { branches, by, offset } = choice;
  const key =
    by === 'value'
      ? String(value)
      : Object.hasOwn(branches, `=${value}`)
        ? `=${value}`
        : pluralRules(locale, by).select(Number(value) - offset);
  return branches[Object.hasOwn(branches, key) ? key : 'other'] ?? [];
}

const rulesCache = new Map<string, Intl.PluralRules>();

/** The plural rules of a locale (CLDR), cached. */
export function pluralRules(locale: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const key = `${locale} ${type}`;
  const cached = rulesCache.get(key);
  if (cached !== undefined) return cached;
  const rules = new Intl.PluralRules(locale, { type });
  rulesCache.set(key, rules);
  return rules;
}
