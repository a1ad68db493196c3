import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Agent, hashPassword } from '../handoff/index.ts';
import { AppError, dayOf, type IdSource, localDateTimeAt, type Problem, randomIds } from '../kernel/index.ts';
import type { Engine } from './compose.ts';
import { ROOT } from './content.ts';
import { parsePortfolioFile } from './portfolio/import-portfolio.ts';

/** A log-in that the first lines on the terminal show. */
export interface DemoLogin {
  readonly login: string;
  readonly password: string;
  readonly role: Agent['role'];
  readonly name: string;
}

/** What is kept of the demo. Passwords stand in the clear: they open invented cases only, and are printed anyway. */
interface KeptDemo {
  readonly logins: readonly DemoLogin[];
  readonly laid: boolean;
}

const KEY = 'demo';

const AGENTS: readonly Omit<Agent, 'id'>[] = [
  { login: 'ana', name: 'Ana Sardinha', role: 'agent' },
  { login: 'sam', name: 'Sam Thistlewood', role: 'supervisor' },
  { login: 'cora', name: 'Cora Quill', role: 'creditor' },
  { login: 'ola', name: 'Ola Modrzew', role: 'operator' },
];

/** Bytes of a random password. */
const PASSWORD_BYTES = 16;

const PORTFOLIO = 'demo/portfolio.csv';

/**
 * Lays the demo portfolio and its agents, once per database; every later call only reads one row. A start that was
 * killed half-way is taken up where it stopped, and of several starts at once all tell the same log-ins.
 * Throws IMPORT_INVALID where the database holds a case or log-in of its own under a name of the demo.
 */
export async function layDemo(
  { store, clock }: Pick<Engine, 'store' | 'clock'>,
  ids: IdSource = randomIds,
): Promise<DemoLogin[]> {
  const known = (await store.settings.get(KEY)) as KeptDemo | undefined;
  if (known?.laid) return [...known.logins];
  const { logins } = known ?? (await keepLogins(store.settings, ids));
  await layCases({ store, clock });
  await layAgents(store.agents, logins, ids);
  await store.settings.put(KEY, { logins, laid: true } satisfies KeptDemo);
  return [...logins];
}

async function keepLogins(settings: Engine['store']['settings'], ids: IdSource): Promise<KeptDemo> {
  const logins = AGENTS.map((agent): DemoLogin => ({ ...agent, password: ids.secret(PASSWORD_BYTES) }));
  return (await settings.putFirst(KEY, { logins, laid: false } satisfies KeptDemo)) as KeptDemo;
}

async function layAgents(
  agents: Engine['store']['agents'],
  logins: readonly DemoLogin[],
  ids: IdSource,
): Promise<void> {
  await Promise.all(
    logins.map(async ({ login, name, role, password }) => {
      const id = `agent_demo_${login}`;
      const holder = await agents.byLogin(login);
      if (holder !== undefined && holder.agent.id !== id) {
        throw inTheWay([
          { place: `log-in ${login}`, problem: 'is that of somebody who is no part of the demo' },
        ]);
      }
      const hash = await hashPassword(password, ids.secret(PASSWORD_BYTES));
      await agents.upsertAgent({ id, login, name, role }, hash);
    }),
  );
}

async function layCases({ store, clock }: Pick<Engine, 'store' | 'clock'>): Promise<void> {
  const rows = parsePortfolioFile(readFileSync(join(ROOT, PORTFOLIO)), {
    place: PORTFOLIO,
    today: (zone) => dayOf(localDateTimeAt(clock.now(), zone)),
  });
  if ('problems' in rows) throw new AppError('IMPORT_INVALID', { problems: rows.problems });
  const outcome = await store.cases.importCases(rows.cases, rows.portfolios, rows.contacts);
  // All of them taken under their ids: an earlier start, or another one right now, has laid them.
  if (outcome.ok || isLaid(outcome.refused, rows.cases.length)) return;
  throw inTheWay(
    outcome.refused.map(({ index }) => ({
      place: `${PORTFOLIO}, line ${rows.lines[index]}`,
      problem: 'the database holds a case with this reference',
    })),
  );
}

/** The database holds real things under the names of the demo. */
function inTheWay(found: readonly Omit<Problem, 'fix'>[]): AppError {
  const fix = 'start with UGODA_DEMO=false, or on a database of its own';
  return new AppError('IMPORT_INVALID', { problems: found.map((one) => ({ ...one, fix })) });
}

function isLaid(refused: readonly { readonly reason: string }[], cases: number): boolean {
  return refused.length === cases && refused.every(({ reason }) => reason === 'id_taken');
}
