const ADDRESS = /(https:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/g;

/** Text as text nodes, with line breaks kept; web addresses become links where `linked`. */
export function RichText({ text, linked }: { readonly text: string; readonly linked: boolean }) {
  if (!linked) return text;
  // Splitting by one capture group puts the addresses at the odd places.
  return text.split(ADDRESS).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
      <a key={place} href={part} target="_blank" rel="noopener noreferrer">
        {part}
      </a>
    ),
  );
}
