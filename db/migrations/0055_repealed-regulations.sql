-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "regulation_versions" ADD CONSTRAINT "regulation_versions_began" UNIQUE("regulation_id","id","valid_from");--> statement-breakpoint
CREATE TABLE "regulation_repeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regulation_id" uuid NOT NULL,
	"status" text NOT NULL,
	"repealed_from" date NOT NULL,
	"act" text NOT NULL,
	"replaced_by" uuid,
	"first_version_id" uuid NOT NULL,
	"first_valid_from" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_back_by" uuid,
	"taken_back_at" timestamp with time zone,
	"taken_back_reason" text,
	CONSTRAINT "regulation_repeals_status" CHECK ("regulation_repeals"."status" in ('told', 'taken-back')),
	CONSTRAINT "regulation_repeals_after_it_began" CHECK ("regulation_repeals"."repealed_from" > "regulation_repeals"."first_valid_from"),
	CONSTRAINT "regulation_repeals_by_an_act" CHECK ("regulation_repeals"."act" <> ''),
	CONSTRAINT "regulation_repeals_not_by_itself" CHECK ("regulation_repeals"."replaced_by" <> "regulation_repeals"."regulation_id"),
	CONSTRAINT "regulation_repeals_taken_back" CHECK (case when "regulation_repeals"."status" = 'told'
        then num_nonnulls("regulation_repeals"."taken_back_by", "regulation_repeals"."taken_back_at", "regulation_repeals"."taken_back_reason") = 0
        else num_nonnulls("regulation_repeals"."taken_back_by", "regulation_repeals"."taken_back_at", nullif("regulation_repeals"."taken_back_reason", '')) = 3 end)
);
--> statement-breakpoint
ALTER TABLE "regulation_repeals" ADD CONSTRAINT "regulation_repeals_regulation_id_regulations_id_fk" FOREIGN KEY ("regulation_id") REFERENCES "public"."regulations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_repeals" ADD CONSTRAINT "regulation_repeals_replaced_by_regulations_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."regulations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_repeals" ADD CONSTRAINT "regulation_repeals_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_repeals" ADD CONSTRAINT "regulation_repeals_taken_back_by_people_id_fk" FOREIGN KEY ("taken_back_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "regulation_repeals" ADD CONSTRAINT "regulation_repeals_of_what_began" FOREIGN KEY ("regulation_id","first_version_id","first_valid_from") REFERENCES "public"."regulation_versions"("regulation_id","id","valid_from") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "regulation_repeals_one" ON "regulation_repeals" USING btree ("regulation_id") WHERE "regulation_repeals"."status" = 'told';--> statement-breakpoint
CREATE INDEX "regulation_repeals_replacing" ON "regulation_repeals" USING btree ("replaced_by") WHERE "regulation_repeals"."replaced_by" is not null;
