import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** The project's root folder. */
export const root = resolve(import.meta.dirname, '../..');

/** One file of the project: its path from the root with `/`, its text, its syntax tree. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly tree: () => ts.SourceFile;
}

/** A file by its text; the tree is made when first asked for. */
export function sourceFile(path: string, text: string): SourceFile {
  let tree: ts.SourceFile | undefined;
  return {
    path,
    text,
    tree: () => {
      tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return tree;
    },
  };
}

/** All written code of the project: TypeScript and the scripts. */
export function sourceFiles(): SourceFile[] {
  return ['src', 'tests', 'scripts', 'bench']
    .flatMap(filesUnder)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => sourceFile(path, readFileSync(join(root, path), 'utf8')));
}

/** Paths of all files under a folder of the project; none where it does not exist. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** A test, or a scene that tests share. */
export const isTest = (path: string): boolean =>
  /\.(test|fixture)\.tsx?$/.test(path) || path.startsWith('tests/');

export const isShipped = (path: string): boolean => path.startsWith('src/') && !isTest(path);

/** Visits every node of a file's tree. */
export function walk(file: SourceFile, visit: (node: ts.Node) => void): void {
  const go = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, go);
  };
  go(file.tree());
}

/** `path:line`, for a finding. */
export function place(file: SourceFile, node: ts.Node): string {
  const { line } = file.tree().getLineAndCharacterOfPosition(node.getStart(file.tree()));
  return `${file.path}:${line + 1}`;
}
