import type { Problem } from '../../kernel/index.ts';
import type { Flow } from './document.ts';

const DEBTORS = ['consumer', 'business'] as const;

/** Ages of a debt, in days past due, that no flow is for: such a case could not be spoken about. */
export function uncovered(flows: readonly Flow[]): Problem[] {
  return [
    ...flows.filter(({ for: applies }) => from(applies) > to(applies)).map(emptyRange),
    ...DEBTORS.flatMap((debtor) => gapsOf(flows, debtor)),
  ];
}

type Applies = Flow['for'];

function from({ daysPastDueFrom = -Infinity }: Applies): number {
  return daysPastDueFrom;
}

function to({ daysPastDueTo = Infinity }: Applies): number {
  return daysPastDueTo;
}

function emptyRange({ id }: Flow): Problem {
  return {
    place: `${id} > for`,
    problem: 'daysPastDueFrom lies after daysPastDueTo, so the flow is for nobody',
    fix: 'let the range rise',
  };
}

function gapsOf(flows: readonly Flow[], debtor: (typeof DEBTORS)[number]): Problem[] {
  const ranges = flows
    .map(({ for: applies }) => applies)
    .filter((applies) => applies.debtor === 'any' || applies.debtor === debtor)
    .sort((a, b) => from(a) - from(b));
  const problems: Problem[] = [];
  let next = -Infinity;
  for (const range of ranges) {
    if (from(range) > next) problems.push(gap(debtor, next, from(range) - 1));
    next = Math.max(next, to(range) + 1);
  }
  if (next < Infinity) problems.push(gap(debtor, next, Infinity));
  return problems;
}

function gap(debtor: string, first: number, last: number): Problem {
  const start = first === -Infinity ? '' : ` from ${first}`;
  const end = last === Infinity ? '' : ` to ${last}`;
  return {
    place: 'flows/',
    problem: `no flow is for a ${debtor}${start}${end} days past due`,
    fix: 'widen `for` of a flow, or add a flow for these cases',
  };
}
