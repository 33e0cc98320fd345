-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "call_questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"call_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"asked_by" uuid,
	"body" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published" text,
	"answer" text,
	"set_aside_reason" text,
	"decided_at" timestamp with time zone,
	CONSTRAINT "call_questions_answered_whole" CHECK (("call_questions"."state" = 'answered') = (coalesce("call_questions"."answer", '') <> '' and coalesce("call_questions"."published", '') <> '')),
	CONSTRAINT "call_questions_set_aside_has_reasons" CHECK (("call_questions"."state" = 'set-aside') = (coalesce("call_questions"."set_aside_reason", '') <> '')),
	CONSTRAINT "call_questions_decided" CHECK (("call_questions"."state" = 'waiting') = ("call_questions"."decided_at" is null)),
	CONSTRAINT "call_questions_state" CHECK ("call_questions"."state" in ('waiting', 'answered', 'set-aside'))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_told_in_words";--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "call_questions" ADD CONSTRAINT "call_questions_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_questions" ADD CONSTRAINT "call_questions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_questions_of" ON "call_questions" USING btree ("call_id","asked_at");--> statement-breakpoint
CREATE INDEX "call_questions_asked_by" ON "call_questions" USING btree ("asked_by") WHERE "call_questions"."asked_by" is not null;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_questions_end_before_it_closes" CHECK ("calls"."questions_until" between "calls"."opens_on" and "calls"."closes_on");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_told_in_words" CHECK ("files"."owner_kind" not in ('article', 'agenda-event', 'commons') or "files"."alternative" is not null);--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance', 'document', 'regulation-version', 'pact', 'pact-identity', 'pact-receipt', 'commons'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated', 'visit-booked', 'visit-moved', 'visit-cancelled', 'visit-called-off', 'visit-tomorrow', 'appeal-to-decide', 'pact-submitted', 'pact-withdrawn', 'pact-draft-expiring', 'pact-member-confirmed', 'pact-member-declined', 'pact-member-left', 'pact-member-lapsed', 'pact-member-removed', 'pact-group-too-small', 'commons-suggested', 'commons-listed', 'commons-declined', 'call-published', 'call-prolonged', 'call-question-asked', 'call-question-answered', 'call-question-set-aside'));