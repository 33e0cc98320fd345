-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "email_confirmations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"door" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject"),
	CONSTRAINT "identities_door" CHECK ("identities"."door" in ('spid', 'cie', 'eidas', 'staff'))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"given_name" text,
	"family_name" text,
	"birth_date" date,
	"email" text,
	"email_confirmed_at" timestamp with time zone,
	"locale" text DEFAULT 'it' NOT NULL,
	"fiscal_code_sealed" text,
	"voice" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"erased_at" timestamp with time zone,
	CONSTRAINT "people_locale" CHECK ("people"."locale" in ('it', 'en'))
);
--> statement-breakpoint
CREATE TABLE "residency_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"result" text NOT NULL,
	"source" text NOT NULL,
	"zone_code" text,
	"tie" text,
	"checked_on" date NOT NULL,
	"recorded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "residency_checks_result" CHECK ("residency_checks"."result" in ('resident', 'not_resident', 'unknown', 'unavailable')),
	CONSTRAINT "residency_checks_source" CHECK ("residency_checks"."source" in ('register', 'manual', 'self-declaration')),
	CONSTRAINT "residency_checks_tie" CHECK ("residency_checks"."tie" in ('work', 'study'))
);
--> statement-breakpoint
CREATE TABLE "residency_register" (
	"voice" text PRIMARY KEY NOT NULL,
	"zone_code" text,
	"loaded_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"door" text NOT NULL,
	"level" smallint NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "sessions_door" CHECK ("sessions"."door" in ('spid', 'cie', 'eidas', 'staff')),
	CONSTRAINT "sessions_level" CHECK ("sessions"."level" in (1, 2, 3))
);
--> statement-breakpoint
CREATE TABLE "associations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"zone_code" text,
	"registered_on" date NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "associations_name_unique" UNIQUE("name"),
	CONSTRAINT "associations_kind" CHECK ("associations"."kind" in ('association', 'committee'))
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"association_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"granted_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revocation_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "delegations_end_after_start" CHECK ("delegations"."ends_on" is null or "delegations"."ends_on" >= "delegations"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" smallint NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"officer_id" uuid,
	"opened_on" date NOT NULL,
	"rule_key" text NOT NULL,
	"term_amount" smallint NOT NULL,
	"term_unit" text NOT NULL,
	"term_reference" jsonb NOT NULL,
	"due_on" date,
	"closed_on" date,
	"protocol_state" text DEFAULT 'pending' NOT NULL,
	"protocol_number" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number"),
	CONSTRAINT "cases_subjectId_unique" UNIQUE("subject_id"),
	CONSTRAINT "cases_register" UNIQUE("year","sequence"),
	CONSTRAINT "cases_number_of_register" CHECK ("cases"."number" = "cases"."year"::text || '-' || lpad("cases"."sequence"::text, 6, '0')),
	CONSTRAINT "cases_kind" CHECK ("cases"."kind" in ('proposal')),
	CONSTRAINT "cases_term_unit" CHECK ("cases"."term_unit" in ('calendar-days', 'working-days', 'months')),
	CONSTRAINT "cases_protocol_state" CHECK ("cases"."protocol_state" in ('pending', 'registered'))
);
--> statement-breakpoint
CREATE TABLE "register_counters" (
	"year" smallint PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "suspensions_end_after_start" CHECK ("suspensions"."ends_on" is null or "suspensions"."ends_on" >= "suspensions"."starts_on"),
	CONSTRAINT "suspensions_reason" CHECK ("suspensions"."reason" in ('integration'))
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"storage_key" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"visibility" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_storageKey_unique" UNIQUE("storage_key"),
	CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal')),
	CONSTRAINT "files_visibility" CHECK ("files"."visibility" in ('private', 'public'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"type" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"case_id" uuid,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"on_behalf_of" uuid,
	"is_public" boolean NOT NULL,
	"payload" jsonb NOT NULL,
	CONSTRAINT "events_subject_kind" CHECK ("events"."subject_kind" in ('proposal', 'rule', 'person', 'appointment', 'association', 'delegation', 'municipality')),
	CONSTRAINT "events_actor_kind" CHECK ("events"."actor_kind" in ('citizen', 'delegate', 'staff', 'counter', 'system'))
);
--> statement-breakpoint
CREATE TABLE "seals" (
	"position" bigint PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seals_eventId_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "municipality" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"patron_day" text NOT NULL,
	"profile" jsonb NOT NULL,
	CONSTRAINT "one_municipality" CHECK ("municipality"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"code" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "zones" (
	"code" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" jsonb NOT NULL,
	"population" integer NOT NULL,
	"polygon" jsonb NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "zones_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "notification_preferences" (
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by_mail" boolean NOT NULL,
	CONSTRAINT "notification_preferences_person_id_kind_pk" PRIMARY KEY("person_id","kind"),
	CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	"mail_state" text NOT NULL,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "notifications_told_once" UNIQUE("person_id","event_id","kind"),
	CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked')),
	CONSTRAINT "notifications_mail_state" CHECK ("notifications"."mail_state" in ('none', 'pending', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"role" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"recorded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "appointments_end_after_start" CHECK ("appointments"."ends_on" is null or "appointments"."ends_on" >= "appointments"."starts_on"),
	CONSTRAINT "appointments_role" CHECK ("appointments"."role" in ('participation-officer', 'unit-referent', 'trainer', 'guarantor', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "units" (
	"code" text PRIMARY KEY NOT NULL,
	"parent_code" text,
	"name" jsonb NOT NULL,
	"email" text,
	"position" smallint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"association_id" uuid,
	"status" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"zone_code" text,
	"topic_code" text,
	"case_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"integration_request" text,
	"integration" text,
	"outcome" text,
	"answer" text,
	"next_steps" text,
	"next_steps_by" date,
	"answered_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "proposals_caseId_unique" UNIQUE("case_id"),
	CONSTRAINT "proposals_filed_is_whole" CHECK ("proposals"."status" = 'draft' or ("proposals"."title" <> '' and "proposals"."body" <> '' and "proposals"."topic_code" is not null)),
	CONSTRAINT "proposals_filed_has_case" CHECK (("proposals"."status" = 'draft') = ("proposals"."case_id" is null)),
	CONSTRAINT "proposals_answer_has_reasons" CHECK (("proposals"."status" = 'answered') = ("proposals"."answer" is not null and "proposals"."outcome" is not null)),
	CONSTRAINT "proposals_status" CHECK ("proposals"."status" in ('draft', 'submitted', 'under-examination', 'awaiting-integration', 'answered', 'withdrawn')),
	CONSTRAINT "proposals_outcome" CHECK ("proposals"."outcome" in ('accepted', 'partly-accepted', 'not-accepted'))
);
--> statement-breakpoint
CREATE TABLE "supports" (
	"proposal_id" uuid NOT NULL,
	"voice" text NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "supports_proposal_id_voice_pk" PRIMARY KEY("proposal_id","voice"),
	CONSTRAINT "supports_channel" CHECK ("supports"."channel" in ('online', 'paper'))
);
--> statement-breakpoint
CREATE TABLE "rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"value" integer NOT NULL,
	"unit" text NOT NULL,
	"legal_reference" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"recorded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rules_one_a_day" UNIQUE("key","valid_from"),
	CONSTRAINT "rules_unit" CHECK ("rules"."unit" in ('calendar-days', 'working-days', 'months', 'years', 'people', 'megabytes', 'level'))
);
--> statement-breakpoint
ALTER TABLE "email_confirmations" ADD CONSTRAINT "email_confirmations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_checks" ADD CONSTRAINT "residency_checks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_checks" ADD CONSTRAINT "residency_checks_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_checks" ADD CONSTRAINT "residency_checks_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residency_register" ADD CONSTRAINT "residency_register_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "associations" ADD CONSTRAINT "associations_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_granted_by_people_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_revoked_by_people_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_officer_id_people_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seals" ADD CONSTRAINT "seals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_code_units_code_fk" FOREIGN KEY ("parent_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_zone_code_zones_code_fk" FOREIGN KEY ("zone_code") REFERENCES "public"."zones"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_topic_code_topics_code_fk" FOREIGN KEY ("topic_code") REFERENCES "public"."topics"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supports" ADD CONSTRAINT "supports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "email_confirmations_person" ON "email_confirmations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "identities_person" ON "identities" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_one_living_voice" ON "people" USING btree ("voice") WHERE "people"."erased_at" is null;--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("family_name","given_name");--> statement-breakpoint
CREATE INDEX "residency_checks_person" ON "residency_checks" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "delegations_person" ON "delegations" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "delegations_one_standing" ON "delegations" USING btree ("association_id","person_id") WHERE "delegations"."revoked_at" is null and "delegations"."ends_on" is null;--> statement-breakpoint
CREATE INDEX "cases_queue" ON "cases" USING btree ("unit_code","due_on") WHERE "cases"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "cases_officer" ON "cases" USING btree ("officer_id","due_on") WHERE "cases"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "cases_due" ON "cases" USING btree ("due_on") WHERE "cases"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "suspensions_case" ON "suspensions" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "suspensions_one_open" ON "suspensions" USING btree ("case_id") WHERE "suspensions"."ends_on" is null;--> statement-breakpoint
CREATE INDEX "files_owner" ON "files" USING btree ("owner_kind","owner_id");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_kind","subject_id","id");--> statement-breakpoint
CREATE INDEX "events_case" ON "events" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "events_actor" ON "events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "notifications_person" ON "notifications" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("person_id") WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX "appointments_person" ON "appointments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "appointments_unit" ON "appointments" USING btree ("unit_code");--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_one_open" ON "appointments" USING btree ("person_id","unit_code","role") WHERE "appointments"."ends_on" is null;--> statement-breakpoint
CREATE INDEX "proposals_author" ON "proposals" USING btree ("author_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "proposals_newest" ON "proposals" USING btree ("submitted_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "proposals"."status" <> 'draft';--> statement-breakpoint
CREATE INDEX "proposals_zone" ON "proposals" USING btree ("zone_code","submitted_at" DESC NULLS LAST) WHERE "proposals"."status" <> 'draft';--> statement-breakpoint
CREATE INDEX "proposals_text" ON "proposals" USING gin (to_tsvector('italian', "title" || ' ' || "body")) WHERE "proposals"."status" <> 'draft';--> statement-breakpoint
CREATE INDEX "supports_person" ON "supports" USING btree ("person_id","created_at" DESC NULLS LAST);