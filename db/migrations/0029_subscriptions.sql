-- SPDX-License-Identifier: AGPL-3.0-or-later
CREATE TABLE "subscribers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email_hash" text NOT NULL,
	"email_sealed" text NOT NULL,
	"token_hash" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"locale" text NOT NULL,
	"rhythm" text NOT NULL,
	"kinds" text[] NOT NULL,
	"zones" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"asks" integer DEFAULT 1 NOT NULL,
	"refusals" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "subscribers_emailHash_unique" UNIQUE("email_hash"),
	CONSTRAINT "subscribers_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "subscribers_state" CHECK ("subscribers"."state" in ('pending', 'confirmed', 'bouncing')),
	CONSTRAINT "subscribers_locale" CHECK ("subscribers"."locale" in ('it', 'en')),
	CONSTRAINT "subscribers_rhythm" CHECK ("subscribers"."rhythm" in ('each', 'daily', 'weekly')),
	CONSTRAINT "subscribers_confirmed_since" CHECK (("subscribers"."state" = 'pending') = ("subscribers"."confirmed_at" is null)),
	CONSTRAINT "subscribers_want_something" CHECK (cardinality("subscribers"."kinds") > 0),
	CONSTRAINT "subscribers_kinds" CHECK ("subscribers"."kinds" <@ array['news', 'notice', 'event'])
);
--> statement-breakpoint
CREATE TABLE "subscription_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscriber_id" uuid,
	"kind" text NOT NULL,
	"item_id" uuid NOT NULL,
	"tiding" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mailing_id" uuid,
	CONSTRAINT "subscription_deliveries_once" UNIQUE("subscriber_id","item_id","tiding"),
	CONSTRAINT "subscription_deliveries_kind" CHECK ("subscription_deliveries"."kind" in ('news', 'notice', 'event')),
	CONSTRAINT "subscription_deliveries_tiding" CHECK ("subscription_deliveries"."tiding" in ('appeared', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "subscription_mailings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subscriber_id" uuid,
	"day" date,
	"state" text DEFAULT 'pending' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "subscription_mailings_one_a_day" UNIQUE("subscriber_id","day"),
	CONSTRAINT "subscription_mailings_state" CHECK ("subscription_mailings"."state" in ('pending', 'sent', 'failed', 'none'))
);
--> statement-breakpoint
ALTER TABLE "subscription_deliveries" ADD CONSTRAINT "subscription_deliveries_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_deliveries" ADD CONSTRAINT "subscription_deliveries_mailing_id_subscription_mailings_id_fk" FOREIGN KEY ("mailing_id") REFERENCES "public"."subscription_mailings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_mailings" ADD CONSTRAINT "subscription_mailings_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "subscription_deliveries_item" ON "subscription_deliveries" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "subscription_deliveries_waiting" ON "subscription_deliveries" USING btree ("subscriber_id","created_at") WHERE "subscription_deliveries"."mailing_id" is null;--> statement-breakpoint
CREATE INDEX "subscription_deliveries_mailing" ON "subscription_deliveries" USING btree ("mailing_id");