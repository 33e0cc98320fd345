-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "comment_votes" (
	"comment_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"person_id" uuid NOT NULL,
	"vote" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "comment_votes_comment_id_voice_pk" PRIMARY KEY("comment_id","voice"),
	CONSTRAINT "comment_votes_vote" CHECK ("comment_votes"."vote" in ('up', 'down'))
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"parent_id" uuid,
	"level" smallint GENERATED ALWAYS AS (case when parent_id is null then 1 else 2 end) STORED NOT NULL,
	"parent_level" smallint GENERATED ALWAYS AS (1) STORED NOT NULL,
	"author_id" uuid NOT NULL,
	"stance" text,
	"body" text NOT NULL,
	"fingerprint" text NOT NULL,
	"publication" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp with time zone,
	"removed_at" timestamp with time zone,
	CONSTRAINT "comments_place" UNIQUE("id","level","subject_id"),
	CONSTRAINT "comments_stance_on_the_first_level" CHECK (("comments"."parent_id" is null) = ("comments"."stance" is not null)),
	CONSTRAINT "comments_removed_is_empty" CHECK (("comments"."removed_at" is not null) = ("comments"."body" = '')),
	CONSTRAINT "comments_subject_kind" CHECK ("comments"."subject_kind" in ('proposal')),
	CONSTRAINT "comments_stance" CHECK ("comments"."stance" in ('for', 'against', 'neutral')),
	CONSTRAINT "comments_publication" CHECK ("comments"."publication" in ('held', 'published', 'hidden'))
);
--> statement-breakpoint
CREATE TABLE "moderation_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"moderation_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "moderation_reports_one_a_person" UNIQUE("moderation_id","reporter_id"),
	CONSTRAINT "moderation_reports_ground" CHECK ("moderation_reports"."ground" in ('offensive', 'personal-data', 'unlawful', 'spam', 'off-topic', 'other'))
);
--> statement-breakpoint
CREATE TABLE "moderations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"association_id" uuid,
	"case_id" uuid,
	"status" text NOT NULL,
	"held_because" text,
	"signals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ground" text,
	"explanation" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"appeal" text,
	"appealed_at" timestamp with time zone,
	"appeal_answer" text,
	"appeal_decided_by" uuid,
	"appeal_decided_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "moderations_one_a_subject" UNIQUE("subject_kind","subject_id"),
	CONSTRAINT "moderations_hidden_has_reasons" CHECK ("moderations"."status" not in ('hidden', 'appealed', 'upheld') or ("moderations"."ground" is not null and coalesce("moderations"."explanation", '') <> '' and "moderations"."decided_by" is not null)),
	CONSTRAINT "moderations_appeal_has_words" CHECK ("moderations"."status" <> 'appealed' or coalesce("moderations"."appeal", '') <> ''),
	CONSTRAINT "moderations_appeal_has_an_answer" CHECK ("moderations"."status" <> 'upheld' or coalesce("moderations"."appeal_answer", '') <> ''),
	CONSTRAINT "moderations_appeal_by_another" CHECK ("moderations"."appeal_decided_by" <> "moderations"."decided_by"),
	CONSTRAINT "moderations_subject_kind" CHECK ("moderations"."subject_kind" in ('proposal', 'comment')),
	CONSTRAINT "moderations_status" CHECK ("moderations"."status" in ('held', 'reported', 'published', 'hidden', 'appealed', 'upheld')),
	CONSTRAINT "moderations_held_because" CHECK ("moderations"."held_because" in ('rule', 'signals')),
	CONSTRAINT "moderations_ground" CHECK ("moderations"."ground" in ('offensive', 'personal-data', 'unlawful', 'spam', 'off-topic', 'other'))
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "mail_preferences" DROP CONSTRAINT "mail_preferences_topic";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_topic";--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_role";--> statement-breakpoint
ALTER TABLE "rules" DROP CONSTRAINT "rules_unit";--> statement-breakpoint
ALTER TABLE "comment_votes" ADD CONSTRAINT "comment_votes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_votes" ADD CONSTRAINT "comment_votes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_two_deep" FOREIGN KEY ("parent_id","parent_level","subject_id") REFERENCES "public"."comments"("id","level","subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_reports" ADD CONSTRAINT "moderation_reports_moderation_id_moderations_id_fk" FOREIGN KEY ("moderation_id") REFERENCES "public"."moderations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_reports" ADD CONSTRAINT "moderation_reports_reporter_id_people_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_appeal_decided_by_people_id_fk" FOREIGN KEY ("appeal_decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_votes_person" ON "comment_votes" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comments_discussion" ON "comments" USING btree ("subject_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "comments"."parent_id" is null;--> statement-breakpoint
CREATE INDEX "comments_replies" ON "comments" USING btree ("parent_id","created_at") WHERE "comments"."parent_id" is not null;--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "comments_same_text" ON "comments" USING btree ("fingerprint","created_at");--> statement-breakpoint
CREATE INDEX "moderation_reports_reporter" ON "moderation_reports" USING btree ("reporter_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "moderations_queue" ON "moderations" USING btree ("status","updated_at");--> statement-breakpoint
CREATE INDEX "moderations_author" ON "moderations" USING btree ("author_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template'));--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_topic" CHECK ("mail_preferences"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'delegations', 'desk'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_topic" CHECK ("notifications"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'delegations', 'desk'));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_role" CHECK ("appointments"."role" in ('participation-officer', 'moderator', 'unit-referent', 'trainer', 'guarantor', 'administrator'));--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_unit" CHECK ("rules"."unit" in ('minutes', 'calendar-days', 'working-days', 'months', 'years', 'people', 'files', 'megabytes', 'level', 'number', 'switch'));