import { requireRelease } from '../../dialogue/index.ts';
import type { Rule, RulePack } from '../../domain/index.ts';
import { AppError } from '../../kernel/index.ts';
import { readContent } from '../content.ts';
import type { CliCommand } from './command.ts';
import { print } from './lines.ts';

export const rules: CliCommand = {
  name: 'rules',
  usage: 'rules [PACK…] [--unverified]',
  summary: 'The rules of contact, pack by pack: what each does, how well it is founded, and on what.',
  options: { unverified: { type: 'boolean' } },
  run: async ({ positionals, flags }) => {
    const { packs, overrides } = requireRelease(readContent()).rules;
    for (const pack of chosen(packs, positionals)) {
      const shown = pack.rules.filter(({ unverified }) => unverified || !flags.has('unverified'));
      if (shown.length === 0) continue;
      print(`${pack.id} (version ${pack.version}): ${pack.title}`);
      for (const rule of shown) {
        const aside = overrides.find((one) => one.rule === rule.id);
        print(`  ${lineOf(rule)}`);
        if (aside) print(`          set aside by ${aside.who} until ${aside.until}: ${aside.reason}`);
      }
    }
    return 0;
  },
};

function chosen(packs: readonly RulePack[], names: readonly string[]): readonly RulePack[] {
  const known = packs.map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new AppError('CONTENT_INVALID', {
      problems: [{ place: unknown, problem: 'is not a rule pack', fix: `name one of: ${known.join(', ')}` }],
    });
  }
  return names.length === 0 ? packs : packs.filter(({ id }) => names.includes(id));
}

function lineOf({ id, action, mark, unverified, title, source }: Rule): string {
  const does = action.kind === 'say' ? `say ${action.reply}` : action.kind;
  const founded = unverified ? `${mark}, unverified` : mark;
  return `${id.padEnd(8)}${does.padEnd(9)}  ${title} [${founded}: ${source}]`;
}
