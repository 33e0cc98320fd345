// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether it is open is told by its days, not by a word. */
export const callStates = ["draft", "published", "withdrawn"] as const;
export type CallState = (typeof callStates)[number];

/** A call names the commons it is about, or only what is to be done. */
export const callSubjects = ["commons", "theme"] as const;
export type CallSubject = (typeof callSubjects)[number];
