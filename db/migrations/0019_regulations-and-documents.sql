-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "document_texts" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"state" text NOT NULL,
	"text" text NOT NULL,
	"pages" integer,
	"is_tagged" boolean,
	CONSTRAINT "document_texts_state" CHECK ("document_texts"."state" in ('waiting', 'done', 'empty', 'failed', 'none'))
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"dated_on" date NOT NULL,
	"act_number" text,
	"unit_code" text,
	"zone_code" text,
	"language" text NOT NULL,
	"status" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "documents_slug_unique" UNIQUE("slug"),
	CONSTRAINT "documents_kind" CHECK ("documents"."kind" in ('act', 'minutes', 'form', 'other')),
	CONSTRAINT "documents_status" CHECK ("documents"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "documents_language" CHECK ("documents"."language" in ('it', 'en')),
	CONSTRAINT "documents_published" CHECK ("documents"."status" = 'draft' or "documents"."published_at" is not null),
	CONSTRAINT "documents_withdrawn" CHECK (("documents"."status" = 'withdrawn') = ("documents"."withdrawn_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "regulation_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regulation_id" uuid NOT NULL,
	"number" integer,
	"status" text NOT NULL,
	"valid_from" date,
	"act" text NOT NULL,
	"novelty" text NOT NULL,
	"content" jsonb NOT NULL,
	"odd_lines" jsonb NOT NULL,
	"source" text NOT NULL,
	"source_sha256" text NOT NULL,
	"imported_by" uuid,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text,
	CONSTRAINT "regulation_versions_number" UNIQUE("regulation_id","number"),
	CONSTRAINT "regulation_versions_status" CHECK ("regulation_versions"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "regulation_versions_from_one" CHECK ("regulation_versions"."number" > 0),
	CONSTRAINT "regulation_versions_published" CHECK ("regulation_versions"."status" = 'draft' or ("regulation_versions"."number" is not null and "regulation_versions"."valid_from" is not null
        and "regulation_versions"."act" <> '' and "regulation_versions"."published_by" is not null and "regulation_versions"."published_at" is not null)),
	CONSTRAINT "regulation_versions_withdrawn" CHECK ("regulation_versions"."status" <> 'withdrawn' or ("regulation_versions"."withdrawn_at" is not null and "regulation_versions"."withdrawn_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "regulations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"indexed_version_id" uuid,
	CONSTRAINT "regulations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "regulations_kind" CHECK ("regulations"."kind" in ('statute', 'regulation', 'guidelines'))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
DROP INDEX "files_one_receipt";--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "cited_regulation" text;--> statement-breakpoint
ALTER TABLE "rules" ADD COLUMN "cited_anchor" text;--> statement-breakpoint
ALTER TABLE "document_texts" ADD CONSTRAINT "document_texts_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_texts" ADD CONSTRAINT "document_texts_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_regulation_id_regulations_id_fk" FOREIGN KEY ("regulation_id") REFERENCES "public"."regulations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_imported_by_people_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_published_by_people_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_texts_document" ON "document_texts" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "documents_listed" ON "documents" USING btree ("kind","dated_on" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "documents"."status" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "regulation_versions_one_a_day" ON "regulation_versions" USING btree ("regulation_id","valid_from") WHERE "regulation_versions"."status" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "regulation_versions_one_draft" ON "regulation_versions" USING btree ("regulation_id","source_sha256") WHERE "regulation_versions"."status" = 'draft';--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_cited_regulation_regulations_slug_fk" FOREIGN KEY ("cited_regulation") REFERENCES "public"."regulations"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "files_one_made" ON "files" USING btree ("owner_id","name") WHERE "files"."owner_kind" in ('receipt', 'regulation-version');--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step', 'receipt', 'article', 'agenda-event', 'assistance', 'document', 'regulation-version'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event', 'assistance', 'problem-report', 'regulation', 'document'));--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_cited_whole" CHECK (("rules"."cited_regulation" is null) = ("rules"."cited_anchor" is null));