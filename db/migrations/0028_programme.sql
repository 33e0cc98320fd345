-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "programme_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"position" smallint NOT NULL,
	"title" jsonb NOT NULL,
	"text" jsonb NOT NULL,
	"things" text[] NOT NULL,
	CONSTRAINT "programme_items_kind" CHECK ("programme_items"."kind" in ('aim', 'purpose')),
	CONSTRAINT "programme_items_things" CHECK ("programme_items"."things" <@ array['answers', 'proposals', 'implemented', 'discussion', 'signatures', 'officers', 'guarantor', 'referents', 'regulations', 'rules', 'training', 'open-data', 'journal', 'assistance', 'satisfaction', 'zones']::text[])
);
--> statement-breakpoint
CREATE INDEX "programme_items_order" ON "programme_items" USING btree ("kind","position");