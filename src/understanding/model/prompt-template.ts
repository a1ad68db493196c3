/** One part of a prompt: what stands under one heading, with the line of the file it begins on. */
export interface PromptPart {
  readonly name: string;
  readonly text: string;
  /** 1-based line of its first line of text. */
  readonly line: number;
}

/** A place in a part that a value goes into. */
export interface Slot {
  readonly name: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** It stands alone on its line, between `<x>` and `</x>` on the lines around it. */
  readonly fenced: boolean;
}

/** What goes into a prompt: a text, or lines that become a list. */
export type SlotValue = string | readonly string[];

const HEADING = /^# (\S.*)$/;
const SLOT = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;
/** Braces that a slot would be, were it written rightly. */
const BROKEN_SLOT = /\{\{|\}\}/;

/** Cuts the body of a prompt at its headings of the first level. `firstLine` is where the body begins. */
export function partsOf(body: string, firstLine: number): PromptPart[] {
  const parts: { name: string; lines: string[]; line: number }[] = [];
  body.split('\n').forEach((line, i) => {
    const name = HEADING.exec(line)?.[1];
    if (name !== undefined) parts.push({ name, lines: [], line: firstLine + i + 1 });
    else if (parts.length > 0) parts.at(-1)!.lines.push(line);
    else if (line.trim() !== '') parts.push({ name: '', lines: [line], line: firstLine + i });
  });
  return parts.map(({ name, lines, line }) => {
    const blank = lines.findIndex((text) => text.trim() !== '');
    return { name, text: lines.join('\n').trim(), line: line + Math.max(0, blank) };
  });
}

/** Every slot of a part, in order. */
export function slotsOf({ text, line }: PromptPart): Slot[] {
  const lines = text.split('\n');
  return lines.flatMap((content, i) =>
    [...content.matchAll(SLOT)].map((match) => {
      const open = /^<([a-z_]+)>$/.exec(lines[i - 1] ?? '')?.[1];
      const fenced = content === match[0] && open !== undefined && lines[i + 1] === `</${open}>`;
      return { name: match[1]!, line: line + i, fenced };
    }),
  );
}

/** Lines of a part with braces that are no slot. */
export function brokenSlotLines({ text, line }: PromptPart): number[] {
  return text
    .split('\n')
    .flatMap((content, i) => (BROKEN_SLOT.test(content.replaceAll(SLOT, '')) ? [line + i] : []));
}

/**
 * Fills the slots of a text in one pass: what a value holds is never read as a slot. Lines become a list, no
 * lines `none`. A slot without a value stays as it stands; loading makes sure that there is none.
 */
export function fillSlots(text: string, values: Readonly<Record<string, SlotValue>>): string {
  return text.replaceAll(SLOT, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    if (typeof value === 'string') return value;
    return value.length === 0 ? 'none' : value.map((line) => `- ${line}`).join('\n');
  });
}
