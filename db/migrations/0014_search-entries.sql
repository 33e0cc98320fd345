-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "search_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"locale" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"page" text NOT NULL,
	"params" jsonb NOT NULL,
	"anchor" text,
	"zone_code" text,
	"dated_on" date,
	CONSTRAINT "search_entries_subject" UNIQUE NULLS NOT DISTINCT("kind","subject_id","locale"),
	CONSTRAINT "search_entries_kind" CHECK ("search_entries"."kind" in ('proposal', 'news', 'notice', 'event', 'regulation', 'article', 'document', 'service', 'page')),
	CONSTRAINT "search_entries_locale" CHECK ("search_entries"."locale" in ('it', 'en'))
);
--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- English texts by English stems, accents ignored as well.
CREATE TEXT SEARCH DICTIONARY english_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = english, ACCEPT = false);--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION portico_english (COPY = pg_catalog.english);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION portico_english
  ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word
  WITH english_stop, unaccent, english_stem;--> statement-breakpoint
ALTER TABLE "search_entries"
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
    CASE WHEN "locale" = 'en'
      THEN setweight(to_tsvector('portico_english', "title"), 'A') || setweight(to_tsvector('portico_english', "body"), 'B')
      ELSE setweight(to_tsvector('portico', "title"), 'A') || setweight(to_tsvector('portico', "body"), 'B')
    END
  ) STORED;--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words");
