-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "call_commons" (
	"call_id" uuid NOT NULL,
	"commons_id" uuid NOT NULL,
	CONSTRAINT "call_commons_call_id_commons_id_pk" PRIMARY KEY("call_id","commons_id")
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"subject" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"criteria" text NOT NULL,
	"topic_code" text,
	"opens_on" date,
	"closes_on" date,
	"questions_until" date,
	"withdrawal_reason" text,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calls_slug_unique" UNIQUE("slug"),
	CONSTRAINT "calls_published_whole" CHECK ("calls"."state" = 'draft' or ("calls"."slug" is not null and "calls"."opens_on" is not null and "calls"."closes_on" is not null)),
	CONSTRAINT "calls_close_after_opening" CHECK ("calls"."closes_on" >= "calls"."opens_on"),
	CONSTRAINT "calls_withdrawn_has_reasons" CHECK ("calls"."state" <> 'withdrawn' or coalesce("calls"."withdrawal_reason", '') <> ''),
	CONSTRAINT "calls_state" CHECK ("calls"."state" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "calls_subject" CHECK ("calls"."subject" in ('commons', 'theme'))
);
--> statement-breakpoint
CREATE TABLE "past_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"rule_key" text NOT NULL,
	"counts_from" date NOT NULL,
	"due_on" date,
	"ended_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commons" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"owner" text DEFAULT 'municipality' NOT NULL,
	"owner_name" text,
	"is_protected" boolean DEFAULT false NOT NULL,
	"protection_note" text,
	"availability" text DEFAULT 'available' NOT NULL,
	"availability_note" text,
	"zone_code" text,
	"topic_code" text,
	"address" text,
	"longitude" double precision,
	"latitude" double precision,
	"area" jsonb,
	"suggested_by" uuid,
	"reason" text,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "commons_slug_unique" UNIQUE("slug"),
	CONSTRAINT "commons_listed_has_address" CHECK ("commons"."state" <> 'listed' or "commons"."slug" is not null),
	CONSTRAINT "commons_declined_has_reasons" CHECK ("commons"."state" <> 'declined' or coalesce("commons"."reason", '') <> ''),
	CONSTRAINT "commons_point_is_whole" CHECK (("commons"."longitude" is null) = ("commons"."latitude" is null)),
	CONSTRAINT "commons_kind" CHECK ("commons"."kind" in ('material', 'immaterial', 'digital')),
	CONSTRAINT "commons_state" CHECK ("commons"."state" in ('suggested', 'listed', 'declined', 'retired')),
	CONSTRAINT "commons_owner" CHECK ("commons"."owner" in ('municipality', 'other-public', 'private')),
	CONSTRAINT "commons_availability" CHECK ("commons"."availability" in ('available', 'exclusive', 'unavailable'))
);
--> statement-breakpoint
CREATE TABLE "pacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"number" text,
	"kind" text,
	"kind_reason" text,
	"intensity" text,
	"author_id" uuid,
	"applicant_kind" text NOT NULL,
	"association_id" uuid,
	"applicant_name" text,
	"title" text NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"commons_id" uuid,
	"call_id" uuid,
	"topic_code" text,
	"zone_code" text,
	"address" text,
	"longitude" double precision,
	"latitude" double precision,
	"area" jsonb,
	"duration_months" smallint,
	"rhythm" text,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"case_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"draft_warned_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"manager_id" uuid,
	"contact_id" uuid,
	"intake_note" text,
	"observations_until" date,
	"refusal_notice" text,
	"remarks_until" date,
	"remarks" text,
	"reasons" text,
	"answered_at" timestamp with time zone,
	"merged_into_id" uuid,
	"approval_act" text,
	"approved_on" date,
	"act_number" text,
	"signed_on" date,
	"starts_on" date,
	"ends_on" date,
	"ending" text,
	"ended_on" date,
	"ending_reason" text,
	"renews_id" uuid,
	"source" text,
	"source_key" text,
	"unit_code" text,
	CONSTRAINT "pacts_number_unique" UNIQUE("number"),
	CONSTRAINT "pacts_caseId_unique" UNIQUE("case_id"),
	CONSTRAINT "pacts_source" UNIQUE("source","source_key"),
	CONSTRAINT "pacts_whose" CHECK (("pacts"."author_id" is null) = ("pacts"."source" is not null)),
	CONSTRAINT "pacts_source_is_whole" CHECK (("pacts"."source" is null) = ("pacts"."source_key" is null)),
	CONSTRAINT "pacts_filed_has_number" CHECK (("pacts"."status" = 'draft') = ("pacts"."number" is null)),
	CONSTRAINT "pacts_filed_has_case" CHECK ("pacts"."source" is not null or ("pacts"."status" = 'draft') = ("pacts"."case_id" is null)),
	CONSTRAINT "pacts_filed_is_whole" CHECK ("pacts"."status" = 'draft' or "pacts"."title" <> ''),
	CONSTRAINT "pacts_merged_somewhere" CHECK (("pacts"."status" = 'merged') = ("pacts"."merged_into_id" is not null)),
	CONSTRAINT "pacts_not_merged_into_itself" CHECK ("pacts"."merged_into_id" <> "pacts"."id"),
	CONSTRAINT "pacts_refused_has_reasons" CHECK ("pacts"."source" is not null or "pacts"."status" not in ('refused', 'archived') or coalesce("pacts"."reasons", '') <> ''),
	CONSTRAINT "pacts_refusal_was_announced" CHECK ("pacts"."source" is not null or "pacts"."status" not in ('refusal-announced', 'refused') or ("pacts"."refusal_notice" is not null and "pacts"."remarks_until" is not null)),
	CONSTRAINT "pacts_observed_until_a_day" CHECK ("pacts"."status" <> 'open-to-observations' or "pacts"."observations_until" is not null),
	CONSTRAINT "pacts_complex_is_approved" CHECK ("pacts"."source" is not null or "pacts"."kind" is distinct from 'complex' or "pacts"."status" not in ('approved', 'signed', 'active', 'extended', 'suspended') or "pacts"."approval_act" is not null),
	CONSTRAINT "pacts_signed_is_whole" CHECK ("pacts"."source" is not null or "pacts"."status" not in ('signed', 'active', 'extended', 'suspended', 'concluded', 'revoked') or ("pacts"."signed_on" is not null and "pacts"."starts_on" is not null and "pacts"."ends_on" is not null and "pacts"."act_number" is not null)),
	CONSTRAINT "pacts_end_after_start" CHECK ("pacts"."ends_on" >= "pacts"."starts_on"),
	CONSTRAINT "pacts_end_is_told" CHECK ("pacts"."source" is not null or "pacts"."status" not in ('concluded', 'revoked') or ("pacts"."ended_on" is not null and coalesce("pacts"."ending_reason", '') <> '')),
	CONSTRAINT "pacts_point_is_whole" CHECK (("pacts"."longitude" is null) = ("pacts"."latitude" is null)),
	CONSTRAINT "pacts_duration" CHECK ("pacts"."duration_months" between 1 and 600),
	CONSTRAINT "pacts_status" CHECK ("pacts"."status" in ('draft', 'submitted', 'under-review', 'awaiting-integration', 'open-to-observations', 'refusal-announced', 'co-design', 'awaiting-approval', 'approved', 'signed', 'active', 'extended', 'suspended', 'concluded', 'revoked', 'refused', 'archived', 'withdrawn', 'merged')),
	CONSTRAINT "pacts_kind" CHECK ("pacts"."kind" in ('ordinary', 'complex')),
	CONSTRAINT "pacts_intensity" CHECK ("pacts"."intensity" in ('occasional', 'continuous', 'shared-management', 'regeneration')),
	CONSTRAINT "pacts_applicant_kind" CHECK ("pacts"."applicant_kind" in ('person', 'informal-group', 'association', 'company')),
	CONSTRAINT "pacts_rhythm" CHECK ("pacts"."rhythm" in ('continuous', 'periodic')),
	CONSTRAINT "pacts_ending" CHECK ("pacts"."ending" in ('term', 'early-by-citizens', 'early-by-agreement'))
);
--> statement-breakpoint
ALTER TABLE "associations" DROP CONSTRAINT "associations_kind";--> statement-breakpoint
ALTER TABLE "cases" DROP CONSTRAINT "cases_kind";--> statement-breakpoint
ALTER TABLE "suspensions" DROP CONSTRAINT "suspensions_reason";--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_subject_kind";--> statement-breakpoint
ALTER TABLE "appointments" DROP CONSTRAINT "appointments_role";--> statement-breakpoint
ALTER TABLE "search_entries" DROP CONSTRAINT "search_entries_kind";--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "counts_from" date;--> statement-breakpoint
UPDATE "cases" SET "counts_from" = "opened_on";--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "counts_from" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "call_commons" ADD CONSTRAINT "call_commons_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_commons" ADD CONSTRAINT "call_commons_commons_id_commons_id_fk" FOREIGN KEY ("commons_id") REFERENCES "public"."commons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "past_terms" ADD CONSTRAINT "past_terms_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons" ADD CONSTRAINT "commons_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons" ADD CONSTRAINT "commons_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commons" ADD CONSTRAINT "commons_suggested_by_people_id_fk" FOREIGN KEY ("suggested_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_commons_id_commons_id_fk" FOREIGN KEY ("commons_id") REFERENCES "public"."commons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_manager_id_people_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_contact_id_people_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_merged_into_id_pacts_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_renews_id_pacts_id_fk" FOREIGN KEY ("renews_id") REFERENCES "public"."pacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pacts" ADD CONSTRAINT "pacts_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_commons_of" ON "call_commons" USING btree ("commons_id");--> statement-breakpoint
CREATE INDEX "calls_open" ON "calls" USING btree ("closes_on") WHERE "calls"."state" = 'published';--> statement-breakpoint
CREATE INDEX "past_terms_case" ON "past_terms" USING btree ("case_id","counts_from");--> statement-breakpoint
CREATE INDEX "commons_suggested" ON "commons" USING btree ("created_at") WHERE "commons"."state" = 'suggested';--> statement-breakpoint
CREATE INDEX "commons_suggested_by" ON "commons" USING btree ("suggested_by") WHERE "commons"."suggested_by" is not null;--> statement-breakpoint
CREATE INDEX "commons_zone" ON "commons" USING btree ("zone_code") WHERE "commons"."state" = 'listed';--> statement-breakpoint
CREATE INDEX "pacts_author" ON "pacts" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "pacts_association" ON "pacts" USING btree ("association_id") WHERE "pacts"."association_id" is not null;--> statement-breakpoint
CREATE INDEX "pacts_status" ON "pacts" USING btree ("status","submitted_at");--> statement-breakpoint
CREATE INDEX "pacts_zone" ON "pacts" USING btree ("zone_code") WHERE "pacts"."status" <> 'draft';--> statement-breakpoint
CREATE INDEX "pacts_commons" ON "pacts" USING btree ("commons_id") WHERE "pacts"."commons_id" is not null;--> statement-breakpoint
CREATE INDEX "pacts_call" ON "pacts" USING btree ("call_id") WHERE "pacts"."call_id" is not null;--> statement-breakpoint
CREATE INDEX "pacts_merged_into" ON "pacts" USING btree ("merged_into_id") WHERE "pacts"."merged_into_id" is not null;--> statement-breakpoint
CREATE INDEX "pacts_drafts" ON "pacts" USING btree ("updated_at") WHERE "pacts"."status" = 'draft';--> statement-breakpoint
CREATE INDEX "pacts_ending" ON "pacts" USING btree ("ends_on") WHERE "pacts"."status" in ('signed', 'active', 'extended', 'suspended');--> statement-breakpoint
ALTER TABLE "associations" ADD CONSTRAINT "associations_kind" CHECK ("associations"."kind" in ('association', 'committee', 'company'));--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_kind" CHECK ("cases"."kind" in ('proposal', 'assistance', 'problem-report', 'pact'));--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_reason" CHECK ("suspensions"."reason" in ('integration', 'signatures', 'refusal-notice'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'comment', 'case', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality', 'template', 'article', 'agenda-event', 'assistance', 'problem-report', 'regulation', 'document', 'opening-hours', 'visit-kind', 'visit', 'service', 'feedback', 'commons', 'call', 'pact'));--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_role" CHECK ("appointments"."role" in ('participation-officer', 'moderator', 'unit-referent', 'trainer', 'mayor-staff', 'guarantor', 'administrator'));--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_kind" CHECK ("search_entries"."kind" in ('proposal', 'pact', 'commons', 'call', 'news', 'notice', 'event', 'regulation', 'article', 'document', 'service', 'page'));