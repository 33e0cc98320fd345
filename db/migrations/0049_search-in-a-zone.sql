-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE INDEX "search_entries_zone_newest" ON "search_entries" USING btree ("zone_code","dated_on" desc nulls last,"id");