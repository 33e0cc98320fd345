-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "co_authors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"email" text,
	"token_hash" text NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"accepted_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ending" text,
	CONSTRAINT "co_authors_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "co_authors_accepted_by_somebody" CHECK (("co_authors"."accepted_at" is null) = ("co_authors"."person_id" is null)),
	CONSTRAINT "co_authors_invited_somewhere" CHECK (("co_authors"."email" is null) = ("co_authors"."accepted_at" is not null or "co_authors"."ended_at" is not null)),
	CONSTRAINT "co_authors_ended_somehow" CHECK (("co_authors"."ended_at" is null) = ("co_authors"."ending" is null)),
	CONSTRAINT "co_authors_ending" CHECK ("co_authors"."ending" in ('declined', 'expired', 'revoked', 'left'))
);
--> statement-breakpoint
CREATE TABLE "streets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"zone_code" text NOT NULL,
	"longitude" double precision NOT NULL,
	"latitude" double precision NOT NULL,
	CONSTRAINT "streets_once_a_zone" UNIQUE("name","zone_code")
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "rules" DROP CONSTRAINT "rules_unit";--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "draft_warned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "co_authors" ADD CONSTRAINT "co_authors_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_authors" ADD CONSTRAINT "co_authors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "streets" ADD CONSTRAINT "streets_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "co_authors_one_acceptance" ON "co_authors" USING btree ("proposal_id","person_id") WHERE "co_authors"."accepted_at" is not null and "co_authors"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "co_authors_one_invitation" ON "co_authors" USING btree ("proposal_id",lower("email")) WHERE "co_authors"."accepted_at" is null and "co_authors"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "co_authors_person" ON "co_authors" USING btree ("person_id") WHERE "co_authors"."accepted_at" is not null;--> statement-breakpoint
CREATE INDEX "streets_zone" ON "streets" USING btree ("zone_code");--> statement-breakpoint
CREATE UNIQUE INDEX "files_one_receipt" ON "files" USING btree ("owner_id","name") WHERE "files"."owner_kind" = 'receipt';--> statement-breakpoint
CREATE INDEX "proposals_drafts" ON "proposals" USING btree ("updated_at") WHERE "proposals"."status" = 'draft';--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt'));--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_unit" CHECK ("rules"."unit" in ('calendar-days', 'working-days', 'months', 'years', 'people', 'files', 'megabytes', 'level', 'switch'));