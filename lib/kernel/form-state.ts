// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer } from "./answer.ts";

/** What a form knows after it was sent: the answer, and what was written, so that a refusal loses nothing. */
export type FormState<Data = unknown> = { answer: Answer<Data>; values: Record<string, string> } | null;

/** What an action answers of a form that comes back to be sent, when nothing is wrong and nothing is done yet. */
export type Notice = { notice: string };

/** The words of such an answer; null for every other. */
export const noticeIn = (answer: Answer<unknown>): string | null =>
  answer.ok && hasNotice(answer.data) ? answer.data.notice : null;

const hasNotice = (data: unknown): data is Notice => typeof data === "object" && data !== null && "notice" in data;

/** The text fields of a form; files are read apart. */
export const textFields = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** The shape of every form's action, with JavaScript and without. */
export type FormAction<Data = unknown> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>;
