/** Reads lines of "short = written out" into a map. */
export function spellingTable(lines: string): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of lines.split('\n')) {
    const [shorts, long] = line.split('=').map((side) => side.trim());
    if (!shorts || !long) continue;
    for (const short of shorts.split(' ')) table.set(short, long.split(' '));
  }
  return table;
}
