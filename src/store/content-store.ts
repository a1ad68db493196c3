import { eq } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { ReleaseStore, SettingStore } from './ports.ts';
import { release, setting } from './tables/index.ts';

export function createReleaseStore(database: Database): ReleaseStore {
  return {
    save: async (hash, content) => {
      await database.orm((db) => db.insert(release).values({ hash, content }).onConflictDoNothing());
    },
    load: async (hash) => {
      const [row] = await database.orm((db) =>
        db.select({ content: release.content }).from(release).where(eq(release.hash, hash)),
      );
      return row?.content;
    },
  };
}

export function createSettingStore(database: Database): SettingStore {
  const get = async (key: string) => {
    const [row] = await database.orm((db) =>
      db.select({ value: setting.value }).from(setting).where(eq(setting.key, key)),
    );
    return row?.value;
  };
  return {
    get,
    putFirst: async (key, value) => {
      await database.orm((db) => db.insert(setting).values({ key, value }).onConflictDoNothing());
      return get(key);
    },
    put: async (key, value) => {
      await database.orm((db) =>
        db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } }),
      );
    },
  };
}
