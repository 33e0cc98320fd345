-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "protocol_register" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"year" smallint NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"registered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "protocol_register_number_unique" UNIQUE("number"),
	CONSTRAINT "protocol_register_sequence" UNIQUE("year","sequence")
);
--> statement-breakpoint
ALTER TABLE "protocol_register" ADD CONSTRAINT "protocol_register_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;