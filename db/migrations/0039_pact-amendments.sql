-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "pact_texts" DROP CONSTRAINT "pact_texts_state";--> statement-breakpoint
ALTER TABLE "pact_texts" DROP CONSTRAINT "pact_texts_frozen_is_whole";--> statement-breakpoint
DROP INDEX "pact_texts_one_unsigned";--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "ask_id" uuid;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "reminded" text;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "approval_act" text;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "approved_on" date;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "act_number" text;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "signed_on" date;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "abandoned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD COLUMN "abandoned_reason" text;--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_ask_id_pact_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."pact_asks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pact_texts_one_unsigned" ON "pact_texts" USING btree ("pact_id") WHERE "pact_texts"."state" not in ('signed', 'abandoned');--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_askId_unique" UNIQUE("ask_id");--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_reminded" CHECK ("pact_texts"."reminded" in ('before', 'after'));--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_change_has_act" CHECK ("pact_texts"."ask_id" is null or ("pact_texts"."state" = 'signed') = ("pact_texts"."act_number" is not null)
        and ("pact_texts"."state" = 'signed') = ("pact_texts"."signed_on" is not null));--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_change_has_term" CHECK ("pact_texts"."ask_id" is null or "pact_texts"."due_on" is not null);--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_abandoned_has_reason" CHECK (("pact_texts"."state" = 'abandoned') = ("pact_texts"."abandoned_at" is not null)
        and ("pact_texts"."state" = 'abandoned') = (coalesce("pact_texts"."abandoned_reason", '') <> ''));--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_state" CHECK ("pact_texts"."state" in ('open', 'before-giunta', 'frozen', 'signed', 'abandoned'));--> statement-breakpoint
ALTER TABLE "pact_texts" ADD CONSTRAINT "pact_texts_frozen_is_whole" CHECK ("pact_texts"."state" = 'abandoned' or ("pact_texts"."state" = 'open') = ("pact_texts"."sha256" is null)
        and ("pact_texts"."state" = 'open') = ("pact_texts"."file_id" is null)
        and ("pact_texts"."state" = 'open') = ("pact_texts"."frozen_at" is null));--> statement-breakpoint
-- What the Giunta has before it says so itself from now on.
UPDATE "pact_texts" SET "state" = 'before-giunta' FROM "pacts"
  WHERE "pacts"."id" = "pact_texts"."pact_id" AND "pacts"."status" = 'awaiting-approval' AND "pact_texts"."state" = 'frozen';--> statement-breakpoint
-- What was signed, or given up, stays as it is.
CREATE TRIGGER pact_texts_final BEFORE UPDATE OF "state", "sha256", "file_id", "act_number", "signed_on", "ask_id" ON "pact_texts"
  FOR EACH ROW WHEN (OLD."state" IN ('signed', 'abandoned')) EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Nobody signs a text that is being written, was signed before, or was given up.
CREATE FUNCTION refuse_stale_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT "state" FROM "pact_texts" WHERE "id" = NEW."text_id" FOR SHARE) IS DISTINCT FROM 'frozen' THEN
    RAISE EXCEPTION 'a text that is not frozen cannot be signed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER pact_signatures_on_frozen_text BEFORE INSERT ON "pact_signatures"
  FOR EACH ROW EXECUTE FUNCTION refuse_stale_signature();
