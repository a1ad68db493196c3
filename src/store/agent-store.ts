import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { sha256 } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { toText } from './json.ts';
import type { AgentKeeper } from './ports.ts';
import { agent, agentSession } from './tables/index.ts';

const AGENT = { id: agent.id, name: agent.name, login: agent.login, role: agent.role };

/** Agents and their sessions. Of a token only its hash is kept. */
export function createAgentStore(database: Database): AgentKeeper {
  return {
    byLogin: async (login) => {
      const [row] = await database.orm((db) =>
        db
          .select({ ...AGENT, passwordHash: agent.passwordHash })
          .from(agent)
          .where(eq(sql`lower(${agent.login})`, toText(login).toLowerCase())),
      );
      if (row === undefined) return undefined;
      const { passwordHash, ...found } = row;
      return { agent: found, passwordHash };
    },
    openSession: async (token, agentId, expiresAt) => {
      await database.orm((db) =>
        db.transaction(async (tx) => {
          await tx.delete(agentSession).where(lt(agentSession.expiresAt, sql`now() - interval '1 day'`));
          await tx
            .insert(agentSession)
            .values({ tokenHash: sha256(token), agentId, expiresAt: sql`${expiresAt}::timestamptz` });
        }),
      );
    },
    session: async (token, now) => {
      const [row] = await database.orm((db) =>
        db
          .select(AGENT)
          .from(agentSession)
          .innerJoin(agent, eq(agent.id, agentSession.agentId))
          .where(
            and(
              eq(agentSession.tokenHash, sha256(token)),
              gt(agentSession.expiresAt, sql`${now}::timestamptz`),
            ),
          ),
      );
      return row;
    },
    closeSession: async (token) => {
      await database.orm((db) => db.delete(agentSession).where(eq(agentSession.tokenHash, sha256(token))));
    },
    upsertAgent: async ({ id, login, name, role }, passwordHash) => {
      const set = { login, name, role, passwordHash };
      await database.orm((db) =>
        db
          .insert(agent)
          .values({ id, ...set })
          .onConflictDoUpdate({ target: agent.id, set }),
      );
    },
  };
}
