// SPDX-License-Identifier: AGPL-3.0-or-later
import { forgetExpired } from "#lib/accounts/commands/forget-expired.ts";
import { remindOfTerms } from "#lib/cases/remind-of-terms.ts";
import { sweepOrphans } from "#lib/files/commands/sweep-orphans.ts";

type Chore = {
  /** Minute, hour, day, month, weekday in Europe/Rome. */
  cron: string;
  run: () => Promise<unknown>;
};

/** What is done by the clock, by name. */
export const chores: Record<string, Chore> = {
  "sweep-orphans": { cron: "10 3 * * *", run: sweepOrphans },
  "forget-expired": { cron: "40 3 * * *", run: forgetExpired },
  // Before the office opens, so that the day can begin with what is due.
  "remind-of-terms": { cron: "0 6 * * *", run: remindOfTerms },
};
