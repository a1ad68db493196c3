import type { CommandType, Entities } from '../../domain/index.ts';

/** A command that the grammar could answer with, before the choice. Offsets are into the message. */
export interface Proposal {
  readonly type: CommandType;
  readonly entities: Entities;
  readonly start: number;
  readonly end: number;
  /** 0–1. */
  readonly confidence: number;
}
