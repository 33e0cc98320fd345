// SPDX-License-Identifier: AGPL-3.0-or-later

/** A `closure` takes hours away, an `opening` adds some. Where both speak of the same hour, it is closed. */
export const exceptionKinds = ["closure", "opening"] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** Days of the week as in ISO 8601: 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** The parts of a day that a form has room for. */
export const partsOfDay = ["morning", "afternoon"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** At noon the morning is over: hours that begin later stand in the column of the afternoon. */
export const noon = 13 * 60;
