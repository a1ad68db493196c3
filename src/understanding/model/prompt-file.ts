import { z } from 'zod';
import { type ContentFile, readHeadedFile } from '../../dialogue/index.ts';
import { AppError, type Problem, sha256 } from '../../kernel/index.ts';
import { contractProblems, partProblems, slotProblems } from './prompt-checks.ts';
import { INPUT_TYPES, type InputType, PROMPT_CONTRACTS } from './prompt-contracts.ts';
import { partsOf } from './prompt-template.ts';

const headSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*(\/[a-z][a-z-]*)+$/, 'an id is words of lower case parted by /'),
  version: z.int().min(1),
  /** What the model is asked to do; for people and reports. */
  task: z.string().min(1),
  input: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.enum(INPUT_TYPES)),
  /** Name of the answer's schema. */
  output: z.string().min(1),
  /** Longest answer, in tokens. */
  max_tokens: z.int().min(1).max(4_000),
  /** Who answers for the words. */
  owner: z.string().min(1),
});

/** A prompt as it was loaded: its head, its parts, and the SHA-256 of its file. */
export interface ModelPrompt {
  readonly id: string;
  readonly version: number;
  readonly task: string;
  readonly input: Readonly<Record<string, InputType>>;
  readonly output: string;
  readonly maxTokens: number;
  readonly owner: string;
  readonly hash: string;
  /** The part that never changes: it comes first and holds no slot. */
  readonly system: string;
  /** What follows, in order; every part becomes a message. */
  readonly messages: readonly string[];
}

/** Prompts by id. */
export type Prompts = ReadonlyMap<string, ModelPrompt>;

const FOLDER = 'prompts/model/';

/**
 * Reads the prompts of a release (`prompts/model/*.md`) and checks them against what the code fills in and
 * reads out. Pure. Gives all prompts or all problems, each with file and line.
 */
export function loadPrompts(files: readonly ContentFile[]): { prompts: Prompts } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const prompts = new Map<string, ModelPrompt>();
  const mine = files.filter(({ path }) => path.startsWith(FOLDER) && path.endsWith('.md'));
  for (const file of mine) {
    const read = readPrompt(file);
    if ('problems' in read) problems.push(...read.problems);
    else if (prompts.has(read.prompt.id)) {
      problems.push({
        place: file.path,
        problem: `the id ${read.prompt.id} is taken by another file`,
        fix: 'give it an id of its own, or remove one of the files',
      });
    } else prompts.set(read.prompt.id, read.prompt);
  }
  if (problems.length > 0) return { problems };
  const missing = Object.keys(PROMPT_CONTRACTS).filter((id) => !prompts.has(id));
  if (missing.length === 0) return { prompts };
  return {
    problems: missing.map((id) => ({
      place: FOLDER,
      problem: `there is no prompt ${id}`,
      fix: `add a file with the id ${id}`,
    })),
  };
}

/** Prompts that must be whole. Throws `CONTENT_INVALID` with all problems otherwise. */
export function requirePrompts(files: readonly ContentFile[]): Prompts {
  const loaded = loadPrompts(files);
  if ('problems' in loaded) throw new AppError('CONTENT_INVALID', { problems: loaded.problems });
  return loaded.prompts;
}

function readPrompt(file: ContentFile): { prompt: ModelPrompt } | { problems: Problem[] } {
  const { path, content } = file;
  const read = readHeadedFile(file, headSchema);
  if ('problems' in read) return read;
  const { id, version, task, input, output, max_tokens: maxTokens, owner } = read.head;
  const parts = partsOf(read.body, read.bodyLine);
  const problems = [
    ...partProblems(path, parts),
    ...slotProblems(path, parts, input),
    ...contractProblems(path, read.head, parts),
  ];
  if (problems.length > 0) return { problems };
  const [system, ...messages] = parts;
  return {
    prompt: {
      id,
      version,
      task,
      input,
      output,
      maxTokens,
      owner,
      hash: sha256(content),
      system: system!.text,
      messages: messages.map((part) => part.text),
    },
  };
}
