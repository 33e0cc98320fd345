// SPDX-License-Identifier: AGPL-3.0-or-later

export const agendaKinds = ["assembly", "meeting", "consultation", "course", "initiative", "deadline"] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export const isAgendaKind = (word: string): word is AgendaKind => (agendaKinds as readonly string[]).includes(word);

export const agendaStatuses = ["draft", "published", "withdrawn"] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

/** How an event comes again: `monthly` on the same day of the month, `monthly-weekday` as "every second Thursday". */
export const repetitions = ["none", "weekly", "fortnightly", "monthly", "monthly-weekday"] as const;
export type Repetition = (typeof repetitions)[number];

/** How many dates a series may have. */
export const mostOccurrences = 200;

/** No event lasts longer than this, in days: so far back a calendar looks for what has not ended. */
export const longestDays = 92;
