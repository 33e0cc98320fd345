-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "activity_enrolments" (
	"activity_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"adult_name" text,
	"adult_contact" text,
	"enrolled_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "activity_enrolments_activity_id_person_id_pk" PRIMARY KEY("activity_id","person_id"),
	CONSTRAINT "activity_enrolments_adult_whole" CHECK (("activity_enrolments"."adult_name" is null) = ("activity_enrolments"."adult_contact" is null))
);
--> statement-breakpoint
CREATE TABLE "pact_activities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"place" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"places" smallint,
	"taken" smallint DEFAULT 0 NOT NULL,
	"called_off_at" timestamp with time zone,
	"calling_off_reason" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_activities_end_after_start" CHECK ("pact_activities"."ends_at" > "pact_activities"."starts_at"),
	CONSTRAINT "pact_activities_places" CHECK ("pact_activities"."taken" between 0 and coalesce("pact_activities"."places", 0)),
	CONSTRAINT "pact_activities_called_off_whole" CHECK (("pact_activities"."called_off_at" is null) = ("pact_activities"."calling_off_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "pact_asks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"reason" text NOT NULL,
	"months" smallint,
	"end_on" date,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"is_granted" boolean,
	"answer" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"ended_before" date,
	"ends_after" date,
	CONSTRAINT "pact_asks_months" CHECK (("pact_asks"."months" is not null) = ("pact_asks"."kind" in ('extension', 'renewal'))),
	CONSTRAINT "pact_asks_end" CHECK (("pact_asks"."end_on" is not null) = ("pact_asks"."kind" = 'early-end')),
	CONSTRAINT "pact_asks_decided_whole" CHECK (("pact_asks"."decided_at" is null) = ("pact_asks"."is_granted" is null) and ("pact_asks"."decided_at" is null) = ("pact_asks"."answer" is null)),
	CONSTRAINT "pact_asks_kind" CHECK ("pact_asks"."kind" in ('extension', 'renewal', 'change', 'early-end')),
	CONSTRAINT "pact_asks_side" CHECK ("pact_asks"."side" in ('citizens', 'administration'))
);
--> statement-breakpoint
CREATE TABLE "pact_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"visited_on" date NOT NULL,
	"findings" text NOT NULL,
	"remedies" text,
	"remedy_by" date,
	"remedy_note" text,
	"remedied_at" timestamp with time zone,
	"visited_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_checks_remedy_whole" CHECK (("pact_checks"."remedies" is null) = ("pact_checks"."remedy_by" is null)),
	CONSTRAINT "pact_checks_remedied_whole" CHECK (("pact_checks"."remedied_at" is null) = ("pact_checks"."remedy_note" is null) and ("pact_checks"."remedied_at" is null or "pact_checks"."remedies" is not null))
);
--> statement-breakpoint
CREATE TABLE "pact_disputes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"opened_by_side" text NOT NULL,
	"opened_by" uuid,
	"opened_at" timestamp with time zone NOT NULL,
	"matter" text NOT NULL,
	"concerns_thirds" boolean NOT NULL,
	"due_on" date NOT NULL,
	"reminded" text,
	"citizens_member" text,
	"administration_member" text,
	"third_member" text,
	"third_proposed_by" text,
	"third_agreed_at" timestamp with time zone,
	"proposal" text,
	"proposed_at" timestamp with time zone,
	"citizens_accept" boolean,
	"administration_accept" boolean,
	"closing" text,
	"closing_note" text,
	"closed_at" timestamp with time zone,
	CONSTRAINT "pact_disputes_third_agreed" CHECK ("pact_disputes"."third_agreed_at" is null or "pact_disputes"."third_member" is not null),
	CONSTRAINT "pact_disputes_committee_proposes" CHECK ("pact_disputes"."proposed_at" is null or ("pact_disputes"."proposal" is not null and "pact_disputes"."citizens_member" is not null and "pact_disputes"."administration_member" is not null and "pact_disputes"."third_agreed_at" is not null)),
	CONSTRAINT "pact_disputes_answered_after" CHECK ("pact_disputes"."proposed_at" is not null or ("pact_disputes"."citizens_accept" is null and "pact_disputes"."administration_accept" is null)),
	CONSTRAINT "pact_disputes_closed_whole" CHECK (("pact_disputes"."closed_at" is null) = ("pact_disputes"."closing" is null)),
	CONSTRAINT "pact_disputes_settled_by_both" CHECK ("pact_disputes"."closing" is distinct from 'settled' or ("pact_disputes"."citizens_accept" and "pact_disputes"."administration_accept")),
	CONSTRAINT "pact_disputes_side" CHECK ("pact_disputes"."opened_by_side" in ('citizens', 'administration')),
	CONSTRAINT "pact_disputes_third_side" CHECK ("pact_disputes"."third_proposed_by" in ('citizens', 'administration')),
	CONSTRAINT "pact_disputes_closing" CHECK ("pact_disputes"."closing" in ('settled', 'unsettled', 'dropped')),
	CONSTRAINT "pact_disputes_reminded" CHECK ("pact_disputes"."reminded" in ('before', 'after'))
);
--> statement-breakpoint
CREATE TABLE "pact_end_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"is_agreed" boolean DEFAULT false NOT NULL,
	"given_by" uuid,
	"given_at" timestamp with time zone NOT NULL,
	"until_day" date NOT NULL,
	"taken_back_at" timestamp with time zone,
	"taken_back_reason" text,
	"done_at" timestamp with time zone,
	CONSTRAINT "pact_end_notices_back_or_done" CHECK ("pact_end_notices"."taken_back_at" is null or "pact_end_notices"."done_at" is null),
	CONSTRAINT "pact_end_notices_kind" CHECK ("pact_end_notices"."kind" in ('early-end', 'revocation'))
);
--> statement-breakpoint
CREATE TABLE "pact_evaluations" (
	"pact_id" uuid PRIMARY KEY NOT NULL,
	"objectives" jsonb NOT NULL,
	"marks" jsonb NOT NULL,
	"summary" text NOT NULL,
	"evaluated_by" uuid,
	"evaluated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pact_insured" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"name" text NOT NULL,
	"birth_date" date NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_insured_once" UNIQUE("pact_id","name","birth_date","from_day"),
	CONSTRAINT "pact_insured_to_after_from" CHECK ("pact_insured"."to_day" >= "pact_insured"."from_day")
);
--> statement-breakpoint
CREATE TABLE "pact_loans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"what" text NOT NULL,
	"quantity" smallint NOT NULL,
	"lent_on" date NOT NULL,
	"lent_by" uuid,
	"due_on" date,
	"received_at" timestamp with time zone,
	"received_by" uuid,
	"returned_on" date,
	"condition" text,
	"condition_note" text,
	"reminded" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_loans_quantity" CHECK ("pact_loans"."quantity" between 1 and 1000),
	CONSTRAINT "pact_loans_due_after_lending" CHECK ("pact_loans"."due_on" >= "pact_loans"."lent_on"),
	CONSTRAINT "pact_loans_back_after_lending" CHECK ("pact_loans"."returned_on" >= "pact_loans"."lent_on"),
	CONSTRAINT "pact_loans_returned_whole" CHECK (("pact_loans"."returned_on" is null) = ("pact_loans"."condition" is null)),
	CONSTRAINT "pact_loans_condition" CHECK ("pact_loans"."condition" in ('good', 'worn', 'damaged', 'lost')),
	CONSTRAINT "pact_loans_reminded" CHECK ("pact_loans"."reminded" in ('before', 'after'))
);
--> statement-breakpoint
CREATE TABLE "pact_meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"agenda" text NOT NULL,
	"called_off_at" timestamp with time zone,
	"calling_off_reason" text,
	"minutes" text,
	"minutes_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_meetings_minutes_whole" CHECK (("pact_meetings"."minutes" is null) = ("pact_meetings"."minutes_at" is null)),
	CONSTRAINT "pact_meetings_called_off_whole" CHECK (("pact_meetings"."called_off_at" is null) = ("pact_meetings"."calling_off_reason" is null)),
	CONSTRAINT "pact_meetings_held_or_called_off" CHECK ("pact_meetings"."minutes_at" is null or "pact_meetings"."called_off_at" is null)
);
--> statement-breakpoint
CREATE TABLE "pact_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"objectives" text DEFAULT '' NOT NULL,
	"actions" text DEFAULT '' NOT NULL,
	"results" text DEFAULT '' NOT NULL,
	"resources" text DEFAULT '' NOT NULL,
	"beneficiaries" text DEFAULT '' NOT NULL,
	"difficulties" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"submitted_by" uuid,
	"decision_note" text,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"reminded" text,
	CONSTRAINT "pact_reports_period" UNIQUE("pact_id","kind","from_day"),
	CONSTRAINT "pact_reports_to_after_from" CHECK ("pact_reports"."to_day" >= "pact_reports"."from_day"),
	CONSTRAINT "pact_reports_submitted_whole" CHECK ("pact_reports"."state" not in ('submitted', 'accepted') or ("pact_reports"."submitted_at" is not null and "pact_reports"."objectives" <> '' and "pact_reports"."actions" <> '' and "pact_reports"."results" <> '' and "pact_reports"."resources" <> '')),
	CONSTRAINT "pact_reports_returned_says_why" CHECK ("pact_reports"."state" <> 'returned' or coalesce("pact_reports"."decision_note", '') <> ''),
	CONSTRAINT "pact_reports_kind" CHECK ("pact_reports"."kind" in ('yearly', 'final')),
	CONSTRAINT "pact_reports_state" CHECK ("pact_reports"."state" in ('draft', 'submitted', 'returned', 'accepted')),
	CONSTRAINT "pact_reports_reminded" CHECK ("pact_reports"."reminded" in ('before', 'after'))
);
--> statement-breakpoint
CREATE TABLE "pact_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"outcome" text,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"reminded" text,
	CONSTRAINT "pact_requests_number" UNIQUE("pact_id","number"),
	CONSTRAINT "pact_requests_answered_whole" CHECK (("pact_requests"."answered_at" is null) = ("pact_requests"."outcome" is null) and ("pact_requests"."answered_at" is null) = ("pact_requests"."answer" is null)),
	CONSTRAINT "pact_requests_kind" CHECK ("pact_requests"."kind" in ('material', 'space', 'authorisation', 'staff')),
	CONSTRAINT "pact_requests_outcome" CHECK ("pact_requests"."outcome" in ('granted', 'partly', 'denied')),
	CONSTRAINT "pact_requests_reminded" CHECK ("pact_requests"."reminded" in ('before', 'after'))
);
--> statement-breakpoint
CREATE TABLE "pact_suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"was_extended" boolean NOT NULL,
	"resumed_on" date,
	CONSTRAINT "pact_suspensions_until_after_from" CHECK ("pact_suspensions"."until_day" >= "pact_suspensions"."from_day")
);
--> statement-breakpoint
CREATE TABLE "pact_work" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pact_id" uuid NOT NULL,
	"worked_on" date NOT NULL,
	"minutes" smallint NOT NULL,
	"people" smallint NOT NULL,
	"done" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pact_work_minutes" CHECK ("pact_work"."minutes" between 1 and 1440),
	CONSTRAINT "pact_work_people" CHECK ("pact_work"."people" between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "activity_enrolments" ADD CONSTRAINT "activity_enrolments_activity_id_pact_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."pact_activities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_enrolments" ADD CONSTRAINT "activity_enrolments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_activities" ADD CONSTRAINT "pact_activities_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_asks" ADD CONSTRAINT "pact_asks_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_asks" ADD CONSTRAINT "pact_asks_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_asks" ADD CONSTRAINT "pact_asks_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_checks" ADD CONSTRAINT "pact_checks_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_checks" ADD CONSTRAINT "pact_checks_visited_by_people_id_fk" FOREIGN KEY ("visited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_disputes" ADD CONSTRAINT "pact_disputes_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_disputes" ADD CONSTRAINT "pact_disputes_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_end_notices" ADD CONSTRAINT "pact_end_notices_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_end_notices" ADD CONSTRAINT "pact_end_notices_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_evaluations" ADD CONSTRAINT "pact_evaluations_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_evaluations" ADD CONSTRAINT "pact_evaluations_evaluated_by_people_id_fk" FOREIGN KEY ("evaluated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_insured" ADD CONSTRAINT "pact_insured_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_insured" ADD CONSTRAINT "pact_insured_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_loans" ADD CONSTRAINT "pact_loans_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_loans" ADD CONSTRAINT "pact_loans_lent_by_people_id_fk" FOREIGN KEY ("lent_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_loans" ADD CONSTRAINT "pact_loans_received_by_people_id_fk" FOREIGN KEY ("received_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_meetings" ADD CONSTRAINT "pact_meetings_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_reports" ADD CONSTRAINT "pact_reports_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_reports" ADD CONSTRAINT "pact_reports_submitted_by_people_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_reports" ADD CONSTRAINT "pact_reports_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_requests" ADD CONSTRAINT "pact_requests_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_requests" ADD CONSTRAINT "pact_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_requests" ADD CONSTRAINT "pact_requests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_suspensions" ADD CONSTRAINT "pact_suspensions_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_work" ADD CONSTRAINT "pact_work_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_work" ADD CONSTRAINT "pact_work_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activity_enrolments_person" ON "activity_enrolments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "pact_activities_pact" ON "pact_activities" USING btree ("pact_id","starts_at");--> statement-breakpoint
CREATE INDEX "pact_activities_day" ON "pact_activities" USING btree ("starts_at") WHERE "pact_activities"."called_off_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_asks_one_open" ON "pact_asks" USING btree ("pact_id","kind") WHERE "pact_asks"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "pact_checks_pact" ON "pact_checks" USING btree ("pact_id","visited_on");--> statement-breakpoint
CREATE INDEX "pact_checks_open" ON "pact_checks" USING btree ("remedy_by") WHERE "pact_checks"."remedied_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_disputes_one_open" ON "pact_disputes" USING btree ("pact_id") WHERE "pact_disputes"."closed_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_end_notices_one_open" ON "pact_end_notices" USING btree ("pact_id","kind") WHERE "pact_end_notices"."taken_back_at" is null and "pact_end_notices"."done_at" is null;--> statement-breakpoint
CREATE INDEX "pact_loans_pact" ON "pact_loans" USING btree ("pact_id","lent_on");--> statement-breakpoint
CREATE INDEX "pact_loans_out" ON "pact_loans" USING btree ("due_on") WHERE "pact_loans"."returned_on" is null;--> statement-breakpoint
CREATE INDEX "pact_meetings_pact" ON "pact_meetings" USING btree ("pact_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pact_reports_one_final" ON "pact_reports" USING btree ("pact_id") WHERE "pact_reports"."kind" = 'final';--> statement-breakpoint
CREATE INDEX "pact_reports_waiting" ON "pact_reports" USING btree ("due_on") WHERE "pact_reports"."state" = 'submitted';--> statement-breakpoint
CREATE INDEX "pact_requests_open" ON "pact_requests" USING btree ("due_on") WHERE "pact_requests"."answered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_suspensions_one_open" ON "pact_suspensions" USING btree ("pact_id") WHERE "pact_suspensions"."resumed_on" is null;--> statement-breakpoint
CREATE INDEX "pact_work_pact" ON "pact_work" USING btree ("pact_id","worked_on");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance', 'document', 'regulation-version', 'pact-case', 'pact-visit', 'pact', 'pact-identity', 'pact-receipt', 'commons', 'pact-text', 'pact-signature', 'pact-work', 'pact-report', 'pact-check'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated', 'visit-booked', 'visit-moved', 'visit-cancelled', 'visit-called-off', 'visit-tomorrow', 'appeal-to-decide', 'pact-submitted', 'pact-withdrawn', 'pact-draft-expiring', 'pact-member-confirmed', 'pact-member-declined', 'pact-member-left', 'pact-member-lapsed', 'pact-member-removed', 'pact-group-too-small', 'commons-suggested', 'commons-listed', 'commons-declined', 'call-published', 'call-prolonged', 'call-question-asked', 'call-question-answered', 'call-question-set-aside', 'pact-taken-in', 'pact-integration-requested', 'pact-integration-reminded', 'pact-integration-noticed', 'pact-integration-expired', 'pact-visit-arranged', 'pact-news', 'pact-merger-proposed', 'pact-merged', 'pact-admitted', 'pact-refusal-announced', 'pact-refused', 'pact-archived', 'pact-observation-answered', 'pact-observation-withheld', 'pact-entrusted', 'pact-opinion-requested', 'pact-opinion-due', 'pact-opinion-given', 'pact-case-news', 'pact-text-started', 'pact-text-changed', 'pact-text-reopened', 'pact-sent-to-giunta', 'pact-to-sign', 'pact-signature-void', 'pact-signed', 'pact-text-waits', 'pact-text-agreed', 'pact-sent-back', 'pact-for-giunta', 'pact-approved', 'pact-signature-arrived', 'pact-life', 'pact-life-desk', 'pact-volunteer'));