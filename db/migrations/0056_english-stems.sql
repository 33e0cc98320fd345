-- SPDX-License-Identifier: AGPL-3.0-or-later
-- A passage marks the words of a text that have the stem of one that is sought: in English texts their English stem.
ALTER TABLE "search_words"
  ADD COLUMN "english_stem" text GENERATED ALWAYS AS ((tsvector_to_array(to_tsvector('portico_english', "word")))[1]) STORED;--> statement-breakpoint
CREATE INDEX "search_words_english_stem" ON "search_words" USING btree ("english_stem");
