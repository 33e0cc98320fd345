// SPDX-License-Identifier: AGPL-3.0-or-later
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Answer, httpOf } from "./answer.ts";
import { AnswerableError, Invalid, type Message, TooMany } from "./errors.ts";
import { fieldMessages } from "./fields.ts";
import { type FormState, textFields } from "./form-state.ts";
import { defaultLocale, isLocale, type Locale } from "./locale.ts";
import { log } from "./log.ts";
import { translator } from "./messages.ts";
import { tellStatus } from "./told-status.ts";

/**
 * The edge of the house: what comes in is parsed before anything else runs, what goes out has one shape. Every action
 * and route handler that writes is made of these.
 */

/** The input as its schema understands it; throws `Invalid`, which says what is wrong with which field. */
export function parsed<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (!result.success) throw new Invalid(fieldMessages(result.error));
  return result.data;
}

export { textFields };

/** The language the form was shown in. */
export const localeOf = (form: FormData): Locale => {
  const asked = form.get("locale");
  return isLocale(asked) ? asked : defaultLocale;
};

/** Runs `work` and turns whatever it throws into words; a page that shows these has their status. Redirects pass through. */
export async function answering<Data>(locale: Locale, work: () => Promise<Data>): Promise<Answer<Data>> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    unstable_rethrow(error);
    const refusal = refusalOf(error, locale);
    tellStatus(httpOf(refusal));
    return refusal;
  }
}

/** As `answering`, for the action of a form: what was written comes back with the answer, so that nothing is lost. */
export async function answeringForm<Data>(form: FormData, work: () => Promise<Data>): Promise<FormState<Data>> {
  return { answer: await answering(localeOf(form), work), values: textFields(form) };
}

function refusalOf(error: unknown, locale: Locale): Answer<never> {
  const t = translator(locale);
  const say = ({ key, params }: Message) => t(key, params);
  if (!(error instanceof AnswerableError)) {
    log("error", "a request failed", {}, error);
    return { ok: false, kind: "failed", message: t("errors.failed") };
  }
  const message = say(error.text);
  if (error instanceof TooMany) return { ok: false, kind: error.kind, message, retryAfter: error.retryAfter };
  if (!(error instanceof Invalid)) return { ok: false, kind: error.kind, message };
  const fields = Object.fromEntries(Object.entries(error.fields).map(([field, text]) => [field, say(text)]));
  return { ok: false, kind: error.kind, message, fields };
}
