-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "pact_asks" ADD COLUMN "reminded" text;--> statement-breakpoint
ALTER TABLE "pact_asks" ADD CONSTRAINT "pact_asks_reminded" CHECK ("pact_asks"."reminded" in ('before', 'after'));