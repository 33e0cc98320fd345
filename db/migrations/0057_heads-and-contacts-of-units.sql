-- SPDX-License-Identifier: AGPL-3.0-or-later
-- Whether days overlap in one unit is asked of an index that holds words as well as ranges.
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_role";--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "pec" text;--> statement-breakpoint
ALTER TABLE "units" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'unit', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event', 'assistance', 'problem-report', 'regulation', 'document', 'opening-hours', 'visit-kind', 'visit', 'service', 'feedback', 'commons', 'call', 'pact'));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_role" CHECK ("appointments"."role" in ('participation-officer', 'moderator', 'unit-head', 'unit-referent', 'trainer', 'mayor-staff', 'guarantor', 'administrator'));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_one_head" EXCLUDE USING gist ("unit_code" WITH =, daterange("starts_on", "ends_on", '[]') WITH &&) WHERE ("role" = 'unit-head' and "ended_at" is null);--> statement-breakpoint
-- How the participation office is reached stands in the profile alone.
UPDATE "units" SET "email" = null WHERE "code" = 'participation';
