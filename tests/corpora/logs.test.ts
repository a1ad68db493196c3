import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeClock } from '../../src/kernel/index.ts';
import { type CarrierStage, carrierStage, MONDAY } from '../integration/carrier-stage.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly expected:
    | boolean
    | { readonly count: number; readonly spans: readonly (readonly [number, number])[] };
}

const SET = 'ids.jsonl';
const NUMBER = '+13125550188';

describe.runIf(corpusRuns(SET))('numbers of people in messages', () => {
  let stage: CarrierStage;
  const lines: string[] = [];

  beforeAll(async () => {
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    stage = await carrierStage(fakeClock(MONDAY), { logLevel: 'info' });
  });
  afterAll(async () => {
    await stage.close();
    vi.restoreAllMocks();
  });

  it('appear in no line of the log', async () => {
    const found = corpusRows<Row>(SET).flatMap(({ kind, input, expected }) =>
      kind.endsWith('.in-text') && typeof expected === 'object' && expected.count > 0
        ? [{ input, values: expected.spans.map(([from, to]) => input.slice(from, to)) }]
        : [],
    );
    expect(found.length).toBeGreaterThan(0);
    await stage.debtorAt(NUMBER);
    stage.carrier.simulator.faults.set({ error_after: 0.3, rate_limited: 0.2 });
    for (const { input } of found) stage.write(NUMBER, input);
    await stage.settle();
    const log = lines.join('');
    expect(found.flatMap(({ values }) => values).filter((value) => log.includes(value))).toEqual([]);
  });
});
