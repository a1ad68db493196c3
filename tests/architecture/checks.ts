import { purityChecks } from './purity-checks.ts';
import { roomChecks } from './room-checks.ts';
import { sizeChecks } from './size-checks.ts';
import type { SourceFile } from './source-file.ts';
import { testChecks } from './test-checks.ts';
import { textChecks } from './text-checks.ts';

/** One rule of tidiness: what breaks it in a file, as `path:line what`. */
export interface Check {
  readonly rule: string;
  readonly find: (file: SourceFile) => string[];
}

export const CHECKS: readonly Check[] = [
  ...sizeChecks,
  ...purityChecks,
  ...roomChecks,
  ...testChecks,
  ...textChecks,
];
