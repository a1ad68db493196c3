import { compose } from '../compose.ts';
import { readConfigWith } from '../config.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const channel: CliCommand = {
  name: 'channel',
  usage: 'channel free sms|whatsapp [--data DIR]',
  summary: 'Let messages leave again on a channel that was stopped because the carrier refused its sender.',
  options: { data: { type: 'string' } },
  run: async ({ positionals: [verb, name], values }) => {
    if (verb !== 'free' || (name !== 'sms' && name !== 'whatsapp')) {
      throw new UsageError('say channel free sms, or channel free whatsapp');
    }
    const engine = await compose(readConfigWith({ data: values['data'] }));
    try {
      const freed = await engine.store.deliveries.free(name);
      print(freed ? `Messages leave again by ${name}.` : `Nothing was stopped on ${name}.`);
      return 0;
    } finally {
      await engine.close();
    }
  },
};
