-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "article_zones" (
	"article_id" uuid NOT NULL,
	"zone_code" text NOT NULL,
	CONSTRAINT "article_zones_article_id_zone_code_pk" PRIMARY KEY("article_id","zone_code")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"slug" text,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"title_en" text,
	"lead_en" text DEFAULT '' NOT NULL,
	"body_en" text,
	"topic_code" text,
	"due_on" date,
	"is_urgent" boolean DEFAULT false NOT NULL,
	"published_from" timestamp with time zone,
	"published_until" timestamp with time zone,
	"changed_at" timestamp with time zone,
	"withdrawn_reason" text,
	"appeared_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "articles_kind" CHECK ("articles"."kind" in ('news', 'notice')),
	CONSTRAINT "articles_status" CHECK ("articles"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "articles_published_with_date" CHECK ("articles"."status" = 'draft' or ("articles"."published_from" is not null and "articles"."slug" is not null)),
	CONSTRAINT "articles_until_after_from" CHECK ("articles"."published_until" is null or "articles"."published_until" > "articles"."published_from"),
	CONSTRAINT "articles_withdrawn_with_reason" CHECK (("articles"."status" = 'withdrawn') = ("articles"."withdrawn_reason" is not null)),
	CONSTRAINT "articles_english_whole" CHECK (("articles"."title_en" is null) = ("articles"."body_en" is null)),
	CONSTRAINT "articles_terms_of_notices" CHECK ("articles"."kind" = 'notice' or ("articles"."due_on" is null and not "articles"."is_urgent")),
	CONSTRAINT "articles_pictures_in_words" CHECK ("articles"."body" is null or "articles"."body" !~ '!\[\s*\]\((?!\s*\S+\s+"decorative"\s*\))'),
	CONSTRAINT "articles_pictures_in_words_en" CHECK ("articles"."body_en" is null or "articles"."body_en" !~ '!\[\s*\]\((?!\s*\S+\s+"decorative"\s*\))')
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "width" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "height" integer;--> statement-breakpoint
ALTER TABLE "article_zones" ADD CONSTRAINT "article_zones_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_zones" ADD CONSTRAINT "article_zones_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_zones_zone" ON "article_zones" USING btree ("zone_code");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("kind","published_from" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "articles"."status" = 'published';--> statement-breakpoint
CREATE INDEX "articles_topic" ON "articles" USING btree ("topic_code");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_told_in_words" CHECK ("files"."owner_kind" not in ('article', 'agenda-event') or "files"."alternative" is not null);--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event'));