/** Writes down a problem at a path of the policy. */
export type Note = (path: string, problem: string, fix: string) => void;

/** Notes a number outside `least`–`most`, or a fraction where a whole one is needed. */
export function checkNumber(
  value: number,
  path: string,
  least: number,
  most: number,
  whole: boolean,
  note: Note,
): void {
  const inRange = value >= least && value <= most && (!whole || Number.isInteger(value));
  if (!inRange) note(path, `is ${value}`, `Use a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
}
