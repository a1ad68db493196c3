import type { OfferOnTable } from '../../../dialogue/index.ts';
import type { Command, Expectation } from '../../../domain/index.ts';
import type { Locale } from '../../../kernel/index.ts';

/** A sentence by the way it is built, what the flow waits for, and the commands that a careful reader hears. */
export type Construction = readonly [
  locale: Locale,
  built: 'corrections' | 'negations' | 'decoys' | 'conditions' | 'suppositions' | 'answers',
  expecting: Expectation | undefined,
  text: string,
  heard: readonly Partial<Command>[],
];

/** What lies on the table where an option is asked for. */
export const TABLE: readonly OfferOnTable[] = [
  { id: 'o1', index: 1, kind: 'lump_sum', total: 900, instalments: 1, instalmentAmount: 900 },
  { id: 'o2', index: 2, kind: 'instalments', total: 1200, instalments: 6, instalmentAmount: 200 },
  { id: 'o3', index: 3, kind: 'instalments', total: 1200, instalments: 12, instalmentAmount: 100 },
];
