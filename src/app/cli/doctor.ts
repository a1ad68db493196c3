import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadRelease, type RuleBook } from '../../dialogue/index.ts';
import { AppError, formatProblem, silentLog } from '../../kernel/index.ts';
import { createStore, startEmbedded } from '../../store/index.ts';
import { loadPrompts } from '../../understanding/index.ts';
import { type Config, readConfigWith } from '../config.ts';
import { ROOT, readContent } from '../content.ts';
import type { CliCommand } from './command.ts';
import { print } from './lines.ts';

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  /** Serving works without it. */
  readonly optional?: boolean;
}

/** The oldest Node that runs TypeScript as it is. */
const NODE_MAJOR = 24;

export const doctor: CliCommand = {
  name: 'doctor',
  usage: 'doctor [--data DIR]',
  summary: 'One line per dependency: found or not, why, what to do.',
  options: { data: { type: 'string' } },
  run: async ({ values }) => {
    const findings = [node(), pages(), ...content()];
    const config = configOf(values['data']);
    if ('ok' in config) findings.push(config);
    else findings.push(await database(config), carrier(config), model(config));
    for (const { name, ok, detail, optional } of findings) {
      print(`${ok ? 'ok     ' : optional ? 'absent ' : 'missing'}  ${name.padEnd(10)}  ${detail}`);
    }
    return findings.every(({ ok, optional }) => ok || optional) ? 0 : 1;
  },
};

function node(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  return {
    name: 'node',
    ok: major >= NODE_MAJOR,
    detail: major >= NODE_MAJOR ? process.version : `${process.version} is too old; run it through npm start`,
  };
}

function pages(): Finding {
  const built = existsSync(join(ROOT, 'dist', 'web', 'index.html'));
  return {
    name: 'pages',
    ok: built,
    optional: true,
    detail: built ? 'dist/web is built' : 'dist/web is not built yet; npm start builds it',
  };
}

function content(): Finding[] {
  const files = readContent();
  const loaded = loadRelease(files);
  const prompts = loadPrompts(files);
  const problems = [loaded, prompts].flatMap((read) => ('problems' in read ? read.problems : []));
  if ('release' in loaded && problems.length === 0) {
    const { hash, rules } = loaded.release;
    return [{ name: 'content', ok: true, detail: `release ${hash.slice(0, 12)}` }, contactRules(rules)];
  }
  const [first] = problems;
  const detail = `${problems.length} problems, the first: ${first ? formatProblem(first) : ''}`;
  return [{ name: 'content', ok: false, detail }];
}

/** Rules that nobody has yet read in a primary text are in force all the same; whoever serves should know them. */
function contactRules({ packs, overrides }: RuleBook): Finding {
  const rules = packs.flatMap((pack) => pack.rules);
  const unverified = rules.filter((rule) => rule.unverified).map(({ id }) => id);
  const aside = overrides.map(({ rule }) => rule);
  const detail = [
    `${rules.length} rules in ${packs.length} packs`,
    unverified.length === 0
      ? 'all verified'
      : `${unverified.length} unverified (read the primary text, then set unverified: false): ${unverified.join(' ')}`,
    ...(aside.length === 0 ? [] : [`${aside.length} set aside: ${aside.join(' ')}`]),
  ].join('; ');
  return { name: 'rules', ok: true, detail };
}

function configOf(data: string | undefined): Config | Finding {
  try {
    return readConfigWith({ data });
  } catch (error) {
    const problems = error instanceof AppError ? error.problems.map(formatProblem) : ['cannot be read'];
    return { name: 'settings', ok: false, detail: problems.join('; ') };
  }
}

/** Tries the very server that serving would use; an embedded one that was not running is stopped again. */
async function database(config: Config): Promise<Finding> {
  const name = 'database';
  try {
    const embedded =
      config.databaseUrl === undefined
        ? await startEmbedded({ dataDir: config.dataDir, log: silentLog })
        : undefined;
    const store = createStore({
      url: config.databaseUrl ?? embedded!.url,
      log: silentLog,
      pin: () => ({ releaseHash: '', flow: '' }),
    });
    try {
      await store.migrate();
      const health = await store.health();
      const { stopped, strays } = health.ok ? await store.deliveries.figures() : { stopped: [], strays: 0 };
      if (stopped.length > 0) {
        const remedy = 'mend the sender, then say: ugoda channel free sms (or whatsapp)';
        return {
          name: 'carrier',
          ok: false,
          detail: `the carrier refuses our sender for ${stopped.join(', ')}: ${remedy}`,
        };
      }
      return health.ok
        ? {
            name,
            ok: true,
            detail: `${embedded ? 'embedded' : 'given'} Postgres ${health.serverVersion}${straysNote(strays)}`,
          }
        : { name, ok: false, detail: health.problem };
    } finally {
      await store.close();
      await embedded?.stop();
    }
  } catch (error) {
    const spec = error instanceof AppError ? `${error.message} ${error.spec.next}` : 'it did not answer';
    return { name, ok: false, detail: spec };
  }
}

function straysNote(strays: number): string {
  return strays === 0 ? '' : `; ${strays} messages came from addresses that no case knows`;
}

function carrier({ carrier: account, publicBaseUrl }: Config): Finding {
  const name = 'carrier';
  if (account === undefined) {
    return { name, ok: true, detail: 'the built-in simulator; set TWILIO_ACCOUNT_SID for a real one' };
  }
  const senders = [
    ...((account.smsFrom ?? account.messagingServiceSid) ? ['SMS'] : []),
    ...(account.whatsappFrom === undefined ? [] : ['WhatsApp']),
  ];
  const webhooks = `${publicBaseUrl ?? 'the address we listen on'}/webhooks/twilio/messages`;
  return {
    name,
    ok: true,
    detail: `${account.baseUrl ?? 'Twilio'} for ${senders.join(' and ')}; its webhooks go to ${webhooks}`,
  };
}

function model({ model: { use, baseUrl, name } }: Config): Finding {
  return use === 'off'
    ? {
        name: 'model',
        ok: false,
        optional: true,
        detail: 'none; the grammar understands alone. Set OPENAI_API_KEY or OPENAI_BASE_URL for one',
      }
    : { name: 'model', ok: true, detail: `${name} at ${baseUrl ?? 'the default service'}, used: ${use}` };
}
