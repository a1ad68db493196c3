/**
 * Emoji that mean something by themselves, as words of their own for the rules. Source: plain use in chats;
 * folded hands thank or plead and are not a yes.
 */
const MEANINGS: readonly (readonly [word: string, emoji: string])[] = [
  [':yes:', '👍👌✅✔☑🆗🤝💯🙆⭕🫡'],
  [':no:', '👎❌✖⛔🚫🙅✗✘🛑'],
  [':thanks:', '🙏'],
  [':sad:', '😢😭😞😔😟😩😫😥😓💔🥺😿☹🙁'],
  [':angry:', '😡🤬😠👿💢🖕'],
  [':smile:', '😀😃😄😁😆😅😂🤣🙂😊😉😍😘🤗😎❤💙💚💛🧡💜🖤✨🌹🥰😇☺'],
  [':hello:', '👋'],
  [':money:', '💰💵💶💷💸🤑💳'],
  [':unsure:', '🤔🤷😕🙄❓⁉❔😐😶'],
  [':phone:', '📞☎📱'],
];

const WORD_OF = new Map(MEANINGS.flatMap(([word, emoji]) => [...emoji].map((sign) => [sign, word] as const)));
const EMOJI = /\p{Extended_Pictographic}/u;

/** The word that an emoji is to the rules; `:emoji:` for one without a meaning; undefined for other signs. */
export function emojiWord(sign: string): string | undefined {
  const first = String.fromCodePoint(sign.codePointAt(0) ?? 0);
  return WORD_OF.get(first) ?? (EMOJI.test(first) ? ':emoji:' : undefined);
}
