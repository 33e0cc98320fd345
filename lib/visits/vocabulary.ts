// SPDX-License-Identifier: AGPL-3.0-or-later

/** `cancelled` by the person, `called-off` by the office. */
export const visitStatuses = ["booked", "cancelled", "called-off", "attended", "missed"] as const;
export type VisitStatus = (typeof visitStatuses)[number];

/** Those that take a seat from others. */
export const takingASeat = ["booked", "attended", "missed"] as const satisfies readonly VisitStatus[];

/** How people call a visit at the counter and on the telephone: `A-000123`. */
export const visitNumber = (number: number): string => `A-${String(number).padStart(6, "0")}`;
