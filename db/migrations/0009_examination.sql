-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"officer_id" uuid,
	"reason" text NOT NULL,
	"assigned_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"code" text PRIMARY KEY NOT NULL,
	"name" jsonb NOT NULL,
	"explanation" jsonb NOT NULL,
	"weight" smallint NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "criteria_weigh" CHECK ("criteria"."weight" > 0)
);
--> statement-breakpoint
CREATE TABLE "implementation_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"title" text NOT NULL,
	"due_on" date,
	"state" text DEFAULT 'planned' NOT NULL,
	"percent" smallint DEFAULT 0 NOT NULL,
	"note" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "implementation_steps_percent" CHECK ("implementation_steps"."percent" between 0 and 100),
	CONSTRAINT "implementation_steps_done" CHECK (("implementation_steps"."state" = 'done') = ("implementation_steps"."percent" = 100)),
	CONSTRAINT "implementation_steps_state" CHECK ("implementation_steps"."state" in ('planned', 'under-way', 'done'))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"place" text,
	"link" text,
	"minutes" text,
	"minutes_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "meetings_somewhere" CHECK ("meetings"."place" is not null or "meetings"."link" is not null),
	CONSTRAINT "meetings_minutes_whole" CHECK (("meetings"."minutes" is null) = ("meetings"."minutes_at" is null))
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"proposal_id" uuid NOT NULL,
	"unit_code" text NOT NULL,
	"question" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"reminded" text,
	"position" text,
	"text" text,
	"given_by" uuid,
	"given_at" timestamp with time zone,
	CONSTRAINT "opinions_given_whole" CHECK (("opinions"."given_at" is null) = ("opinions"."position" is null) and ("opinions"."given_at" is null) = ("opinions"."text" is null) and ("opinions"."given_at" is null) = ("opinions"."given_by" is null)),
	CONSTRAINT "opinions_position" CHECK ("opinions"."position" in ('favourable', 'with-conditions', 'contrary')),
	CONSTRAINT "opinions_reminded" CHECK ("opinions"."reminded" in ('due-soon', 'overdue'))
);
--> statement-breakpoint
CREATE TABLE "valuations" (
	"proposal_id" uuid NOT NULL,
	"criterion_code" text NOT NULL,
	"weight" smallint NOT NULL,
	"score" smallint NOT NULL,
	"note" text,
	CONSTRAINT "valuations_proposal_id_criterion_code_pk" PRIMARY KEY("proposal_id","criterion_code"),
	CONSTRAINT "valuations_score" CHECK ("valuations"."score" between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_owner_kind";--> statement-breakpoint
ALTER TABLE "notification_preferences" DROP CONSTRAINT "notification_preferences_kind";--> statement-breakpoint
ALTER TABLE "notifications" DROP CONSTRAINT "notifications_kind";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "alternative" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "merge_reason" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "split_reason" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "integration_until" date;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_officer_id_people_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assigned_by_people_id_fk" FOREIGN KEY ("assigned_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "implementation_steps" ADD CONSTRAINT "implementation_steps_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_unit_code_units_code_fk" FOREIGN KEY ("unit_code") REFERENCES "public"."units"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "valuations" ADD CONSTRAINT "valuations_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "valuations" ADD CONSTRAINT "valuations_criterion_code_criteria_code_fk" FOREIGN KEY ("criterion_code") REFERENCES "public"."criteria"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignments_case" ON "assignments" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "implementation_steps_proposal" ON "implementation_steps" USING btree ("proposal_id","created_at");--> statement-breakpoint
CREATE INDEX "meetings_proposal" ON "meetings" USING btree ("proposal_id","starts_at");--> statement-breakpoint
CREATE INDEX "opinions_proposal" ON "opinions" USING btree ("proposal_id","asked_at");--> statement-breakpoint
CREATE INDEX "opinions_waiting" ON "opinions" USING btree ("unit_code","due_on") WHERE "opinions"."given_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "opinions_one_open" ON "opinions" USING btree ("proposal_id","unit_code") WHERE "opinions"."given_at" is null;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_owner_kind" CHECK ("files"."owner_kind" in ('proposal', 'signed-form', 'signature-sheet', 'implementation-step'));--> statement-breakpoint
ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_kind" CHECK ("notification_preferences"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_kind" CHECK ("notifications"."kind" in ('proposal-submitted', 'proposal-taken-in-charge', 'proposal-integration-requested', 'proposal-integrated', 'proposal-answered', 'proposal-withdrawn', 'proposal-threshold-reached', 'petition-opened', 'petition-deposited', 'petition-lapsed', 'proposal-admitted', 'proposal-inadmissible', 'proposal-assigned', 'proposal-integration-expired', 'proposal-meeting-called', 'proposal-minutes-published', 'proposal-merged', 'proposal-joined', 'proposal-split', 'proposal-progress', 'proposal-closed', 'case-assigned', 'implementation-entrusted', 'opinion-requested', 'opinion-due', 'opinion-given', 'case-due-soon', 'case-overdue', 'delegation-granted', 'delegation-revoked'));--> statement-breakpoint
UPDATE "proposals" SET "integration_until" = (now() AT TIME ZONE 'Europe/Rome')::date + 30 WHERE "status" = 'awaiting-integration';--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_waits_until_a_day" CHECK ("proposals"."status" <> 'awaiting-integration' or "proposals"."integration_until" is not null);--> statement-breakpoint
INSERT INTO "criteria" ("code", "name", "explanation", "weight", "position") VALUES
	('common-good', '{"it":"Interesse generale","en":"General interest"}', '{"it":"A quante persone serve, e quanto.","en":"How many people it serves, and how much."}', 3, 1),
	('feasibility', '{"it":"Fattibilità tecnica","en":"Technical feasibility"}', '{"it":"Se si può fare con i mezzi, le norme e i tempi che ci sono.","en":"Whether it can be done with the means, the rules and the time there are."}', 3, 2),
	('affordability', '{"it":"Sostenibilità economica","en":"Affordability"}', '{"it":"Quanto costa farla e mantenerla, rispetto a quello che dà.","en":"What it costs to make and to keep, compared with what it gives."}', 2, 3),
	('fairness', '{"it":"Equità e inclusione","en":"Fairness and inclusion"}', '{"it":"Se serve anche a chi ha meno voce e a chi ha più difficoltà.","en":"Whether it also serves those who are heard less and those who have more difficulties."}', 2, 4),
	('environment', '{"it":"Ambiente","en":"Environment"}', '{"it":"Che effetti ha su aria, acqua, suolo e verde.","en":"How it affects air, water, soil and green."}', 1, 5);
