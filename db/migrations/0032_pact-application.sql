-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "pact_attachments" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "pact_attachments_kind" CHECK ("pact_attachments"."kind" in ('map', 'drawing', 'photos', 'cadastral', 'statute', 'minutes', 'participation', 'identity', 'other'))
);
--> statement-breakpoint
CREATE TABLE "pact_declarations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"article" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"is_required" boolean NOT NULL,
	"applicants" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "pact_declarations_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "pact_declared" (
	"pact_id" uuid NOT NULL,
	"declaration_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"article" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_declared_pact_id_declaration_id_pk" PRIMARY KEY("pact_id","declaration_id")
);
--> statement-breakpoint
CREATE TABLE "pact_filed_forms" (
	"pact_id" uuid PRIMARY KEY NOT NULL,
	"sections" jsonb NOT NULL,
	"filed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pact_form_fields" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"section_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" jsonb NOT NULL,
	"guidance" jsonb NOT NULL,
	"example" jsonb NOT NULL,
	"is_required" boolean NOT NULL,
	"position" smallint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "pact_form_fields_key_unique" UNIQUE("key"),
	CONSTRAINT "pact_form_fields_kind" CHECK ("pact_form_fields"."kind" in ('line', 'paragraphs', 'number', 'yes-no'))
);
--> statement-breakpoint
CREATE TABLE "pact_form_history" (
	"part" text NOT NULL,
	"part_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pact_form_history_part_id_version_pk" PRIMARY KEY("part_id","version"),
	CONSTRAINT "pact_form_history_part" CHECK ("pact_form_history"."part" in ('section', 'field', 'declaration'))
);
--> statement-breakpoint
CREATE TABLE "pact_form_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"step" text NOT NULL,
	"title" jsonb NOT NULL,
	"lead" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "pact_form_sections_step" CHECK ("pact_form_sections"."step" in ('idea', 'plan'))
);
--> statement-breakpoint
CREATE TABLE "pact_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"name" text,
	"email" text,
	"born_on" date,
	"responsible_id" uuid,
	"token_hash" text,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"person_id" uuid,
	"consent_by_id" uuid,
	"is_on_paper" boolean DEFAULT false NOT NULL,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"ending" text,
	CONSTRAINT "pact_members_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "pact_members_confirmed_by_somebody" CHECK (("pact_members"."confirmed_at" is not null) = ("pact_members"."person_id" is not null or "pact_members"."consent_by_id" is not null or "pact_members"."is_on_paper")),
	CONSTRAINT "pact_members_minor_has_adults" CHECK (("pact_members"."born_on" is null) = ("pact_members"."responsible_id" is null) and ("pact_members"."born_on" is not null or "pact_members"."consent_by_id" is null) and ("pact_members"."born_on" is null or "pact_members"."person_id" is null)),
	CONSTRAINT "pact_members_invited_somewhere" CHECK (("pact_members"."email" is null) = ("pact_members"."confirmed_at" is not null or "pact_members"."ended_at" is not null)),
	CONSTRAINT "pact_members_ended_somehow" CHECK (("pact_members"."ended_at" is null) = ("pact_members"."ending" is null)),
	CONSTRAINT "pact_members_named" CHECK ("pact_members"."name" is not null or "pact_members"."ended_at" is not null),
	CONSTRAINT "pact_members_ending" CHECK ("pact_members"."ending" in ('declined', 'removed', 'left', 'lapsed'))
);
--> statement-breakpoint
CREATE TABLE "pact_resources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	"quantity" integer,
	"position" smallint NOT NULL,
	CONSTRAINT "pact_resources_position" UNIQUE("pact_id","position"),
	CONSTRAINT "pact_resources_quantity" CHECK ("pact_resources"."quantity" between 1 and 10000000),
	CONSTRAINT "pact_resources_kind" CHECK ("pact_resources"."kind" in ('money', 'equipment', 'people'))
);
--> statement-breakpoint
CREATE TABLE "pact_support_asked" (
	"pact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "pact_support_asked_pact_id_kind_pk" PRIMARY KEY("pact_id","kind"),
	CONSTRAINT "pact_support_asked_kind" CHECK ("pact_support_asked"."kind" in ('spaces', 'goods', 'training', 'staff', 'other'))
);
--> statement-breakpoint
CREATE TABLE "pacts_at_counter" (
	"pact_id" uuid PRIMARY KEY NOT NULL,
	"officer_id" uuid NOT NULL,
	"identity_document" text NOT NULL,
	"form_id" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "mail_preferences" DROP CONSTRAINT "mail_preferences_topic";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_topic";--> statement-breakpoint
DROP INDEX "files_one_made";--> statement-breakpoint
ALTER TABLE "pact_attachments" ADD CONSTRAINT "pact_attachments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_attachments" ADD CONSTRAINT "pact_attachments_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_declared" ADD CONSTRAINT "pact_declared_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_declared" ADD CONSTRAINT "pact_declared_declaration_id_pact_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."pact_declarations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_filed_forms" ADD CONSTRAINT "pact_filed_forms_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_form_fields" ADD CONSTRAINT "pact_form_fields_section_id_pact_form_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."pact_form_sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_form_history" ADD CONSTRAINT "pact_form_history_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_members" ADD CONSTRAINT "pact_members_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_members" ADD CONSTRAINT "pact_members_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_members" ADD CONSTRAINT "pact_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_members" ADD CONSTRAINT "pact_members_consent_by_id_people_id_fk" FOREIGN KEY ("consent_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_resources" ADD CONSTRAINT "pact_resources_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_support_asked" ADD CONSTRAINT "pact_support_asked_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts_at_counter" ADD CONSTRAINT "pacts_at_counter_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts_at_counter" ADD CONSTRAINT "pacts_at_counter_officer_id_people_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts_at_counter" ADD CONSTRAINT "pacts_at_counter_form_id_files_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pact_attachments_pact" ON "pact_attachments" USING btree ("pact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_members_one_person" ON "pact_members" USING btree ("pact_id","person_id") WHERE "pact_members"."confirmed_at" is not null and "pact_members"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_members_one_invitation" ON "pact_members" USING btree ("pact_id",lower("email"),coalesce("born_on", '0001-01-01'::date)) WHERE "pact_members"."confirmed_at" is null and "pact_members"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "pact_members_person" ON "pact_members" USING btree ("person_id") WHERE "pact_members"."person_id" is not null;--> statement-breakpoint
CREATE INDEX "pact_members_waiting" ON "pact_members" USING btree ("expires_at") WHERE "pact_members"."confirmed_at" is null and "pact_members"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "files_one_made" ON "files" USING btree ("owner_id","name") WHERE "files"."owner_kind" in ('receipt', 'regulation-version', 'pact-receipt');--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance', 'document', 'regulation-version', 'pact', 'pact-identity', 'pact-receipt'));--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_topic" CHECK ("mail_preferences"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'assistance', 'delegations', 'visits', 'pacts', 'desk'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated', 'visit-booked', 'visit-moved', 'visit-cancelled', 'visit-called-off', 'visit-tomorrow', 'appeal-to-decide', 'pact-submitted', 'pact-withdrawn', 'pact-draft-expiring', 'pact-member-confirmed', 'pact-member-declined', 'pact-member-left', 'pact-member-lapsed', 'pact-member-removed', 'pact-group-too-small'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_topic" CHECK ("notifications"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'assistance', 'delegations', 'visits', 'pacts', 'desk'));