import { describe, expect, it } from 'vitest';
import { createMetrics, prometheusText } from './metrics.ts';

describe('metrics', () => {
  it('add up by name and labels, one family under one heading', () => {
    const metrics = createMetrics();
    metrics.count('a_total', 'As.', { kind: 'x' });
    metrics.count('b_total', 'Bs.');
    metrics.count('a_total', 'As.', { kind: 'y' }, 5);
    metrics.count('a_total', 'As.', { kind: 'x' });
    expect(prometheusText(metrics.samples())).toBe(
      [
        '# HELP a_total As.',
        '# TYPE a_total counter',
        'a_total{kind="x"} 2',
        'a_total{kind="y"} 5',
        '# HELP b_total Bs.',
        '# TYPE b_total counter',
        'b_total 1',
        '',
      ].join('\n'),
    );
  });

  it('escape what labels may not hold', () => {
    const sample = { name: 'a', help: 'As.', type: 'gauge', value: 1, labels: { l: 'a"b\\c\nd' } } as const;
    expect(prometheusText([sample])).toContain('a{l="a\\"b\\\\c\\nd"} 1');
  });
});
