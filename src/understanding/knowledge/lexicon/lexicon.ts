/** What the search knows of a language. Words are folded and parted by spaces or lines. */
export interface SearchLexicon {
  /** Words that say nothing about what is asked. */
  readonly stop: string;
  /** Endings that a word may lose. */
  readonly endings: string;
  /** One line for words that ask for the same thing; the first names them all. */
  readonly same: string;
  /** Words that make a sentence a question when they stand near its beginning. */
  readonly asks: string;
  /** Words that make a sentence a question when it begins with them. */
  readonly opens: string;
  /** First words of a clause whose verb speaks to us: those ask, where no question mark is typed. */
  readonly addresses: RegExp;
  /** Words that make a sentence a question wherever they stand. */
  readonly wonders: string;
  /** Words that may stand before a question begins. */
  readonly greets: string;
  /** Words without content that a bare subject may have ("right OF access"). */
  readonly joins: string;
}
