-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "agenda_event_zones" (
	"event_id" uuid NOT NULL,
	"zone_code" text NOT NULL,
	CONSTRAINT "agenda_event_zones_event_id_zone_code_pk" PRIMARY KEY("event_id","zone_code")
);
--> statement-breakpoint
CREATE TABLE "agenda_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"slug" text,
	"version" integer DEFAULT 1 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"title" text NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"title_en" text,
	"lead_en" text DEFAULT '' NOT NULL,
	"body_en" text DEFAULT '' NOT NULL,
	"topic_code" text,
	"is_all_day" boolean NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"repeats" text DEFAULT 'none' NOT NULL,
	"repeats_until" date,
	"place" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"longitude" double precision,
	"latitude" double precision,
	"link" text,
	"published_from" timestamp with time zone,
	"changed_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancelled_reason" text,
	"withdrawn_reason" text,
	"appeared_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agenda_events_slug_unique" UNIQUE("slug"),
	CONSTRAINT "agenda_events_kind" CHECK ("agenda_events"."kind" in ('assembly', 'meeting', 'consultation', 'course', 'initiative', 'deadline')),
	CONSTRAINT "agenda_events_status" CHECK ("agenda_events"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "agenda_events_repeats" CHECK ("agenda_events"."repeats" in ('none', 'weekly', 'fortnightly', 'monthly', 'monthly-weekday')),
	CONSTRAINT "agenda_events_end_after_start" CHECK ("agenda_events"."ends_at" > "agenda_events"."starts_at"),
	CONSTRAINT "agenda_events_series_with_end" CHECK (("agenda_events"."repeats" = 'none') = ("agenda_events"."repeats_until" is null)),
	CONSTRAINT "agenda_events_whole_point" CHECK (("agenda_events"."longitude" is null) = ("agenda_events"."latitude" is null)),
	CONSTRAINT "agenda_events_published_with_date" CHECK ("agenda_events"."status" = 'draft' or ("agenda_events"."published_from" is not null and "agenda_events"."slug" is not null)),
	CONSTRAINT "agenda_events_cancelled_with_reason" CHECK (("agenda_events"."cancelled_at" is null) = ("agenda_events"."cancelled_reason" is null)),
	CONSTRAINT "agenda_events_withdrawn_with_reason" CHECK (("agenda_events"."status" = 'withdrawn') = ("agenda_events"."withdrawn_reason" is not null)),
	CONSTRAINT "agenda_events_pictures_in_words" CHECK ("agenda_events"."body" is null or "agenda_events"."body" !~ '!\[\s*\]\((?!\s*\S+\s+"decorative"\s*\))'),
	CONSTRAINT "agenda_events_pictures_in_words_en" CHECK ("agenda_events"."body_en" is null or "agenda_events"."body_en" !~ '!\[\s*\]\((?!\s*\S+\s+"decorative"\s*\))')
);
--> statement-breakpoint
CREATE TABLE "agenda_occurrences" (
	"event_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancelled_reason" text,
	CONSTRAINT "agenda_occurrences_event_id_starts_at_pk" PRIMARY KEY("event_id","starts_at"),
	CONSTRAINT "agenda_occurrences_end_after_start" CHECK ("agenda_occurrences"."ends_at" > "agenda_occurrences"."starts_at"),
	CONSTRAINT "agenda_occurrences_cancelled_with_reason" CHECK (("agenda_occurrences"."cancelled_at" is null) = ("agenda_occurrences"."cancelled_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "agenda_event_zones" ADD CONSTRAINT "agenda_event_zones_event_id_agenda_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."agenda_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_event_zones" ADD CONSTRAINT "agenda_event_zones_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_events" ADD CONSTRAINT "agenda_events_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_events" ADD CONSTRAINT "agenda_events_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_events" ADD CONSTRAINT "agenda_events_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_occurrences" ADD CONSTRAINT "agenda_occurrences_event_id_agenda_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."agenda_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_event_zones_zone" ON "agenda_event_zones" USING btree ("zone_code");--> statement-breakpoint
CREATE INDEX "agenda_events_topic" ON "agenda_events" USING btree ("topic_code");--> statement-breakpoint
CREATE INDEX "agenda_occurrences_time" ON "agenda_occurrences" USING btree ("starts_at","ends_at");