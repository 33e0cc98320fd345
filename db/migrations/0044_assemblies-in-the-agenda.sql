-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "pact_assemblies" ADD COLUMN "ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD COLUMN "updated_at" timestamp with time zone;--> statement-breakpoint
-- Of those called before, nobody said until when: an assembly takes some two hours.
UPDATE "pact_assemblies" SET "ends_at" = "starts_at" + interval '2 hours', "updated_at" = coalesce("minutes_at", "created_at");--> statement-breakpoint
ALTER TABLE "pact_assemblies" ALTER COLUMN "ends_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ALTER COLUMN "updated_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD COLUMN "moved_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD COLUMN "move_reason" text;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD COLUMN "called_off_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD COLUMN "calling_off_reason" text;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "pact_assemblies_day" ON "pact_assemblies" USING btree ("starts_at");--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD CONSTRAINT "pact_assemblies_end_after_start" CHECK ("pact_assemblies"."ends_at" > "pact_assemblies"."starts_at");--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD CONSTRAINT "pact_assemblies_moved_whole" CHECK (("pact_assemblies"."moved_from" is null) = ("pact_assemblies"."move_reason" is null));--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD CONSTRAINT "pact_assemblies_called_off_whole" CHECK (("pact_assemblies"."called_off_at" is null) = ("pact_assemblies"."calling_off_reason" is null));--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD CONSTRAINT "pact_assemblies_held_or_not" CHECK ("pact_assemblies"."called_off_at" is null or "pact_assemblies"."minutes_at" is null);