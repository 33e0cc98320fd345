// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answer } from "./answer.ts";

/** What a form knows after it was sent: the answer, and what was written, so that a refusal loses nothing. */
export type FormState<Data = unknown> = { answer: Answer<Data>; values: Record<string, string> } | null;

/** The text fields of a form; files are read apart. */
export const textFields = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** The shape of every form's action, with JavaScript and without. */
export type FormAction<Data = unknown> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>;
