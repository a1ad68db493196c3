import { describe, expect, it } from 'vitest';
import type { Problem } from '../../kernel/index.ts';
import { loadRelease } from '../load-release.ts';
import { prove } from '../proof/prove.ts';
import { editedFiles } from '../release.fixture.ts';
import { BROKEN_DOCUMENTS, type Broken } from './data/broken-documents.fixture.ts';
import { BROKEN_FLOWS } from './data/broken-flows.fixture.ts';
import { HARMLESS_CHANGES, type Harmless } from './data/harmless-changes.fixture.ts';

interface Change {
  readonly edits: Broken['edits'];
  readonly flow?: string | undefined;
}

/** What loading and then proving one flow finds; the proof stops at its first finding. */
function findings({ edits, flow = 'settlement' }: Change): readonly Problem[] {
  const loaded = loadRelease(editedFiles(edits));
  if ('problems' in loaded) return loaded.problems;
  const { release } = loaded;
  const document = release.documents.find(({ id }) => id === flow)!;
  return prove(release, document, release.flows.get(flow)!, 1).problems;
}

function expectFound(broken: Broken, found: readonly Problem[]): void {
  const { place, problem, fix = '' } = broken;
  expect(found).toContainEqual({
    place: expect.stringContaining(place) as string,
    problem: expect.stringContaining(problem) as string,
    fix: expect.stringContaining(fix) as string,
  });
  for (const one of found) expect(one.fix, one.problem).not.toBe('');
}

describe('a release does not load with', () => {
  it.each(BROKEN_DOCUMENTS.map((broken) => [broken.name, broken] as const))('%s', (_name, broken) => {
    const loaded = loadRelease(editedFiles(broken.edits));
    expectFound(broken, 'problems' in loaded ? loaded.problems : []);
  });
});

describe('a flow is not published where', () => {
  it.each(BROKEN_FLOWS.map((broken) => [broken.name, broken] as const))('%s', (_name, broken) => {
    expectFound(broken, findings(broken));
  });
});

/** Changes that do not touch the same places, as many in one release as fit: each proof takes a while. */
function together(changes: readonly Harmless[]): (readonly Harmless[])[] {
  const groups: Harmless[][] = [];
  for (const change of changes) {
    const group = groups.find(
      (one) => one[0]!.flow === change.flow && !one.some((other) => clash(other, change)),
    );
    if (group) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

function clash(one: Harmless, other: Harmless): boolean {
  return one.edits.some((a) =>
    other.edits.some((b) => a.file === b.file && (a.at.startsWith(b.at) || b.at.startsWith(a.at))),
  );
}

describe('an operator may make a change:', () => {
  it.each(HARMLESS_CHANGES.map((change) => [change.name, change] as const))('%s', (_name, change) => {
    expect(loadRelease(editedFiles(change.edits))).toHaveProperty('release');
  });

  it.each(
    together(HARMLESS_CHANGES).map((group) => [group.map(({ name }) => name).join('; '), group] as const),
  )(
    'which keeps the laws: %s',
    (_names, group) => {
      expect(findings({ edits: group.flatMap(({ edits }) => edits), flow: group[0]!.flow })).toEqual([]);
    },
    30_000,
  );
});

describe('a finding', () => {
  it('stands once, at the document that holds the mistake, however many flows use it', () => {
    const broken = BROKEN_DOCUMENTS.find(({ name }) => name === 'a guard that nobody wrote')!;
    expect(findings(broken)).toHaveLength(1);
  });

  it('of a proof shows the shortest way that leads there', () => {
    const broken = BROKEN_FLOWS.find(({ name }) => name === 'asking for a person does nothing')!;
    expect(findings(broken)[0]?.problem).toContain(
      '(after: conversation.start → provide_factor right birth date → provide_factor right postcode → request_human)',
    );
  });
});
