-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "suspensions" DROP CONSTRAINT "suspensions_reason";--> statement-breakpoint
ALTER TABLE "proposals" DROP CONSTRAINT "proposals_answer_has_reasons";--> statement-breakpoint
ALTER TABLE "proposals" DROP CONSTRAINT "proposals_status";--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "kind" text DEFAULT 'proposal' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "publication" text DEFAULT 'published' NOT NULL;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "addressee" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "supports_until" date;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "supports_needed" integer;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "supports_reached_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "admitted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "admissibility" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "split_from_id" uuid;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "estimated_cost_cents" bigint;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "cost_note" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "implementing_unit_code" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "closing" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "closing_note" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "supports" ADD COLUMN "via_id" uuid;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_merged_into_id_proposals_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_split_from_id_proposals_id_fk" FOREIGN KEY ("split_from_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_implementing_unit_code_units_code_fk" FOREIGN KEY ("implementing_unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_via_id_proposals_id_fk" FOREIGN KEY ("via_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_merged_into" ON "proposals" USING btree ("merged_into_id") WHERE "proposals"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "proposals_split_from" ON "proposals" USING btree ("split_from_id") WHERE "proposals"."split_from_id" is not null;--> statement-breakpoint
CREATE INDEX "proposals_collecting" ON "proposals" USING btree ("supports_until") WHERE "proposals"."status" = 'collecting';--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_reason" CHECK ("suspensions"."reason" in ('integration', 'signatures'));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_inadmissible_has_reasons" CHECK ("proposals"."status" <> 'inadmissible' or coalesce("proposals"."admissibility", '') <> '');--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_closed_is_told" CHECK (("proposals"."status" = 'closed') = ("proposals"."closing" is not null));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_merged_somewhere" CHECK (("proposals"."status" = 'merged') = ("proposals"."merged_into_id" is not null));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_not_merged_into_itself" CHECK ("proposals"."merged_into_id" <> "proposals"."id");--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_point_is_whole" CHECK (("proposals"."longitude" is null) = ("proposals"."latitude" is null));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_cost_is_not_negative" CHECK ("proposals"."estimated_cost_cents" >= 0);--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_kind" CHECK ("proposals"."kind" in ('proposal', 'request', 'petition', 'initiative'));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_publication" CHECK ("proposals"."publication" in ('held', 'published', 'hidden'));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_addressee" CHECK ("proposals"."addressee" in ('mayor', 'executive', 'council'));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_closing" CHECK ("proposals"."closing" in ('done', 'partly-done', 'not-done'));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_answer_has_reasons" CHECK (("proposals"."status" in ('answered', 'under-way', 'closed')) = ("proposals"."answer" is not null and "proposals"."outcome" is not null));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_status" CHECK ("proposals"."status" in ('draft', 'collecting', 'submitted', 'under-examination', 'awaiting-integration', 'answered', 'under-way', 'closed', 'inadmissible', 'merged', 'withdrawn', 'lapsed'));