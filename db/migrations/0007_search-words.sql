-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"plain" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "proposals_text";--> statement-breakpoint
CREATE INDEX "search_words_alike" ON "search_words" USING gin ("plain" gin_trgm_ops);--> statement-breakpoint
INSERT INTO "search_words" ("word", "plain")
SELECT DISTINCT "word", unaccent("word")
FROM "proposals", regexp_split_to_table(lower("title" || ' ' || "body"), '[^[:alpha:]]+') AS "word"
WHERE "status" <> 'draft' AND char_length("word") BETWEEN 4 AND 40;
