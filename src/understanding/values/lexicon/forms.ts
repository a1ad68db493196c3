/** Every pairing of stems and endings, as a list of forms parted by spaces. */
export function inflect(stems: string, endings: string): string {
  const ends = endings.split(' ');
  return stems
    .split(' ')
    .flatMap((stem) => ends.map((ending) => stem + (ending === '-' ? '' : ending)))
    .join(' ');
}
