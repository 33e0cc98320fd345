-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Both come with PostgreSQL, and are trusted: whoever may create in the database may create them.
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
-- Italian stems without accents: "citta" finds "città". Stop words go first, while they still have theirs.
CREATE TEXT SEARCH DICTIONARY italian_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = italian, ACCEPT = false);--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION portico (COPY = pg_catalog.italian);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION portico
  ALTER MAPPING FOR hword, hword_part, word WITH italian_stop, unaccent, italian_stem;--> statement-breakpoint
ALTER TABLE "proposals"
  ADD COLUMN "title_words" tsvector GENERATED ALWAYS AS (to_tsvector('portico', "title")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('portico', "title"), 'A')
    || setweight(to_tsvector('portico', "body"), 'B')
    || setweight(to_tsvector('portico', coalesce("address", '') || ' ' || coalesce("answer", '')), 'C')
  ) STORED;--> statement-breakpoint
CREATE INDEX "proposals_title_words" ON "proposals" USING gin ("title_words") WHERE "status" <> 'draft';--> statement-breakpoint
CREATE INDEX "proposals_words" ON "proposals" USING gin ("words") WHERE "status" <> 'draft';
