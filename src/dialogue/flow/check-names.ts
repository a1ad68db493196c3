import type { Problem } from '../../kernel/index.ts';
import { type Flow, type Protocol, REQUIRED_POINTS, REQUIRED_STATES, type StateDoc } from './document.ts';

/** The state that compose adds to every flow: wherever the flow was left. */
export const RESUME = 'resume';

/** The names that a flow and the protocol rely on are there, and the one that is taken is free. */
export function checkNames(
  flow: Flow,
  states: Readonly<Record<string, StateDoc>>,
  protocol: Protocol,
  problems: Problem[],
): void {
  const first = (id: string, initial: string, known: Readonly<Record<string, StateDoc>>) => {
    if (Object.hasOwn(known, initial)) return;
    problems.push({
      place: `${id} > initial`,
      problem: `there is no state ${initial}`,
      fix: `name one of: ${Object.keys(known).join(', ')}`,
    });
  };
  first(flow.id, flow.initial, states);
  first(protocol.id, protocol.initial, protocol.states);
  if (Object.hasOwn(states, RESUME)) {
    problems.push({
      place: `${flow.id} > ${RESUME}`,
      problem: `the name ${RESUME} is taken: it is where the flow was left`,
      fix: 'give the state another name',
    });
  }
  for (const point of REQUIRED_POINTS.filter((name) => flow.points[name] === undefined)) {
    problems.push({
      place: `${flow.id} > points`,
      problem: `the point ${point} is missing`,
      fix: `say where the protocol leads for "${point}"`,
    });
  }
  for (const name of REQUIRED_STATES.filter((name) => !Object.hasOwn(protocol.states, name))) {
    problems.push({
      place: protocol.id,
      problem: `the state ${name} is missing, which the engine relies on`,
      fix: `keep a state of the protocol named ${name}`,
    });
  }
}
