-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "pact_duplicates" (
	"pact_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"why" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "pact_duplicates_pact_id_other_id_pk" PRIMARY KEY("pact_id","other_id"),
	CONSTRAINT "pact_duplicates_once" CHECK ("pact_duplicates"."pact_id" < "pact_duplicates"."other_id"),
	CONSTRAINT "pact_duplicates_why" CHECK ("pact_duplicates"."why" in ('same-id', 'same-title-near', 'same-title-and-address', 'named-in-note')),
	CONSTRAINT "pact_duplicates_state" CHECK ("pact_duplicates"."state" in ('proposed', 'merged', 'kept-apart'))
);
--> statement-breakpoint
CREATE TABLE "pact_history" (
	"pact_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"on" date,
	"until" date,
	"part_of_day" text,
	"text" text NOT NULL,
	"is_text_public" boolean NOT NULL,
	"protocols" jsonb NOT NULL,
	"acts" jsonb NOT NULL,
	"bodies" jsonb NOT NULL,
	"months" smallint,
	CONSTRAINT "pact_history_pact_id_position_pk" PRIMARY KEY("pact_id","position"),
	CONSTRAINT "pact_history_kind" CHECK ("pact_history"."kind" in ('application', 'integration-asked', 'opinion-asked', 'opinion', 'approval', 'signature', 'publication', 'extension', 'refusal', 'withdrawal', 'archiving', 'revocation', 'act', 'note'))
);
--> statement-breakpoint
CREATE TABLE "pact_sources" (
	"pact_id" uuid PRIMARY KEY NOT NULL,
	"facts" jsonb NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'uploaded' NOT NULL,
	"source" text NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer NOT NULL,
	"storage_key" text NOT NULL,
	"statuses" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"are_notes_public" boolean NOT NULL,
	"result" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "register_imports_done" CHECK (("register_imports"."state" = 'done') = ("register_imports"."result" is not null)),
	CONSTRAINT "register_imports_state" CHECK ("register_imports"."state" in ('uploaded', 'done', 'discarded'))
);
--> statement-breakpoint
ALTER TABLE "pacts" ADD COLUMN "activity_field" text;--> statement-breakpoint
ALTER TABLE "pacts" ADD COLUMN "neighbourhood" text;--> statement-breakpoint
ALTER TABLE "pact_duplicates" ADD CONSTRAINT "pact_duplicates_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_duplicates" ADD CONSTRAINT "pact_duplicates_other_id_pacts_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_history" ADD CONSTRAINT "pact_history_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pact_sources" ADD CONSTRAINT "pact_sources_pact_id_pacts_id_fk" FOREIGN KEY ("pact_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_imports" ADD CONSTRAINT "register_imports_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pact_duplicates_other" ON "pact_duplicates" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "pact_duplicates_proposed" ON "pact_duplicates" USING btree ("pact_id") WHERE "pact_duplicates"."state" = 'proposed';--> statement-breakpoint
CREATE INDEX "register_imports_newest" ON "register_imports" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "pacts_newest" ON "pacts" USING btree ("submitted_at" desc nulls last,"id" DESC NULLS LAST) WHERE "pacts"."status" <> 'draft';--> statement-breakpoint
ALTER TABLE "pacts"
  ADD COLUMN "title_words" tsvector GENERATED ALWAYS AS (to_tsvector('portico', "title")) STORED,
  ADD COLUMN "words" tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('portico', "title"), 'A')
    || setweight(to_tsvector('portico', "summary"), 'B')
    || setweight(to_tsvector('portico',
      case when "applicant_kind" <> 'person' then coalesce("applicant_name", '') else '' end
      || ' ' || coalesce("address", '') || ' ' || coalesce("neighbourhood", '') || ' ' || coalesce("activity_field", '')
    ), 'C')
  ) STORED;--> statement-breakpoint
CREATE INDEX "pacts_words" ON "pacts" USING gin ("words") WHERE "status" <> 'draft';
