/** The name of a state value of a machine: `{ negotiating: 'approval' }` is `negotiating.approval`. */
export function stateName(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([parent, child]) => [parent, stateName(child)].filter((part) => part !== '').join('.'))
    .join(', ');
}
