import type { Policy } from '../domain/index.ts';
import type { ContentFile } from './content-file.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { Flow } from './flow/document.ts';
import type { Approved } from './knowledge/index.ts';
import type { RuleBook } from './rules/read-rules.ts';
import type { Replies, TemplateWords } from './say/index.ts';
import type { Helplines } from './slots.ts';

/**
 * Immutable bundle of flows, words, approved answers, policies and rules of contact. A conversation is pinned to the
 * release it began with and is decided by nothing else. `hash` is the SHA-256 of its files.
 */
export interface Release {
  readonly hash: string;
  readonly files: readonly ContentFile[];
  readonly flows: ReadonlyMap<string, CompiledFlow>;
  readonly documents: readonly Flow[];
  readonly policies: ReadonlyMap<string, Policy>;
  readonly rules: RuleBook;
  readonly replies: Replies;
  readonly helplines: Helplines;
  /** What questions are answered from, word for word. */
  readonly approved: Approved;
  /** What may open a WhatsApp conversation again after its 24 hours. */
  readonly templates: readonly TemplateWords[];
}
