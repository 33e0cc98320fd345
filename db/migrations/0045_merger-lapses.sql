-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "pact_mergers" DROP CONSTRAINT "pact_mergers_state";--> statement-breakpoint
ALTER TABLE "pact_mergers" ADD CONSTRAINT "pact_mergers_state" CHECK ("pact_mergers"."state" in ('proposed', 'declined', 'done', 'lapsed'));