import type { Problem } from '../../kernel/index.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import { visit } from '../flow/lint.ts';
import { pathOf, stateInfo } from '../state-map.ts';
import type { Situation } from './situation.ts';

/**
 * Situations from which no place can be reached where the conversation may rest. Only transitions of the flow
 * and of the state itself count: that one can always ask for a person is not a way on.
 */
export function withoutRest(flow: CompiledFlow, all: readonly Situation[]): Situation[] {
  const back = new Map<Situation, Situation[]>(all.map((one) => [one, []]));
  for (const one of all) for (const next of one.leads) back.get(next)?.push(one);
  const rests = all.filter(({ live }) => stateInfo(flow, pathOf(live.value)).meta.rest === true);
  const out = new Set(rests);
  const queue = [...rests];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const one of back.get(at) ?? []) {
      if (out.has(one)) continue;
      out.add(one);
      queue.push(one);
    }
  }
  return all.filter((one) => !out.has(one));
}

/** States that no way was found to: nothing is proved about them. */
export function unseenStates(flow: CompiledFlow, reached: Iterable<Situation>): Problem[] {
  const seen = new Set<string>();
  for (const { live } of reached) seen.add(pathOf(live.value));
  const problems: Problem[] = [];
  visit(flow, (path, state) => {
    const name = path.join('.');
    if (path.length < 2 || state.states !== undefined || seen.has(name) || name === 'protocol.opening')
      return;
    problems.push({
      place: `${flow.id} > ${name.replace(/^flow\./, '')}`,
      problem: 'no situation was found that leads here, so nothing is proved about this state',
      fix: 'check the guards of the transitions that lead here, or remove the state',
    });
  });
  return problems;
}
