-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Searches count what they find by kind, zone and year. Long texts and their words stand apart from the rows, so that
-- thousands of rows are read in a moment; they are not compressed, so that a passage is read without the whole.
ALTER TABLE "search_entries"
  ADD COLUMN "year" smallint GENERATED ALWAYS AS (extract(year from "dated_on")::smallint) STORED,
  ADD COLUMN "title_words" tsvector GENERATED ALWAYS AS (
    CASE WHEN "locale" = 'en' THEN to_tsvector('portico_english', "title") ELSE to_tsvector('portico', "title") END
  ) STORED;--> statement-breakpoint
ALTER TABLE "search_entries"
  ALTER COLUMN "body" SET STORAGE EXTERNAL,
  ALTER COLUMN "words" SET STORAGE EXTERNAL,
  SET (toast_tuple_target = 128);--> statement-breakpoint
CREATE INDEX "search_entries_newest" ON "search_entries" USING btree ("dated_on" desc nulls last,"id");--> statement-breakpoint
CREATE INDEX "search_entries_kind_newest" ON "search_entries" USING btree ("kind","dated_on" desc nulls last,"id");--> statement-breakpoint
-- A search reads what an index has put off for later as well, one by one: these put off nothing.
ALTER INDEX "search_entries_words" SET (fastupdate = off);--> statement-breakpoint
CREATE INDEX "search_entries_title_words" ON "search_entries" USING gin ("title_words") WITH (fastupdate = off);--> statement-breakpoint
-- A word is known when it has the stem of one that stands somewhere.
ALTER TABLE "search_words"
  ADD COLUMN "stem" text GENERATED ALWAYS AS ((tsvector_to_array(to_tsvector('portico', "word")))[1]) STORED;--> statement-breakpoint
CREATE INDEX "search_words_stem" ON "search_words" USING btree ("stem");--> statement-breakpoint
-- What was filed before there were entries.
INSERT INTO "search_entries" ("kind", "subject_id", "title", "body", "page", "params", "zone_code", "dated_on")
SELECT 'proposal', "proposals"."id"::text, "proposals"."title",
  trim(regexp_replace(concat_ws(' ', "body", "integration", "answer"), '\s+', ' ', 'g')),
  'proposal', jsonb_build_object('number', "cases"."number"), "zone_code", "cases"."opened_on"
FROM "proposals" JOIN "cases" ON "cases"."id" = "proposals"."case_id"
WHERE "proposals"."publication" = 'published'
ON CONFLICT DO NOTHING;
