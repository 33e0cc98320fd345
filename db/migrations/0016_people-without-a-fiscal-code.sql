-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "identity_papers" (
	"hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"country" text NOT NULL,
	"number_sealed" text,
	"recorded_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_papers_country" CHECK ("identity_papers"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "identity_papers_kind" CHECK ("identity_papers"."kind" in ('passport', 'identity-card', 'residence-permit', 'driving-licence'))
);
--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "birth_place" text;--> statement-breakpoint
ALTER TABLE "sheet_lines" ADD COLUMN "forgotten_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "identity_papers" ADD CONSTRAINT "identity_papers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_papers" ADD CONSTRAINT "identity_papers_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identity_papers_person" ON "identity_papers" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "sheet_lines" ADD CONSTRAINT "sheet_lines_forgotten_is_empty" CHECK ("sheet_lines"."forgotten_at" is null or ("sheet_lines"."given_name" is null and "sheet_lines"."family_name" is null and "sheet_lines"."birth_date" is null and "sheet_lines"."fiscal_code_sealed" is null));