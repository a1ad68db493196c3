import type { ArticleSearch } from '../understanding/index.ts';
import type { Database } from './database.ts';
import { article } from './tables/index.ts';

/**
 * An article whose id and country are asked for comes once: the country's own before the one for all. Terms are
 * letters and digits only, so that they can be joined into a query.
 */
const SEARCH = `
  with matching as (
    select distinct on (a.id) a.path, ts_rank(a.search, q.query) as rank
    from article a, to_tsquery('simple', $3) as q(query)
    where a.release_hash = $1 and a.language = $2 and a.search @@ q.query
      and (a.countries is null or $4 = any (a.countries))
      and a.valid_from <= $5::date and (a.valid_to is null or a.valid_to >= $5::date)
      and ($6 or not a.discloses)
    order by a.id, a.countries is null, rank desc
  )
  select path, rank from matching order by rank desc, path limit $7`;

const TERM = /^[a-z0-9]+$/;

export function createKnowledgeStore(database: Database): ArticleSearch {
  return {
    lay: async (releaseHash, rows) => {
      if (rows.length === 0) return;
      const values = rows.map(({ countries, asked, told, ...row }) => ({
        ...row,
        releaseHash,
        countries: countries === null ? null : [...countries],
        asked: asked.join(' '),
        told: told.join(' '),
      }));
      await database.orm((db) => db.insert(article).values(values).onConflictDoNothing());
    },
    search: async (releaseHash, { language, country, today, verified, terms }, limit) => {
      const query = terms.filter((term) => TERM.test(term)).join(' | ');
      if (query === '') return [];
      const found = await database.rows<{ path: string; rank: number }>('search_articles', SEARCH, [
        releaseHash,
        language,
        query,
        country ?? null,
        today,
        verified,
        limit,
      ]);
      return found.map(({ path, rank }) => ({ path, rank: Number(rank) }));
    },
  };
}
