-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"locale" text NOT NULL,
	"rating" smallint NOT NULL,
	"aspect" text,
	"comment" text,
	"given_on" date NOT NULL,
	"hidden_at" timestamp with time zone,
	"hidden_by" uuid,
	"hidden_reason" text,
	CONSTRAINT "feedback_page_has_address" CHECK (("feedback"."kind" = 'page') = ("feedback"."address" is not null)),
	CONSTRAINT "feedback_short" CHECK (char_length("feedback"."comment") <= 200),
	CONSTRAINT "feedback_hidden_has_reason" CHECK (("feedback"."hidden_at" is null) = ("feedback"."hidden_reason" is null) and ("feedback"."hidden_at" is null or "feedback"."comment" is null)),
	CONSTRAINT "feedback_kind" CHECK ("feedback"."kind" in ('page', 'service')),
	CONSTRAINT "feedback_rating" CHECK ("feedback"."rating" in (1, 2, 3, 4, 5)),
	CONSTRAINT "feedback_aspect" CHECK ("feedback"."aspect" in ('clear', 'complete', 'on-track', 'technical', 'other')),
	CONSTRAINT "feedback_locale" CHECK ("feedback"."locale" in ('it', 'en'))
);
--> statement-breakpoint
CREATE TABLE "feedback_marks" (
	"mark" text PRIMARY KEY NOT NULL,
	"on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_hidden_by_people_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_results" ON "feedback" USING btree ("kind","given_on");--> statement-breakpoint
CREATE INDEX "feedback_marks_day" ON "feedback_marks" USING btree ("on");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event', 'assistance', 'problem-report', 'regulation', 'document', 'opening-hours', 'visit-kind', 'visit', 'service', 'feedback'));