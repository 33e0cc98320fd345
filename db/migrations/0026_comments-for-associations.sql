-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "comments" ADD COLUMN "association_id" uuid;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_association_id_associations_id_fk" FOREIGN KEY ("association_id") REFERENCES "public"."associations"("id") ON DELETE no action ON UPDATE no action;