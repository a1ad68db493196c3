import ts from 'typescript';
import type { Check } from './checks.ts';
import { place, walk } from './source-file.ts';

const VAGUE = /(^|\/)(helpers?|utils?|utilities|common|misc|shared|lib|stuff)(\/|\.[a-z.]+$)/;

export const roomChecks: readonly Check[] = [
  {
    rule: 'the door of a room begins with what the room is',
    find(file) {
      const room = /^src\/([^/]+)\/index\.ts$/.exec(file.path)?.[1];
      if (room === undefined || new RegExp(`^/\\*\\*\\s+(\\* )?${room} — \\S`).test(file.text)) return [];
      return [`${file.path} does not begin with /** ${room} — … */`];
    },
  },
  {
    rule: 'a door names what it lets through',
    find(file) {
      const found: string[] = [];
      walk(file, (node) => {
        if (ts.isExportDeclaration(node) && !node.exportClause) found.push(`${place(file, node)} export *`);
      });
      return found;
    },
  },
  {
    rule: 'no folder or file is named after nothing',
    find: (file) => (VAGUE.test(file.path) ? [file.path] : []),
  },
];
