import { describe, expect, it } from 'vitest';
import type { ModelUse } from './hear.ts';
import { hearInput } from './hear-input.ts';
import { loadRelease, requireRelease } from './load-release.ts';
import { editedFiles, put } from './release.fixture.ts';
import { Talk } from './talk.fixture.ts';

const FLOW = 'flows/protocol.json';

/** How far a model may be asked in the first question to the debtor, where its state says so. */
function modelUseWith(
  setting: ModelUse,
  state: ModelUse | undefined,
  at = 'states/identifying/meta/model',
): ModelUse {
  const release = requireRelease(editedFiles(state === undefined ? [] : [put(FLOW, at, state)]));
  const talk = Talk.begun({ release });
  const { flow, facts } = talk.request({ kind: 'system', event: 'conversation.start' });
  return hearInput({ flow, state: talk.state, facts, text: 'yes', model: setting }).model;
}

describe('how far a model is asked', () => {
  it('is as the setting says where the state says nothing', () => {
    for (const use of ['off', 'auto', 'always'] as const) expect(modelUseWith(use, undefined)).toBe(use);
  });

  it.each([
    ['auto', 'off', 'off'],
    ['always', 'off', 'off'],
    ['always', 'auto', 'auto'],
    ['auto', 'always', 'always'],
    ['off', 'auto', 'off'],
    ['off', 'always', 'off'],
  ] as const)('with the setting %s and a state that says %s is %s', (setting, state, use) => {
    const at = `states/${Talk.begun().path.replace('protocol.', '').replaceAll('.', '/states/')}/meta/model`;
    expect(modelUseWith(setting, state, at)).toBe(use);
  });

  it('is refused with what can be written where a state says something else', () => {
    const loaded = loadRelease(editedFiles([put(FLOW, 'states/identifying/meta/model', 'sometimes')]));
    expect('problems' in loaded && loaded.problems[0]).toMatchObject({
      place: expect.stringContaining('protocol.json > states > identifying > meta > model'),
      problem: expect.stringContaining('"auto"'),
    });
  });
});
