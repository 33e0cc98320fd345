// SPDX-License-Identifier: AGPL-3.0-or-later
import type { pacts } from "#db/schema/pacts.ts";
import type { Citizen } from "#lib/kernel/actor.ts";
import { aPact } from "./pacts.ts";

/** The day the pacts of these tests are looked at: noon in Rome of a Wednesday. */
export const noon = Temporal.Instant.from("2026-06-10T10:00:00Z");

/** The same hour some days later, or before. */
export const daysAfter = (days: number): Temporal.Instant => noon.add({ hours: 24 * days });

const signed = { signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2026-12-31", actNumber: "412/2025" } as const;

/** A pact in force for the year 2026, unless it says otherwise. */
export const anActivePact = (
  author: Pick<Citizen, "personId">,
  given: Omit<Partial<typeof pacts.$inferInsert>, "unitCode"> & { unitCode?: string } = {},
) =>
  aPact(
    author,
    { status: "active", kind: "ordinary", ...signed, ...given },
    Temporal.Instant.from("2025-10-01T10:00Z"),
  );
