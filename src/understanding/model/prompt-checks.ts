import type { Problem } from '../../kernel/index.ts';
import { type InputType, PROMPT_CONTRACTS } from './prompt-contracts.ts';
import { brokenSlotLines, type PromptPart, slotsOf } from './prompt-template.ts';

/** Name of the part that never changes. */
const SYSTEM = 'System';

/** The parts stand in order: first what never changes, then what does. */
export function partProblems(path: string, parts: readonly PromptPart[]): Problem[] {
  const problems: Problem[] = [];
  const at = (part: PromptPart | undefined, problem: string, fix: string) =>
    problems.push({ place: `${path}:${part?.line ?? 1}`, problem, fix });
  const [system, ...rest] = parts;
  if (system?.name !== SYSTEM) {
    at(system, 'does not begin with the part System', 'put the heading "# System" first');
  } else if (slotsOf(system).length > 0) {
    at(
      system,
      'the part System has a variable',
      'move it to a later part: what comes first must be the same on every turn, or it is never cached',
    );
  }
  if (rest.length === 0)
    at(system, 'has no part after System', 'add a part "# Message" with the words to read');
  for (const part of parts) {
    if (part.text === '') at(part, `the part ${part.name} is empty`, 'write it, or remove its heading');
    for (const line of brokenSlotLines(part)) {
      at({ ...part, line }, 'has braces that are no variable', 'write {{name}}, in lower case');
    }
  }
  return problems;
}

/** Variables and inputs fit each other, and words of somebody else stand apart. */
export function slotProblems(
  path: string,
  parts: readonly PromptPart[],
  input: Readonly<Record<string, InputType>>,
): Problem[] {
  const known = Object.keys(input);
  const slots = parts.flatMap((part) => slotsOf(part).map((slot) => ({ ...slot, part })));
  const unknown = slots.filter(({ name }) => !known.includes(name));
  const unused = known.filter((name) => slots.every((slot) => slot.name !== name));
  const open = slots.filter(
    ({ name, fenced, part }) => input[name] === 'data' && !(fenced && part === parts.at(-1)),
  );
  return [
    ...unknown.map(({ name, line }) => ({
      place: `${path}:${line}`,
      problem: `the variable ${name} is not an input`,
      fix: `use one of ${known.join(', ')}, or declare it under input`,
    })),
    ...unused.map((name) => ({
      place: `${path}:1`,
      problem: `the input ${name} is not used`,
      fix: `write {{${name}}} where it belongs, or remove it from input`,
    })),
    ...open.map(({ name, line }) => ({
      place: `${path}:${line}`,
      problem: `${name} is somebody else's words and does not stand apart`,
      fix: `put {{${name}}} alone on a line of the last part, between <${name}> and </${name}>`,
    })),
  ];
}

/** A prompt must use what the code fills in, ask for what it reads out, and describe what may be answered. */
export function contractProblems(
  path: string,
  head: { readonly id: string; readonly input: Readonly<Record<string, InputType>>; readonly output: string },
  parts: readonly PromptPart[],
): Problem[] {
  const contract = PROMPT_CONTRACTS[head.id];
  const at = (problem: string, fix: string): Problem => ({ place: `${path}:1`, problem, fix });
  if (contract === undefined) {
    const ids = Object.keys(PROMPT_CONTRACTS).join(', ');
    return [at(`nothing asks the prompt ${head.id}`, `use one of the ids ${ids}`)];
  }
  const inputs = Object.entries(contract.input);
  const described = parts.map(({ text }) => text).join('\n');
  return [
    ...Object.entries(head.input)
      .filter(([name, type]) => contract.input[name] !== type)
      .map(([name, type]) =>
        at(
          `no input ${name} of type ${type} is filled in`,
          `use ${inputs.map((pair) => pair.join(': ')).join(', ')}`,
        ),
      ),
    ...inputs
      .filter(([name, type]) => type === 'data' && head.input[name] === undefined)
      .map(([name]) =>
        at(`the input ${name} is missing`, `declare it and write {{${name}}} in the last part`),
      ),
    ...(head.output === contract.output
      ? []
      : [at(`no ${head.output} is read`, `write output: ${contract.output}`)]),
    ...contract.describes
      .filter((name) => !described.includes(`\`${name}\``))
      .map((name) => at(`does not describe ${name}`, `add a line that says what \`${name}\` means`)),
  ];
}
