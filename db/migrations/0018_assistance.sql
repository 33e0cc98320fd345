-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"event_id" bigint,
	"token_hash" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letters_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "letters_told_once" UNIQUE("request_id","event_id"),
	CONSTRAINT "letters_kind" CHECK ("letters"."kind" in ('confirm', 'new-link', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed')),
	CONSTRAINT "letters_state" CHECK ("letters"."state" in ('pending', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'unconfirmed' NOT NULL,
	"channel" text NOT NULL,
	"case_id" uuid,
	"person_id" uuid,
	"name" text,
	"email" text,
	"phone" text,
	"locale" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"faulty" text,
	"page" text,
	"topic_code" text,
	"zone_code" text,
	"address" text,
	"longitude" double precision,
	"latitude" double precision,
	"integration_request" text,
	"integration_until" date,
	"integration" text,
	"outcome" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"closing_note" text,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"emptied_at" timestamp with time zone,
	CONSTRAINT "requests_caseId_unique" UNIQUE("case_id"),
	CONSTRAINT "requests_opened_is_case" CHECK (("requests"."status" = 'unconfirmed') = ("requests"."case_id" is null)),
	CONSTRAINT "requests_answered_with_reasons" CHECK ("requests"."status" not in ('answered', 'closed') or ("requests"."outcome" is not null and "requests"."answer" is not null and "requests"."answered_at" is not null)),
	CONSTRAINT "requests_closed_says_why" CHECK ("requests"."status" <> 'closed' or "requests"."closing_note" is not null),
	CONSTRAINT "requests_fault_of_report" CHECK (("requests"."kind" = 'problem-report') = ("requests"."faulty" is not null)),
	CONSTRAINT "requests_of_somebody" CHECK ("requests"."emptied_at" is not null or "requests"."person_id" is not null or "requests"."name" is not null),
	CONSTRAINT "requests_whole_point" CHECK (("requests"."longitude" is null) = ("requests"."latitude" is null)),
	CONSTRAINT "requests_kind" CHECK ("requests"."kind" in ('assistance', 'problem-report')),
	CONSTRAINT "requests_status" CHECK ("requests"."status" in ('unconfirmed', 'submitted', 'in-charge', 'awaiting-integration', 'answered', 'closed')),
	CONSTRAINT "requests_channel" CHECK ("requests"."channel" in ('online', 'counter', 'phone')),
	CONSTRAINT "requests_faulty" CHECK ("requests"."faulty" in ('site', 'territory')),
	CONSTRAINT "requests_outcome" CHECK ("requests"."outcome" in ('solved', 'planned', 'not-possible', 'not-ours')),
	CONSTRAINT "requests_locale" CHECK ("requests"."locale" in ('it', 'en'))
);
--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_kind";--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "mail_preferences" DROP CONSTRAINT "mail_preferences_topic";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_topic";--> statement-breakpoint
ALTER TABLE "files" ALTER COLUMN "uploaded_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_request" ON "letters" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "requests_person" ON "requests" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "requests_waiting" ON "requests" USING btree ("created_at") WHERE "requests"."status" = 'unconfirmed';--> statement-breakpoint
CREATE INDEX "requests_zone" ON "requests" USING btree ("zone_code");--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_kind" CHECK ("cases"."kind" in ('proposal', 'assistance', 'problem-report'));--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event', 'assistance', 'problem-report'));--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_topic" CHECK ("mail_preferences"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'assistance', 'delegations', 'desk'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_topic" CHECK ("notifications"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'assistance', 'delegations', 'desk'));