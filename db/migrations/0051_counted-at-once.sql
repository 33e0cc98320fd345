-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A search counts what holds a word by kind, year and zone. PostgreSQL walks past every column of a row that stands before
-- the one it reads: what searches read of thousands stands first, and by what they count is one word. No column can be
-- moved, so the rows move to a table that has them in this order.
CREATE TABLE "search_entries_in_order" (
  "id" bigint NOT NULL,
  "dated_on" date,
  "locale" text,
  "facets" text COLLATE "C" NOT NULL GENERATED ALWAYS AS (
    "kind" || ' ' || coalesce(extract(year from "dated_on")::smallint::text, 'none') || ' ' || coalesce("zone_code", 'all')
  ) STORED,
  "kind" text NOT NULL,
  "zone_code" text,
  "subject_id" text NOT NULL,
  "title" text NOT NULL,
  "page" text NOT NULL,
  "params" jsonb NOT NULL,
  "anchor" text,
  "title_words" tsvector GENERATED ALWAYS AS (
    CASE WHEN "locale" = 'en' THEN to_tsvector('portico_english', "title") ELSE to_tsvector('portico', "title") END
  ) STORED,
  "body" text STORAGE EXTERNAL NOT NULL,
  "words" tsvector STORAGE EXTERNAL GENERATED ALWAYS AS (
    CASE WHEN "locale" = 'en'
      THEN setweight(to_tsvector('portico_english', "title"), 'A') || setweight(to_tsvector('portico_english', "body"), 'B')
      ELSE setweight(to_tsvector('portico', "title"), 'A') || setweight(to_tsvector('portico', "body"), 'B')
    END
  ) STORED
) WITH (toast_tuple_target = 128);--> statement-breakpoint
INSERT INTO "search_entries_in_order"
  ("id", "dated_on", "locale", "kind", "zone_code", "subject_id", "title", "page", "params", "anchor", "body")
SELECT "id", "dated_on", "locale", "kind", "zone_code", "subject_id", "title", "page", "params", "anchor", "body"
FROM "search_entries";--> statement-breakpoint
DROP TABLE "search_entries";--> statement-breakpoint
ALTER TABLE "search_entries_in_order" RENAME TO "search_entries";--> statement-breakpoint
ALTER TABLE "search_entries"
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "search_entries_id_seq"),
  ADD CONSTRAINT "search_entries_pkey" PRIMARY KEY ("id"),
  ADD CONSTRAINT "search_entries_subject" UNIQUE NULLS NOT DISTINCT ("kind", "subject_id", "locale"),
  ADD CONSTRAINT "search_entries_kind" CHECK ("kind" in ('proposal', 'pact', 'commons', 'call', 'news', 'notice', 'event', 'regulation', 'article', 'document', 'service', 'page')),
  ADD CONSTRAINT "search_entries_locale" CHECK ("locale" in ('it', 'en')),
  ADD CONSTRAINT "search_entries_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "zones" ("code");--> statement-breakpoint
SELECT setval('search_entries_id_seq', coalesce(max("id"), 0) + 1, false) FROM "search_entries";--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" ("dated_on" desc nulls last, "id");--> statement-breakpoint
CREATE INDEX "search_entries_kind_newest" ON "search_entries" ("kind", "dated_on" desc nulls last, "id");--> statement-breakpoint
CREATE INDEX "search_entries_zone_newest" ON "search_entries" ("zone_code", "dated_on" desc nulls last, "id");--> statement-breakpoint
CREATE INDEX "search_entries_number" ON "search_entries" (("params" ->> 'number'));--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words") WITH (fastupdate = off);--> statement-breakpoint
CREATE INDEX "search_entries_title_words" ON "search_entries" USING gin ("title_words") WITH (fastupdate = off);--> statement-breakpoint
ANALYZE "search_entries";
