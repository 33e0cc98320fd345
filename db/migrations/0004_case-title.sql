-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "cases" ADD COLUMN "title" text;--> statement-breakpoint
UPDATE "cases" SET "title" = "proposals"."title" FROM "proposals" WHERE "proposals"."id" = "cases"."subject_id";--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "title" SET NOT NULL;
