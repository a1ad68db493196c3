import type { Scenario, ScenarioTurn } from './scenario.ts';

/**
 * The scenarios that show the most between them: again and again the one that adds most of what none before it has,
 * by language. In the order of their files.
 */
export function chooseScenarios(scenarios: readonly Scenario[], count: number): Scenario[] {
  const chosen = new Set<Scenario>();
  const shown = new Map<string, number>();
  while (chosen.size < Math.min(count, scenarios.length)) {
    const gain = (scenario: Scenario) =>
      [...shownBy(scenario)].reduce((sum, mark) => sum + 1 / (1 + (shown.get(mark) ?? 0)) ** 2, 0);
    const left = scenarios.filter((scenario) => !chosen.has(scenario));
    const best = left.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.add(best);
    for (const mark of shownBy(best)) shown.set(mark, (shown.get(mark) ?? 0) + 1);
  }
  return scenarios.filter((scenario) => chosen.has(scenario));
}

function shownBy({ file, case: subject, turns }: Scenario): Set<string> {
  const language = file.split('/')[0]!;
  const marks = turns.flatMap((turn) => [
    ...(turn.state === undefined ? [] : [`state ${turn.state}`]),
    ...(turn.commands ?? []).map((command) => `command ${command}`),
    ...(turn.effects ?? []).map((effect) => `effect ${effect}`),
    `act ${actOf(turn)}`,
  ]);
  return new Set([`case ${subject}`, ...marks.map((mark) => `${language} ${mark}`)]);
}

function actOf(turn: ScenarioTurn): string {
  if ('agent' in turn) return typeof turn.agent === 'string' ? turn.agent : Object.keys(turn.agent)[0]!;
  return Object.keys(turn)[0]!;
}
