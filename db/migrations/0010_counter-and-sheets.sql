-- SPDX-License-Identifier: AGPL-3.0-or-later
ALTER TABLE "sheet_lines" DROP CONSTRAINT "sheet_lines_finding";--> statement-breakpoint
DROP INDEX "at_counter_proposal";--> statement-breakpoint
CREATE UNIQUE INDEX "at_counter_once" ON "at_counter" USING btree ("proposal_id","person_id","act");--> statement-breakpoint
ALTER TABLE "sheet_lines" ADD CONSTRAINT "sheet_lines_reason" CHECK ("sheet_lines"."reason" in ('account-erased', 'too-young', 'too-old', 'not-resident', 'no-tie', 'other-zone', 'birth-date', 'residency', 'residency-check', 'zone', 'assurance-level'));--> statement-breakpoint
ALTER TABLE "sheet_lines" ADD CONSTRAINT "sheet_lines_finding" CHECK ("sheet_lines"."finding" in ('valid', 'unreadable', 'wrong-code', 'double-on-sheet', 'double-on-another-sheet', 'signed-elsewhere', 'unknown-person', 'ineligible'));