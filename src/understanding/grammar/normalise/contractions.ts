/** How one language writes short: whole words by table, the rest by rule. All folded. */
export interface Contractions {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** The words that `word` stands for, given the word after it; undefined where it stands for itself. */
  readonly rules: (word: string, next: string | undefined) => readonly string[] | undefined;
}
