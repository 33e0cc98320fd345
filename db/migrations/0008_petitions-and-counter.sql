-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "at_counter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"act" text NOT NULL,
	"person_id" uuid NOT NULL,
	"officer_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"identity_document" text NOT NULL,
	"form_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "at_counter_act" CHECK ("at_counter"."act" in ('filed', 'supported', 'integrated', 'withdrawn')),
	CONSTRAINT "at_counter_document" CHECK ("at_counter"."identity_document" in ('identity-card', 'passport', 'driving-licence', 'known-in-person'))
);
--> statement-breakpoint
CREATE TABLE "sheet_lines" (
	"sheet_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"finding" text NOT NULL,
	"reason" text,
	"given_name" text,
	"family_name" text,
	"birth_date" date,
	"fiscal_code_sealed" text,
	"voice" text,
	"corrected_at" timestamp with time zone,
	"corrected_by" uuid,
	"correction" text,
	CONSTRAINT "sheet_lines_sheet_id_number_pk" PRIMARY KEY("sheet_id","number"),
	CONSTRAINT "sheet_lines_number" CHECK ("sheet_lines"."number" > 0),
	CONSTRAINT "sheet_lines_valid_has_voice" CHECK ("sheet_lines"."finding" <> 'valid' or "sheet_lines"."voice" is not null),
	CONSTRAINT "sheet_lines_finding" CHECK ("sheet_lines"."finding" in ('valid', 'unreadable', 'wrong-code', 'double-on-sheet', 'double-on-another-sheet', 'signed-online', 'unknown-person', 'ineligible'))
);
--> statement-breakpoint
CREATE TABLE "signature_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"proposal_id" uuid NOT NULL,
	"lines" smallint NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"issued_by" uuid NOT NULL,
	"received_on" date,
	"entered_at" timestamp with time zone,
	"entered_by" uuid,
	"scan_id" uuid,
	CONSTRAINT "signature_sheets_code_unique" UNIQUE("code"),
	CONSTRAINT "signature_sheets_entered_is_received" CHECK ("signature_sheets"."entered_at" is null or "signature_sheets"."received_on" is not null)
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "rules" DROP CONSTRAINT "rules_unit";--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "at_counter" ADD CONSTRAINT "at_counter_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "at_counter" ADD CONSTRAINT "at_counter_officer_id_people_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "at_counter" ADD CONSTRAINT "at_counter_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "at_counter" ADD CONSTRAINT "at_counter_form_id_files_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_lines" ADD CONSTRAINT "sheet_lines_sheet_id_signature_sheets_id_fk" FOREIGN KEY ("sheet_id") REFERENCES "public"."signature_sheets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_lines" ADD CONSTRAINT "sheet_lines_corrected_by_people_id_fk" FOREIGN KEY ("corrected_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_sheets" ADD CONSTRAINT "signature_sheets_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_sheets" ADD CONSTRAINT "signature_sheets_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_sheets" ADD CONSTRAINT "signature_sheets_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_sheets" ADD CONSTRAINT "signature_sheets_scan_id_files_id_fk" FOREIGN KEY ("scan_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "at_counter_person" ON "at_counter" USING btree ("person_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "at_counter_proposal" ON "at_counter" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "sheet_lines_voice" ON "sheet_lines" USING btree ("voice");--> statement-breakpoint
CREATE INDEX "signature_sheets_proposal" ON "signature_sheets" USING btree ("proposal_id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet'));--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_unit" CHECK ("rules"."unit" in ('calendar-days', 'working-days', 'months', 'years', 'people', 'megabytes', 'level', 'switch'));