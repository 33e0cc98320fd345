-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The words of a title are short and are weighed: they stay in the row, where those of the text stand apart from it. Only
-- what is written anew is put so, so the column is made anew.
ALTER TABLE "search_entries"
  DROP COLUMN "title_words",
  ADD COLUMN "title_words" tsvector STORAGE MAIN GENERATED ALWAYS AS (
    CASE WHEN "locale" = 'en' THEN to_tsvector('portico_english', "title") ELSE to_tsvector('portico', "title") END
  ) STORED;--> statement-breakpoint
CREATE INDEX "search_entries_title_words" ON "search_entries" USING gin ("title_words") WITH (fastupdate = off);--> statement-breakpoint
ANALYZE "search_entries";
