import { sql } from 'drizzle-orm';
import { boolean, customType, date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** The approved answers of a release, for full-text search. A small table that every node of a cluster holds. */
export const article = pgTable(
  'article',
  {
    releaseHash: text().notNull(),
    path: text().notNull(),
    id: text().notNull(),
    language: text().notNull(),
    /** ISO codes; null for every country. */
    countries: text().array(),
    discloses: boolean().notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    /** Terms parted by spaces: what is asked, and what the answer tells. Stemmed before they come here. */
    asked: text().notNull(),
    told: text().notNull(),
    search: tsvector()
      .notNull()
      .generatedAlwaysAs(
        sql`setweight(to_tsvector('simple', asked), 'A') || setweight(to_tsvector('simple', told), 'D')`,
      ),
  },
  (table) => [
    primaryKey({ columns: [table.releaseHash, table.path] }),
    index('article_search').using('gin', table.search),
  ],
);
