/** A script that none of the spoken languages is written in, with the language that most who write it speak. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[іїєґІЇЄҐ]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Ethiopic}/u, 'am'],
];

/** Share of the letters that must be foreign: a name or a sign in another script is not the language of a message. */
const MOST = 0.6;
/** Fewer foreign letters say nothing. */
const LEAST = 2;

/** BCP 47 code of the likely language of a text in a script that nobody here reads; undefined for Latin ones. */
export function foreignScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (foreign.length < LEAST || foreign.length < letters.length * MOST) return undefined;
  const written = foreign.join('');
  return SCRIPTS.find(([script]) => script.test(written))?.[1];
}
