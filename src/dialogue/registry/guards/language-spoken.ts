import { z } from 'zod';
import { languageOf } from '../../../kernel/index.ts';
import { defineGuard } from '../define.ts';

export const languageSpoken = defineGuard({
  name: 'languageSpoken',
  doc: 'The language that the debtor asks for is one that the bot speaks.',
  params: z.strictObject({}),
  check: ({ event }) => languageOf(event.command?.to ?? '') !== undefined,
});
