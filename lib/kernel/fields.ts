// SPDX-License-Identifier: AGPL-3.0-or-later
import type { z } from "zod";
import type { Message, MessageParams } from "./errors.ts";
import type { MessageKey } from "./messages.ts";

/**
 * What is wrong with each field, by its path in the form (`title`, `attachments.0`); the first problem of each. Problems
 * of the form as a whole are under `form`. An issue whose schema named no text of ours reads `fields.invalid`.
 */
export function fieldMessages(error: z.ZodError): Record<string, Message> {
  const fields = new Map<string, Message>();
  for (const issue of error.issues) {
    const field = issue.path.join(".") || "form";
    if (!fields.has(field)) fields.set(field, messageOf(issue));
  }
  return Object.fromEntries(fields);
}

function messageOf(issue: z.core.$ZodIssue): Message {
  return isKey(issue.message) ? { key: issue.message, params: paramsOf(issue) } : { key: "fields.invalid" };
}

/** Names of texts have no spaces; the sentences zod writes itself do. */
const isKey = (text: string): text is MessageKey => /^[\w-]+(\.[\w-]+)+$/.test(text);

function paramsOf(issue: z.core.$ZodIssue): MessageParams | undefined {
  if (issue.code === "custom") return issue.params;
  if (issue.code === "too_big") return { maximum: Number(issue.maximum) };
  if (issue.code === "too_small") return { minimum: Number(issue.minimum) };
  return undefined;
}
