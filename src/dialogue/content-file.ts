/** A file of a release: path from the project's root and its text. */
export interface ContentFile {
  readonly path: string;
  readonly content: string;
}
