-- SPDX-License-Identifier: AGPL-3.0-or-later
DROP INDEX "pact_members_one_invitation";--> statement-breakpoint
ALTER TABLE "pact_members" ADD COLUMN "is_address_hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_members_one_invitation" ON "pact_members" USING btree ("pact_id",lower("email"),coalesce("born_on", '0001-01-01'::date),(case when "born_on" is null then '' else lower("name") end)) WHERE "pact_members"."confirmed_at" is null and "pact_members"."ended_at" is null;