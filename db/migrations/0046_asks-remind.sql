ALTER TABLE "pact_asks" ADD COLUMN "reminded" text;--> statement-breakpoint
ALTER TABLE "pact_asks" ADD CONSTRAINT "pact_asks_reminded" CHECK ("pact_asks"."reminded" in ('before', 'after'));