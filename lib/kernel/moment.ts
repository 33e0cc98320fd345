// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { romeTimeZone } from "./clock.ts";

/** A day and an hour as a form of ours sends them: `2026-10-25T18:30`, by the clocks of Rome. */
const written = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d$/;

/**
 * A moment by the clocks of Rome. An hour that the change to summer time leaves out is refused; of an hour that comes
 * twice in autumn the first counts.
 */
export const moment = z.string({ error: "fields.required" }).transform((text, context) => {
  const instant = instantIn(text.trim());
  if (instant) return new Date(instant.epochMilliseconds);
  context.addIssue({ code: "custom", message: "fields.moment" });
  return z.NEVER;
});

/** The instant at which the clocks of Rome show this; null where they never do. */
export function instantIn(text: string): Temporal.Instant | null {
  if (!written.test(text)) return null;
  try {
    const local = Temporal.PlainDateTime.from(text, { overflow: "reject" });
    const zoned = local.toZonedDateTime(romeTimeZone, { disambiguation: "earlier" });
    return zoned.toPlainDateTime().equals(local) ? zoned.toInstant() : null;
  } catch {
    return null;
  }
}

/** The hours of one day as moments, each under the field it was written in; an hour that never comes is told there. */
export function momentsOn<Field extends string>(
  day: string,
  hours: Record<Field, string>,
  context: z.RefinementCtx,
): Record<Field, Temporal.Instant> {
  const found = Object.entries<string>(hours).map(([field, hour]) => [field, instantIn(`${day}T${hour}`)] as const);
  for (const [field, instant] of found) {
    if (instant === null) context.addIssue({ code: "custom", path: [field], message: "fields.moment" });
  }
  return Object.fromEntries(found) as Record<Field, Temporal.Instant>;
}

/** How a field of a form shows a moment. */
export const momentField = (at: Date | null): string =>
  at === null
    ? ""
    : at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
