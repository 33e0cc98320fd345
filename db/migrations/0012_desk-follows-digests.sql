-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "saved_queues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_queues_name" UNIQUE("person_id","name")
);
--> statement-breakpoint
CREATE TABLE "follows" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"wanted" boolean NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "follows_person_id_kind_subject_id_pk" PRIMARY KEY("person_id","kind","subject_id"),
	CONSTRAINT "follows_kind" CHECK ("follows"."kind" in ('proposal', 'topic', 'zone'))
);
--> statement-breakpoint
CREATE TABLE "digests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"day" date NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "digests_one_a_day" UNIQUE("person_id","day"),
	CONSTRAINT "digests_state" CHECK ("digests"."state" in ('pending', 'sent', 'failed', 'none'))
);
--> statement-breakpoint
CREATE TABLE "mail_preferences" (
	"person_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"frequency" text NOT NULL,
	CONSTRAINT "mail_preferences_person_id_topic_pk" PRIMARY KEY("person_id","topic"),
	CONSTRAINT "mail_preferences_topic" CHECK ("mail_preferences"."topic" in ('proposals', 'authors', 'followed', 'delegations', 'desk')),
	CONSTRAINT "mail_preferences_frequency" CHECK ("mail_preferences"."frequency" in ('instant', 'daily', 'weekly', 'none'))
);
--> statement-breakpoint
CREATE TABLE "template_versions" (
	"template_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"topic_code" text,
	"answer" text NOT NULL,
	"next_steps" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "template_versions_template_id_version_pk" PRIMARY KEY("template_id","version"),
	CONSTRAINT "template_versions_from_one" CHECK ("template_versions"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_mail_state";--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "topic" text DEFAULT 'proposals' NOT NULL;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "mail_tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "notifications" ADD COLUMN "digest_id" uuid;--> statement-breakpoint
ALTER TABLE "saved_queues" ADD CONSTRAINT "saved_queues_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follows" ADD CONSTRAINT "follows_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_queues_one_default" ON "saved_queues" USING btree ("person_id") WHERE "saved_queues"."is_default";--> statement-breakpoint
CREATE INDEX "follows_subject" ON "follows" USING btree ("kind","subject_id");--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_digest_id_digests_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notifications_waiting" ON "notifications" USING btree ("person_id","created_at") WHERE "notifications"."mail_state" = 'waiting';--> statement-breakpoint
CREATE INDEX "notifications_digest" ON "notifications" USING btree ("digest_id") WHERE "notifications"."digest_id" is not null;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_in_one_mail" CHECK ("notifications"."digest_id" is null or "notifications"."mail_tried_at" is null);--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_waiting_for_a_mail" CHECK ("notifications"."mail_state" <> 'waiting' or ("notifications"."digest_id" is null and "notifications"."mail_tried_at" is null));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_topic" CHECK ("notifications"."topic" in ('proposals', 'authors', 'followed', 'delegations', 'desk'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_mail_state" CHECK ("notifications"."mail_state" in ('none', 'waiting', 'pending', 'sent', 'failed'));
--> statement-breakpoint
-- Who had said no to a mail of a topic gets none of that topic until they choose again.
INSERT INTO "mail_preferences" ("person_id", "topic", "frequency")
SELECT DISTINCT "person_id", CASE
	WHEN "kind" LIKE 'proposal-%' OR "kind" LIKE 'petition-%' THEN 'proposals'
	WHEN "kind" LIKE 'delegation-%' THEN 'delegations' ELSE 'desk' END, 'none'
FROM "notification_preferences" WHERE NOT "by_mail";
--> statement-breakpoint
UPDATE "notifications" SET "topic" = CASE WHEN "kind" LIKE 'delegation-%' THEN 'delegations' ELSE 'desk' END
WHERE "kind" NOT LIKE 'proposal-%' AND "kind" NOT LIKE 'petition-%';
--> statement-breakpoint
DROP TABLE "notification_preferences";
