// SPDX-License-Identifier: AGPL-3.0-or-later
import { today } from "./clock.ts";
import { Invalid } from "./errors.ts";

/**
 * What is decided counts from today on: the past is never rewritten. `day` is `YYYY-MM-DD` in Europe/Rome; throws
 * `Invalid` on `field` for a day before the one it is at `at`.
 */
export function assertFromToday(field: string, day: string, at: Temporal.Instant): void {
  if (day < today(at).toString()) throw new Invalid({ [field]: { key: "fields.notBeforeToday" } });
}
