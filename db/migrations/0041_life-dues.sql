-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "pact_asks" ADD COLUMN "due_on" date;--> statement-breakpoint
-- What citizens ask is answered within thirty days (L. 241/1990, art. 2, c. 2), as the rule was shipped.
UPDATE "pact_asks" SET "due_on" = ("asked_at" AT TIME ZONE 'Europe/Rome')::date + 30 WHERE "side" = 'citizens' AND "decided_at" IS NULL;--> statement-breakpoint
CREATE INDEX "pact_asks_due" ON "pact_asks" USING btree ("due_on") WHERE "pact_asks"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "pact_reports_owed" ON "pact_reports" USING btree ("due_on") WHERE "pact_reports"."state" in ('draft', 'returned');--> statement-breakpoint
ALTER TABLE "pact_asks" ADD CONSTRAINT "pact_asks_due_to_citizens" CHECK ("pact_asks"."decided_at" is not null or ("pact_asks"."due_on" is not null) = ("pact_asks"."side" = 'citizens'));