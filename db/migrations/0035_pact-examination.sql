-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "pact_assemblies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"about" text NOT NULL,
	"called_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"minutes" text,
	"minutes_at" timestamp with time zone,
	CONSTRAINT "pact_assemblies_minutes_whole" CHECK (("pact_assemblies"."minutes" is null) = ("pact_assemblies"."minutes_at" is null))
);
--> statement-breakpoint
CREATE TABLE "pact_integrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"request" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"until" date NOT NULL,
	"reminded_at" timestamp with time zone,
	"noticed_at" timestamp with time zone,
	"notice_until" date,
	"reply" text,
	"file_id" uuid,
	"replied_by" uuid,
	"replied_at" timestamp with time zone,
	"expired_at" timestamp with time zone,
	CONSTRAINT "pact_integrations_position" UNIQUE("pact_id","position"),
	CONSTRAINT "pact_integrations_reply_whole" CHECK (("pact_integrations"."replied_at" is null) = ("pact_integrations"."reply" is null)),
	CONSTRAINT "pact_integrations_ended_once" CHECK ("pact_integrations"."replied_at" is null or "pact_integrations"."expired_at" is null),
	CONSTRAINT "pact_integrations_notice_whole" CHECK (("pact_integrations"."noticed_at" is null) = ("pact_integrations"."notice_until" is null))
);
--> statement-breakpoint
CREATE TABLE "pact_mergers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"into_accepted_at" timestamp with time zone,
	"declined_by" uuid,
	"decline_reason" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "pact_mergers_not_into_itself" CHECK ("pact_mergers"."into_id" <> "pact_mergers"."pact_id"),
	CONSTRAINT "pact_mergers_both_agreed" CHECK ("pact_mergers"."state" <> 'done' or ("pact_mergers"."accepted_at" is not null and "pact_mergers"."into_accepted_at" is not null)),
	CONSTRAINT "pact_mergers_ended" CHECK (("pact_mergers"."state" = 'proposed') = ("pact_mergers"."ended_at" is null)),
	CONSTRAINT "pact_mergers_state" CHECK ("pact_mergers"."state" in ('proposed', 'declined', 'done'))
);
--> statement-breakpoint
CREATE TABLE "pact_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"notice" text NOT NULL,
	"announced_by" uuid NOT NULL,
	"announced_at" timestamp with time zone NOT NULL,
	"until" date NOT NULL,
	"remarks" text,
	"remarked_by" uuid,
	"remarked_at" timestamp with time zone,
	"answer" text,
	"outcome" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "pact_notices_remarks_whole" CHECK (("pact_notices"."remarks" is null) = ("pact_notices"."remarked_at" is null)),
	CONSTRAINT "pact_notices_ended_somehow" CHECK (("pact_notices"."outcome" is null) = ("pact_notices"."ended_at" is null)),
	CONSTRAINT "pact_notices_remarks_are_answered" CHECK ("pact_notices"."outcome" is distinct from 'refused' or "pact_notices"."remarks" is null or "pact_notices"."answer" is not null),
	CONSTRAINT "pact_notices_outcome" CHECK ("pact_notices"."outcome" in ('reconsidered', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "pact_observations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"withheld_reason" text,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "pact_observations_one_each" UNIQUE("pact_id","author_id"),
	CONSTRAINT "pact_observations_withheld_why" CHECK (("pact_observations"."state" = 'withheld') = ("pact_observations"."withheld_reason" is not null)),
	CONSTRAINT "pact_observations_decided" CHECK (("pact_observations"."state" = 'waiting') = ("pact_observations"."decided_at" is null)),
	CONSTRAINT "pact_observations_answer_whole" CHECK (("pact_observations"."answer" is null) = ("pact_observations"."answered_at" is null)),
	CONSTRAINT "pact_observations_state" CHECK ("pact_observations"."state" in ('waiting', 'published', 'withheld'))
);
--> statement-breakpoint
CREATE TABLE "pact_opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"asked" text NOT NULL,
	"unit_code" text,
	"body_name" text,
	"question" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"reminded" text,
	"position" text,
	"text" text,
	"conditions" text,
	"protocol_number" text,
	"file_id" uuid,
	"given_by" uuid,
	"given_at" timestamp with time zone,
	CONSTRAINT "pact_opinions_asked_of_somebody" CHECK (("pact_opinions"."asked" = 'unit') = ("pact_opinions"."unit_code" is not null) and ("pact_opinions"."asked" = 'unit') = ("pact_opinions"."body_name" is null)),
	CONSTRAINT "pact_opinions_given_whole" CHECK (("pact_opinions"."given_at" is null) = ("pact_opinions"."position" is null) and ("pact_opinions"."given_at" is null) = ("pact_opinions"."text" is null) and ("pact_opinions"."given_at" is null) = ("pact_opinions"."given_by" is null)),
	CONSTRAINT "pact_opinions_outside_has_protocol" CHECK ("pact_opinions"."given_at" is null or "pact_opinions"."asked" = 'unit' or "pact_opinions"."protocol_number" is not null),
	CONSTRAINT "pact_opinions_conditions" CHECK (("pact_opinions"."conditions" is not null) = (coalesce("pact_opinions"."position", '') = 'with-conditions')),
	CONSTRAINT "pact_opinions_asked" CHECK ("pact_opinions"."asked" in ('unit', 'heritage', 'outside')),
	CONSTRAINT "pact_opinions_position" CHECK ("pact_opinions"."position" in ('favourable', 'with-conditions', 'contrary')),
	CONSTRAINT "pact_opinions_reminded" CHECK ("pact_opinions"."reminded" in ('due-soon', 'overdue'))
);
--> statement-breakpoint
CREATE TABLE "pact_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"invited" text NOT NULL,
	"arranged_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"report" text,
	"reported_by" uuid,
	"reported_at" timestamp with time zone,
	CONSTRAINT "pact_visits_report_whole" CHECK (("pact_visits"."reported_at" is null) = ("pact_visits"."report" is null) and ("pact_visits"."reported_at" is null) = ("pact_visits"."reported_by" is null))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "pacts" ADD COLUMN "observations_from" date;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD CONSTRAINT "pact_assemblies_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_assemblies" ADD CONSTRAINT "pact_assemblies_called_by_people_id_fk" FOREIGN KEY ("called_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_integrations" ADD CONSTRAINT "pact_integrations_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_integrations" ADD CONSTRAINT "pact_integrations_requested_by_people_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_integrations" ADD CONSTRAINT "pact_integrations_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_integrations" ADD CONSTRAINT "pact_integrations_replied_by_people_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_mergers" ADD CONSTRAINT "pact_mergers_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_mergers" ADD CONSTRAINT "pact_mergers_into_id_pacts_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_mergers" ADD CONSTRAINT "pact_mergers_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_mergers" ADD CONSTRAINT "pact_mergers_declined_by_people_id_fk" FOREIGN KEY ("declined_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_notices" ADD CONSTRAINT "pact_notices_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_notices" ADD CONSTRAINT "pact_notices_announced_by_people_id_fk" FOREIGN KEY ("announced_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_notices" ADD CONSTRAINT "pact_notices_remarked_by_people_id_fk" FOREIGN KEY ("remarked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_observations" ADD CONSTRAINT "pact_observations_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_observations" ADD CONSTRAINT "pact_observations_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_observations" ADD CONSTRAINT "pact_observations_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_observations" ADD CONSTRAINT "pact_observations_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_opinions" ADD CONSTRAINT "pact_opinions_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_opinions" ADD CONSTRAINT "pact_opinions_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_opinions" ADD CONSTRAINT "pact_opinions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_opinions" ADD CONSTRAINT "pact_opinions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_opinions" ADD CONSTRAINT "pact_opinions_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_visits" ADD CONSTRAINT "pact_visits_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_visits" ADD CONSTRAINT "pact_visits_arranged_by_people_id_fk" FOREIGN KEY ("arranged_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_visits" ADD CONSTRAINT "pact_visits_reported_by_people_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pact_assemblies_pact" ON "pact_assemblies" USING btree ("pact_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_integrations_one_open" ON "pact_integrations" USING btree ("pact_id") WHERE "pact_integrations"."replied_at" is null and "pact_integrations"."expired_at" is null;--> statement-breakpoint
CREATE INDEX "pact_mergers_into" ON "pact_mergers" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_mergers_one_open" ON "pact_mergers" USING btree ("pact_id") WHERE "pact_mergers"."state" = 'proposed';--> statement-breakpoint
CREATE INDEX "pact_notices_pact" ON "pact_notices" USING btree ("pact_id","announced_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_notices_one_open" ON "pact_notices" USING btree ("pact_id") WHERE "pact_notices"."outcome" is null;--> statement-breakpoint
CREATE INDEX "pact_observations_author" ON "pact_observations" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "pact_opinions_pact" ON "pact_opinions" USING btree ("pact_id","asked_at");--> statement-breakpoint
CREATE INDEX "pact_opinions_waiting" ON "pact_opinions" USING btree ("due_on") WHERE "pact_opinions"."given_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_opinions_one_open" ON "pact_opinions" USING btree ("pact_id",coalesce("unit_code", lower("body_name"))) WHERE "pact_opinions"."given_at" is null;--> statement-breakpoint
CREATE INDEX "pact_visits_pact" ON "pact_visits" USING btree ("pact_id","starts_at");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance', 'document', 'regulation-version', 'pact-case', 'pact-visit', 'pact', 'pact-identity', 'pact-receipt', 'commons'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated', 'visit-booked', 'visit-moved', 'visit-cancelled', 'visit-called-off', 'visit-tomorrow', 'appeal-to-decide', 'pact-submitted', 'pact-withdrawn', 'pact-draft-expiring', 'pact-member-confirmed', 'pact-member-declined', 'pact-member-left', 'pact-member-lapsed', 'pact-member-removed', 'pact-group-too-small', 'commons-suggested', 'commons-listed', 'commons-declined', 'call-published', 'call-prolonged', 'call-question-asked', 'call-question-answered', 'call-question-set-aside', 'pact-taken-in', 'pact-integration-requested', 'pact-integration-reminded', 'pact-integration-noticed', 'pact-integration-expired', 'pact-visit-arranged', 'pact-news', 'pact-merger-proposed', 'pact-merged', 'pact-admitted', 'pact-refusal-announced', 'pact-refused', 'pact-archived', 'pact-observation-answered', 'pact-observation-withheld', 'pact-entrusted', 'pact-opinion-requested', 'pact-opinion-due', 'pact-opinion-given', 'pact-case-news'));