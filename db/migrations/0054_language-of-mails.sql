-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "people" ADD COLUMN "mail_locale" text;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_mail_locale" CHECK ("people"."mail_locale" in ('it', 'en'));