-- Why: the approved answers of a release are searched by their words, also where the lexical search finds none.
-- Locks: none that matter; the table is new. Reversible: by dropping the table, which is laid again from the release.
CREATE TABLE "article" (
	"release_hash" text NOT NULL,
	"path" text NOT NULL,
	"id" text NOT NULL,
	"language" text NOT NULL,
	"countries" text[],
	"discloses" boolean NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"asked" text NOT NULL,
	"told" text NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('simple', asked), 'A') || setweight(to_tsvector('simple', told), 'D')) STORED NOT NULL,
	CONSTRAINT "article_release_hash_path_pk" PRIMARY KEY("release_hash","path")
);
--> statement-breakpoint
CREATE INDEX "article_search" ON "article" USING gin ("search");