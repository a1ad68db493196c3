import { createTemplateDesk, type WhatsAppTemplate } from '../../channels/index.ts';
import { requireRelease } from '../../dialogue/index.ts';
import { AppError } from '../../kernel/index.ts';
import { readConfigWith } from '../config.ts';
import { readContent } from '../content.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const templates: CliCommand = {
  name: 'templates',
  usage: 'templates [submit]',
  summary:
    'WhatsApp templates and where their approval stands; submit hands in what the carrier does not know.',
  options: {},
  run: async ({ positionals: [verb] }) => {
    if (verb !== undefined && verb !== 'submit') throw new UsageError('say submit, or nothing to list');
    const { carrier } = readConfigWith({});
    if (carrier === undefined) {
      const fix =
        'set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN; on the built-in simulator every template is approved';
      throw new AppError('CONFIG_INVALID', {
        problems: [{ place: 'TWILIO_ACCOUNT_SID', problem: 'no carrier is set', fix }],
      });
    }
    const desk = createTemplateDesk(carrier);
    const drafts = requireRelease(readContent()).templates;
    const known = await desk.look(drafts);
    for (const [i, template] of known.entries()) {
      const handIn = verb === 'submit' && template.contentSid === null;
      print(lineOf(handIn ? await desk.submit(drafts[i]!) : template));
    }
    return 0;
  },
};

function lineOf({ id, locale, state, contentSid }: WhatsAppTemplate): string {
  return `${id.padEnd(16)} ${locale.padEnd(6)} ${state.padEnd(9)} ${contentSid ?? ''}`.trimEnd();
}
