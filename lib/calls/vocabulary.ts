// SPDX-License-Identifier: AGPL-3.0-or-later

/** Whether it is open is told by its days, not by a word. */
export const callStates = ["draft", "published", "withdrawn"] as const;
export type CallState = (typeof callStates)[number];

/** Where a published call stands by its days. */
export const standings = ["draft", "coming", "open", "closed", "withdrawn"] as const;
export type Standing = (typeof standings)[number];

/** A question is answered in public, or set aside with a reason that only who asked it reads. */
export const questionStates = ["waiting", "answered", "set-aside"] as const;
export type QuestionState = (typeof questionStates)[number];

/** A call names the commons it is about, or only what is to be done. */
export const callSubjects = ["commons", "theme"] as const;
export type CallSubject = (typeof callSubjects)[number];

export const callsOnDeskPage = 50;

/** How many attachments a call may have: a page that lists more is read by nobody. */
export const filesOfCall = 20;
