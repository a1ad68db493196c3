/** One figure of the Prometheus page. Labels hold codes and routes, never personal data. */
export interface MetricSample {
  /** `ugoda_…`; counters end in `_total`. */
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge';
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Counts by name and labels. */
export interface Metrics {
  count(name: string, help: string, labels?: Readonly<Record<string, string>>, by?: number): void;
  samples(): readonly MetricSample[];
}

export function createMetrics(): Metrics {
  const counters = new Map<string, MetricSample>();
  return {
    count(name, help, labels = {}, by = 1) {
      const key = `${name}${labelText(labels)}`;
      const value = (counters.get(key)?.value ?? 0) + by;
      counters.set(key, { name, help, type: 'counter', value, labels });
    },
    samples: () => [...counters.values()],
  };
}

/** Writes samples in the Prometheus text format 0.0.4, the samples of one name together. */
export function prometheusText(samples: readonly MetricSample[]): string {
  const byName = Map.groupBy(samples, (sample) => sample.name);
  const families = [...byName].map(([name, family]) => {
    const { help, type } = family[0]!;
    const lines = family.map((sample) => `${name}${labelText(sample.labels ?? {})} ${sample.value}`);
    return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('\n')}\n`;
  });
  return families.join('');
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`))}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
