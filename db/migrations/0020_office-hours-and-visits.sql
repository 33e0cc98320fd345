-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "opening_calendar" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_opening_calendar" CHECK ("opening_calendar"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "opening_exceptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"opens" smallint,
	"closes" smallint,
	"reason" jsonb NOT NULL,
	"recorded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_exceptions_kind" CHECK ("opening_exceptions"."kind" in ('closure', 'opening')),
	CONSTRAINT "opening_exceptions_days" CHECK ("opening_exceptions"."starts_on" <= "opening_exceptions"."ends_on"),
	CONSTRAINT "opening_exceptions_both_times" CHECK (("opening_exceptions"."opens" is null) = ("opening_exceptions"."closes" is null)),
	CONSTRAINT "opening_exceptions_in_order" CHECK ("opening_exceptions"."opens" is null or (0 <= "opening_exceptions"."opens" and "opening_exceptions"."opens" < "opening_exceptions"."closes" and "opening_exceptions"."closes" <= 1440)),
	CONSTRAINT "opening_exceptions_openings_have_hours" CHECK ("opening_exceptions"."kind" = 'closure' or "opening_exceptions"."opens" is not null)
);
--> statement-breakpoint
CREATE TABLE "weekly_hours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" smallint NOT NULL,
	"closes" smallint NOT NULL,
	CONSTRAINT "weekly_hours_weekday" CHECK ("weekly_hours"."weekday" between 1 and 7),
	CONSTRAINT "weekly_hours_in_order" CHECK (0 <= "weekly_hours"."opens" and "weekly_hours"."opens" < "weekly_hours"."closes" and "weekly_hours"."closes" <= 1440)
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"texts" jsonb NOT NULL,
	"rules" text[] NOT NULL,
	"way" text NOT NULL,
	"position" smallint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "services_slug_unique" UNIQUE("slug"),
	CONSTRAINT "services_slug" CHECK ("services"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "services_way" CHECK ("services"."way" in ('proposal', 'visit', 'contact'))
);
--> statement-breakpoint
CREATE TABLE "visit_kinds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"minutes" smallint NOT NULL,
	"seats" smallint NOT NULL,
	"weekdays" smallint[] NOT NULL,
	"days_ahead" smallint NOT NULL,
	"notice_hours" smallint NOT NULL,
	"position" smallint NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"retired_at" timestamp with time zone,
	CONSTRAINT "visit_kinds_minutes" CHECK ("visit_kinds"."minutes" between 5 and 240),
	CONSTRAINT "visit_kinds_seats" CHECK ("visit_kinds"."seats" between 1 and 20),
	CONSTRAINT "visit_kinds_days_ahead" CHECK ("visit_kinds"."days_ahead" between 1 and 180),
	CONSTRAINT "visit_kinds_notice" CHECK ("visit_kinds"."notice_hours" between 0 and 336),
	CONSTRAINT "visit_kinds_weekdays" CHECK ("visit_kinds"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[])
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "visits_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind_id" uuid NOT NULL,
	"person_id" uuid,
	"guest_name" text,
	"guest_contact" text,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"seat" smallint NOT NULL,
	"subject" text NOT NULL,
	"note" text NOT NULL,
	"status" text NOT NULL,
	"booked_by" uuid,
	"booked_at" timestamp with time zone NOT NULL,
	"moves" smallint DEFAULT 0 NOT NULL,
	"reason" text,
	"ended_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "visits_status" CHECK ("visits"."status" in ('booked', 'cancelled', 'called-off', 'attended', 'missed')),
	CONSTRAINT "visits_in_order" CHECK ("visits"."starts_at" < "visits"."ends_at"),
	CONSTRAINT "visits_seat" CHECK ("visits"."seat" > 0),
	CONSTRAINT "visits_person_or_guest" CHECK ("visits"."person_id" is null or "visits"."guest_name" is null),
	CONSTRAINT "visits_called_off_with_reason" CHECK ("visits"."status" <> 'called-off' or "visits"."reason" is not null),
	CONSTRAINT "visits_ended" CHECK (("visits"."status" = 'booked') = ("visits"."ended_at" is null))
);
--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "mail_preferences" DROP CONSTRAINT "mail_preferences_topic";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_topic";--> statement-breakpoint
ALTER TABLE "municipality" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "opening_exceptions" ADD CONSTRAINT "opening_exceptions_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_kind_id_visit_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."visit_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_booked_by_people_id_fk" FOREIGN KEY ("booked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opening_exceptions_days_index" ON "opening_exceptions" USING btree ("ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_number" ON "visits" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "visits_one_seat" ON "visits" USING btree ("kind_id","starts_at","seat") WHERE "visits"."status" in ('booked', 'attended', 'missed');--> statement-breakpoint
CREATE UNIQUE INDEX "visits_one_at_a_time" ON "visits" USING btree ("person_id","starts_at") WHERE "visits"."status" in ('booked', 'attended', 'missed');--> statement-breakpoint
CREATE INDEX "visits_starts" ON "visits" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "visits_person" ON "visits" USING btree ("person_id","starts_at");--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event', 'assistance', 'problem-report', 'regulation', 'document', 'opening-hours', 'visit-kind', 'visit', 'service'));--> statement-breakpoint
ALTER TABLE "mail_preferences" ADD CONSTRAINT "mail_preferences_topic" CHECK ("mail_preferences"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'assistance', 'delegations', 'visits', 'desk'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-meeting-moved', 'proposal-meeting-called-off', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'draft-expiring', 'co-author-joined', 'co-author-declined', 'co-author-left', 'co-author-removed', 'followed-proposal', 'followed-place-or-topic', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked', 'comment-answered', 'content-held', 'content-published', 'content-hidden', 'appeal-decided', 'report-decided', 'assistance-received', 'assistance-in-charge', 'assistance-assigned', 'assistance-integration-requested', 'assistance-integration-expired', 'assistance-answered', 'assistance-closed', 'assistance-integrated', 'visit-booked', 'visit-moved', 'visit-cancelled', 'visit-called-off', 'visit-tomorrow'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_topic" CHECK ("notifications"."topic" in ('proposals', 'authors', 'followed', 'discussion', 'assistance', 'delegations', 'visits', 'desk'));--> statement-breakpoint
ALTER TABLE "weekly_hours" ADD CONSTRAINT "weekly_hours_apart" EXCLUDE USING gist (int4range("weekday" * 1440 + "opens", "weekday" * 1440 + "closes") WITH &&);--> statement-breakpoint
INSERT INTO "opening_calendar" ("id") VALUES (1);--> statement-breakpoint
-- What the profile said of hours and closures becomes rows; closures of every year, for this year and the next.
INSERT INTO "weekly_hours" ("id", "weekday", "opens", "closes")
SELECT gen_random_uuid(), ("hours"->>'day')::smallint,
  extract(epoch from ("hours"->>'from')::time)::int / 60, extract(epoch from ("hours"->>'to')::time)::int / 60
FROM "municipality", jsonb_array_elements("profile"->'openingHours') AS "hours";--> statement-breakpoint
INSERT INTO "opening_exceptions" ("id", "kind", "starts_on", "ends_on", "reason")
SELECT gen_random_uuid(), 'closure', "day", "day", "reason" FROM (
  SELECT ("year" || '-' || ("closure"->>'day'))::date AS "day", "closure"->'reason' AS "reason"
  FROM "municipality", jsonb_array_elements(coalesce("profile"->'closures', '[]')) AS "closure",
    generate_series(extract(year from current_date)::int, extract(year from current_date)::int + 1) AS "year"
  WHERE "closure"->>'day' <> '02-29'
) AS "closures";--> statement-breakpoint
UPDATE "municipality" SET "profile" = "profile" - 'openingHours' - 'closures';
