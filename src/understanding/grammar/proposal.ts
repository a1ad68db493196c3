import type { CommandType, Entities } from '../../domain/index.ts';

/** A command that the grammar could answer with, before the choice. */
export interface Proposal {
  readonly type: CommandType;
  readonly entities: Entities;
  /** Words that it stands on, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** 0–1. */
  readonly confidence: number;
}
