-- SPDX-License-Identifier: AGPL-3.0-or-later
-- The index of words holds by what a search is narrowed as well, and in which four weeks a thing is of: what holds a word
-- and is left by the filters, or is among the newest, is found without reading the others.
CREATE FUNCTION "search_weeks"("day" date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN 'weeks ' || coalesce((("day" - date '2000-01-01') / 28)::text, 'none');--> statement-breakpoint
CREATE FUNCTION "search_labels"("kind" text, "zone_code" text, "day" date) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN array[
    'kind ' || "kind",
    'zone ' || coalesce("zone_code", 'all'),
    'period ' || coalesce(extract(year from "day")::smallint::text, 'none'),
    "search_weeks"("day")
  ];--> statement-breakpoint
DROP INDEX "search_entries_words";--> statement-breakpoint
CREATE INDEX "search_entries_words" ON "search_entries"
  USING gin ("words", "search_labels"("kind", "zone_code", "dated_on")) WITH (fastupdate = off);--> statement-breakpoint
ANALYZE "search_entries";
