-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
DROP INDEX "appointments_one_open";--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "appointments" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "people_name_words" ON "people" USING gin (to_tsvector('simple', regexp_replace(normalize(coalesce("given_name", '') || ' ' || coalesce("family_name", ''), NFD), '[\u0300-\u036f]', '', 'g')));--> statement-breakpoint
CREATE INDEX "people_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_one_open" ON "appointments" USING btree ("person_id","unit_code","role") WHERE "appointments"."ends_on" is null and "appointments"."ended_at" is null;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality'));