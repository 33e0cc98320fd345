-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE INDEX "search_entries_number" ON "search_entries" USING btree (("params" ->> 'number'));